import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockJson, cssValue, escapeMarkup } from '../../demo/configurator/escape.js';
import { fallback } from '../../demo/configurator/fallback.js';
import {
  type Choices,
  defaultFolder,
  folderOf,
  frameAddress,
  longestSnippet,
  platforms,
  snippet,
} from '../../demo/configurator/snippets.js';
import { attributes } from '../../src/settings/attributes.js';
import { crisisLines, helpFor } from '../../src/protocol/index.js';

const hash = `sha384-${'A'.repeat(64)}`;
const usual: Choices = {
  attributes: {
    'clinic-name': 'Harbor Street Clinic',
    'clinic-phone': '+1 555 010 0199',
    'booking-url': 'https://harbor-street.example/visits',
    country: 'US',
    lang: 'es',
    concerns: 'depression pain',
    'min-classes': '2',
  },
  look: { accent: '#17494f' },
  languages: ['en', 'es'],
  folder: defaultFolder,
  integrity: Object.fromEntries(
    ['referral-screener.js', 'referral-screener.es.js', 'referral-screener.history.js', 'referral-screener.fhir.js']
      .concat('iframe/embed.js')
      .map((file) => [file, hash]),
  ),
};
const codeOf = (platform: (typeof platforms)[number], choices: Choices = usual): string =>
  snippet(platform, choices)
    .map(({ code }) => code)
    .join('\n');
const inPage = ['html', 'elementor', 'squarespace', 'webflow'] as const;
const inFrame = ['wix', 'google-sites'] as const;

