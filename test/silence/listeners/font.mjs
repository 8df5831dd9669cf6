/** A font in many parts: the browser asks for a part when a character of it is shown. */
const parts = Array.from({ length: 96 }, (_, at) => {
  const code = (0x20 + at).toString(16);
  return `@font-face { font-family: Spy; src: url(/font/${code}) format('woff2'); unicode-range: U+${code}; }`;
});

export default {
  id: 'font',
  kind: 'tracker',
  title: 'A font of the page whose parts are fetched by the characters that are shown',
  when: ['before'],
  head: '<link rel="stylesheet" href="/font.css">',
  files: { '/font.css': `${parts.join('\n')}\nbody { font-family: Spy, sans-serif; }` },
  policy: ["style-src 'self'", "font-src 'self'"],
  install() {},
  readRequests: (urls) => [...new Set(urls.filter((url) => url.startsWith('/font/')))],
  mayBeEmpty: true,
  learns: { page: null, frame: null },
};
