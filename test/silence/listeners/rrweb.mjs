/** The recorder that most session replays are made of. Times and positions are left out: they have rows of their own. */
export default {
  id: 'rrweb',
  kind: 'tracker',
  engines: ['chromium', 'firefox'],
  group: 'recorders',
  title: 'rrweb, the recorder inside most session replays',
  scripts: ['rrweb/dist/rrweb.umd.min.cjs'],
  trustedTypes: false,
  install(seen) {
    const left = new Set(['timestamp', 'x', 'y', 'timeOffset', 'positions', 'width', 'height', 'delay']);
    const write = (event) =>
      JSON.stringify(event, (key, value) => (left.has(key) ? undefined : value)).replace(
        /height: ?[\d.]+px/g,
        'height',
      );
    // 3 is a change, and in it 1 and 6 are moves, 3 is scrolling, 4 is the size.
    const isLeft = ({ type, data }) => type === 3 && [1, 3, 4, 6].includes(data.source);
    // The height of a frame is an attribute.
    const isHeight = ({ data }) =>
      data?.source === 0 && data.attributes.some(({ attributes }) => 'style' in attributes);
    const start = () =>
      rrweb.record({
        emit: (event) => isLeft(event) || isHeight(event) || seen.push(write(event)),
        recordCrossOriginIframes: true,
        maskAllInputs: false,
      });
    if (document.readyState === 'complete') start();
    else addEventListener('load', start);
  },
  learns: { page: null, frame: null },
};