describe('the snippet of each platform', () => {
  it('is ASCII, and for a usual clinic shorter than 1,000 characters, in Spanish too (X66)', () => {
    const { concerns: _, 'min-classes': __, ...basics } = usual.attributes;
    const clinic = { ...usual, attributes: { ...basics, 'clinic-name': 'Clínica Harbor Street' } };
    for (const platform of platforms)
      for (const { code, language } of snippet(platform, clinic)) {
        assert.ok(code.length < longestSnippet, `${platform}: ${code.length} characters`);
        // What a person types into a form is no code.
        if (platform !== 'wordpress-plugin') assert.match(code, /^[\n -~]*$/, `${platform}: ${language}`);
      }
  });

  it('keeps one height where the clinic wants it: reserved for the page, and of a frame that needs no script (X46, X64)', () => {
    const fixed: Choices = { ...usual, attributes: { ...usual.attributes, 'fixed-height': '40rem' } };
    for (const platform of ['html', 'elementor', 'vue', 'svelte', 'angular'] as const)
      assert.match(
        codeOf(platform, fixed),
        /fixed-height="40rem"[^>]* style="[^"]*min-height:min\(100vh,40rem\)/,
        platform,
      );
    for (const platform of ['react', 'next'] as const)
      assert.match(codeOf(platform, fixed), /minHeight: 'min\(100vh,40rem\)'/);
    assert.match(codeOf('wordpress-block', fixed), /"fixed-height":"40rem"/);
    assert.match(codeOf('wordpress-classic', fixed), /fixed-height="40rem"/);
    const frame = codeOf('html', { ...fixed, edition: 'frame', parent: 'https://clinic.example' });
    assert.match(frame, /#[^"]*fixed-height=40rem[^"]*"[^>]*height:min\(100vh,40rem\)"><\/iframe>$/);
    assert.doesNotMatch(frame, /script|parent=/);
  });

  it('loads each script from the folder of the clinic, late and by its hash, the medicine history last (X66, X74)', () => {
    const scriptsOf = (platform: (typeof platforms)[number], choices: Choices) =>
      [...codeOf(platform, choices).matchAll(/<script ([^>]*)><\/script>/g)].map(([, given]) => given);
    const tags = (...parts: readonly string[]) =>
      parts.map((part) => `src="/referral-screener/referral-screener${part}.js" integrity="${hash}" defer`);
    for (const platform of inPage) {
      assert.deepEqual(scriptsOf(platform, usual), tags('.es', '', '.history'));
      assert.deepEqual(scriptsOf(platform, { ...usual, languages: ['en'] }), tags('', '.history'));
      assert.deepEqual(scriptsOf(platform, { ...usual, fhir: true }), tags('.es', '', '.history', '.fhir'));
      for (const given of scriptsOf(platform, { ...usual, folder: 'https://files.clinic.example/s/' }))
        assert.match(given ?? '', / integrity="sha384-A+" crossorigin="anonymous" defer$/);
    }
  });

  it('imports the medicine history in each framework, and FHIR only if it is chosen (X66, X72, X74)', () => {
    for (const platform of ['react', 'next', 'vue', 'svelte', 'angular'] as const) {
      const imported = (choices: Choices) =>
        [...codeOf(platform, choices).matchAll(/import 'referral-screener\/([^']+)';/g)]
          .map(([, entry]) => entry)
          .filter((entry) => !/^(jsx|vue|svelte)$/.test(entry ?? ''));
      assert.deepEqual(imported(usual), ['define', 'languages/es', 'history'], platform);
      assert.deepEqual(imported({ ...usual, fhir: true }), ['define', 'languages/es', 'history', 'drop-in/fhir.js']);
    }
  });

  it('keeps the height free, and has telephone, crisis and emergency number for pages without a script (X66)', () => {
    for (const platform of [...inPage, 'react', 'next', 'vue', 'svelte', 'angular'] as const) {
      assert.match(codeOf(platform), /min-height:|minHeight:/, platform);
      for (const number of ['tel:+15550100199', 'tel:988', 'tel:911'])
        assert.ok(codeOf(platform).includes(`<a href="${number}">`), `${platform}: ${number}`);
    }
  });

  it('has every setting, and no other attribute (X66)', () => {
    const examples = Object.fromEntries(
      Object.values(attributes).map(({ attribute, docs }) => [attribute, docs.example]),
    );
    const hostile = { ...examples, onclick: 'alert(1)', 'data-x': '1', style: 'all:unset' };
    for (const platform of platforms) {
      const code = codeOf(platform, { ...usual, attributes: hostile });
      for (const name of Object.keys(examples)) assert.ok(code.includes(name), `${platform} has no ${name}`);
      assert.doesNotMatch(code, /onclick|data-x|all:unset/, platform);
    }
  });

  it('lets no value leave its place (X66)', () => {
    const evil = `"'>]]--></script><script>alert(1)</script>{{x}}\${x}\`@if\\\n\u202e\0`;
    const choices: Choices = {
      attributes: Object.fromEntries(Object.values(attributes).map(({ attribute }) => [attribute, evil])),
      look: { accent: `red;background:url(//x)}</style>`, font: `${evil}; --y: 1` },
      languages: ['es', '../../evil', '"><script>'],
      folder: 'javascript:alert(1)//',
      integrity: { 'referral-screener.js': '"><script>' },
      parent: evil,
    };
    for (const platform of platforms.filter((name) => name !== 'wordpress-plugin')) {
      const code = codeOf(platform, choices);
      assert.doesNotMatch(code, /<script>alert|<\/style|javascript:|evil|-->.*-->/, platform);
      if (platform === 'wordpress-block') assert.doesNotMatch(code.slice(4, -3), /[<>]|--/);
      else assert.doesNotMatch(code, /\{\{|\$\{|@if|\]\]/, platform);
      assert.match(code, /^[\n -~]*$/, platform);
      assert.ok(!/background:url/.test(code.replace(/red[^"']*/g, '')), platform);
    }
    assert.deepEqual(JSON.parse(blockJson({ a: '\\', b: '\\"-->é' })), { a: '\\', b: '\\"-->é' });
    assert.equal(escapeMarkup('a"b<c>&d'), 'a&quot;b&lt;c&gt;&amp;d');
    assert.equal(cssValue('red; } x { !important /* "'), 'red  x  important');
  });

  it('takes a folder of the clinic, and no other kind of address (X66)', () => {
    for (const folder of ['/a/', '/a', 'https://clinic.example/a', 'a/b', './a', '../a/'])
      assert.equal(folderOf(folder), `${folder.replace(/\/$/, '')}/`);
    for (const folder of [
      '',
      '/',
      '//evil.example/',
      'javascript:alert(1)',
      'data:,x',
      'https://a@b/',
      '/a"b',
      '/a?b#c',
    ])
      assert.equal(folderOf(folder), defaultFolder, folder);
  });

  it('opens the page of the iframe edition with its settings after the # (X66)', () => {
    const address = frameAddress({ ...usual, parent: 'https://clinic.example' });
    const [page, fragment] = address.split('#');
    assert.equal(page, '/referral-screener/iframe/frame.html');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(fragment)), {
      ...usual.attributes,
      accent: '#17494f',
      languages: 'es',
      parent: 'https://clinic.example',
    });
    assert.match(frameAddress({ ...usual, fhir: true }), /&fhir=true/);
    for (const platform of inFrame) assert.match(codeOf(platform), /iframe\/frame\.html#clinic-name=/);
    const framed = codeOf('html', { ...usual, edition: 'frame' });
    assert.match(framed, /<iframe [^>]*title="[^"]+" allow="clipboard-write" data-referral-screener-frame/);
    assert.match(framed, /<script src="\/referral-screener\/iframe\/embed\.js" integrity=/);
  });
});

describe('the text for visitors without a script', () => {
  it('has each number of the country, as the protocol has it (X66)', () => {
    for (const country of Object.keys(crisisLines)) {
      const help = helpFor(country);
      const text = fallback({ country }).replaceAll(/<[^>]*>/g, '');
      for (const number of [
        ...(help?.emergency ?? []),
        ...(help?.services ?? []).flatMap(({ call = [] }) => [...call]),
      ])
        assert.ok(text.includes(number), `${country}: ${number}`);
    }
  });

  it('in Spanish says what to press and to text (X66)', () => {
    const text = fallback({ country: 'US', lang: 'es' }).replaceAll(/<[^>]*>/g, '');
    assert.match(text, /llame al 988 y oprima 2 o env&#237;e AYUDA al 988/);
  });

  it('without a known country names a finder and no number (X66)', () => {
    for (const country of ['', 'BR']) {
      assert.match(fallback({ country }), /findahelpline\.com/);
      assert.doesNotMatch(fallback({ country }), /\d{3}/);
    }
  });
});
