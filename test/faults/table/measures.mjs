// X20, X25, X27, X31: what is measured on every kind of page, and in the real build.
const contrast = 'test/element/contrast.test.ts';
const focus = 'test/element/focus-appearance.test.ts';
const forced = 'test/element/forced-colors.test.ts';
const motion = 'test/element/motion.test.ts';
const tree = 'test/node/accessibility-pages.test.mjs';
const report = 'test/node/accessibility-report.test.mjs';
const transcript = 'test/journeys/transcript.test.ts';

export const faults = [
  {
    why: 'letters of every kind too light',
    file: 'src/styles/tokens.ts',
    find: '--ink: light-dark(#1d2328, #eef1f2);',
    replace: '--ink: light-dark(#777, #777);',
    tests: [contrast],
  },
  {
    why: 'links that only a colour tells from text',
    file: 'src/styles/base.ts',
    find: 'max-inline-size: 100%;\n    min-block-size: 2.75em;\n    text-decoration: underline;',
    replace: 'max-inline-size: 100%;\n    min-block-size: 2.75em;\n    text-decoration: none;',
    tests: [contrast],
  },
  {
    why: 'a row that grows when it is pointed at',
    file: 'src/styles/questions.ts',
    find: '.option:hover {\n',
    replace: '.option:hover {\n    padding: var(--s3);\n',
    tests: [contrast],
  },
  {
    why: 'a thin line around what has the focus',
    file: 'src/styles/base.ts',
    find: '  :focus-visible {\n    outline: 0.1875em solid var(--accent);\n    outline-offset: 0.1875em;\n  }\n\n  .top',
    replace: '  :focus-visible {\n    outline: 0.05em solid var(--accent);\n  }\n\n  .top',
    tests: [focus],
  },
  {
    why: 'a header of the page’s covers what has the focus',
    file: 'src/styles/base.ts',
    find: 'scroll-margin-block: calc(var(--referral-screener-scroll-margin, 0px) + 0.75em) 0.75em;',
    replace: 'scroll-margin-block: 0.75em;',
    tests: [focus],
  },
  {
    why: 'links that are low',
    file: 'src/styles/base.ts',
    find: 'max-inline-size: 100%;\n    min-block-size: 2.75em;\n    text-decoration: underline;',
    replace: 'max-inline-size: 100%;\n    text-decoration: underline;',
    tests: ['test/element/targets.test.ts'],
  },
  {
    why: 'links that cannot be seen with forced colours',
    file: 'src/styles/media.ts',
    find: '@media (forced-colors: active) {\n',
    replace: '@media (forced-colors: active) {\n    a { color: Canvas; }\n',
    tests: [forced],
  },
  {
    why: 'something fades in',
    file: 'src/styles/base.ts',
    find: '.page-heading {\n    font-size: 1.5em;',
    replace: '@keyframes fade { from { opacity: 0; } }\n  .page-heading {\n    animation: fade 1s; font-size: 1.5em;',
    tests: [motion],
  },
  {
    why: 'pages glide into view',
    file: 'src/referral-screener.ts',
    find: "behavior: 'instant'",
    replace: "behavior: 'smooth'",
    tests: [motion, 'test/pages/medicine-combobox.test.ts'],
  },
  {
    why: 'crisis help has no name',
    file: 'src/views/crisis.ts',
    find: ' aria-label=${words.crisis.label}',
    replace: '',
    tests: [tree, transcript],
  },
  {
    why: 'Tab goes to Continue before the answers',
    file: 'src/views/question.ts',
    find: '<button type="submit" class="primary">',
    replace: '<button type="submit" tabindex="5" class="primary">',
    tests: [tree],
  },
  {
    why: 'a criterion is not in the report',
    file: 'ACCESSIBILITY.md',
    find: '| 4.1.2 Name, Role, Value | A |',
    replace: '| 4.1.9 Name, Role, Value | A |',
    tests: [report],
  },
  {
    why: 'the report does not say how',
    file: 'ACCESSIBILITY.md',
    find: '| AA | Not applicable | Nothing is dragged. |',
    replace: '| AA | Not applicable | |',
    tests: [report],
  },
  {
    why: 'the report says that people have tried it',
    file: 'ACCESSIBILITY.md',
    find: '**No person with a disability has tried this yet, and no real',
    replace: '**Many people have tried this, and no real',
    tests: [report],
  },
  {
    why: 'a button has no name',
    file: 'src/views/question.ts',
    find: '${words.frame.skip}</button>',
    replace: '</button>',
    tests: [transcript],
  },
  {
    why: 'nobody hears that copying did not work',
    file: 'src/views/handoff.ts',
    find: '<p role="status" id="copy-status">',
    replace: '<p id="copy-status">',
    tests: ['test/pages/handoff.test.ts'],
  },
  {
    why: 'answers stay after Clear',
    file: 'src/visit.ts',
    find: "    this.#chosenCountry = undefined;\n    this.#send({ type: 'CLEAR' });",
    replace: "    this.#host.draw('#page-heading');",
    tests: ['test/node/clear.test.mjs'],
  },
  {
    why: 'Clear does nothing at all',
    file: 'src/visit.ts',
    find: '  #clear(): void {\n',
    replace: '  #clear(): void {\n    if (this.#drafts) return this.#host.draw();\n',
    tests: ['test/node/clear.test.mjs'],
  },
  {
    why: 'the dossier is in English only',
    file: 'scripts/dossier.mjs',
    find: '...languages.map((language) => `../../src/languages/${language}.js`), ',
    replace: '',
    tests: ['test/node/dossier.test.mjs'],
  },
  {
    why: 'the language of the page is not asked for',
    file: 'src/referral-screener.ts',
    find: '?? this.ownerDocument.documentElement.lang',
    replace: "?? ''",
    tests: ['test/node/languages.test.mjs'],
  },
  {
    why: 'the list is printed in large letters',
    file: 'src/styles/media.ts',
    find: 'font-size: 9pt;',
    replace: 'font-size: 15pt;',
    tests: ['test/node/print-in-spanish.test.mjs'],
  },
];
