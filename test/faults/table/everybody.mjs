// Unreadable or unreachable: focus, keyboard, screen reader, contrast, size, print, and the search for medicines.
export const everybody = [
  {
    why: 'the focus stays where it was when the page changes',
    file: 'src/visit/visit.ts',
    find: "this.#host.draw('#page-heading');",
    replace: 'this.#host.draw();',
    tests: ['element/focus'],
  },
  {
    why: 'the heading with the focus is out of sight',
    file: 'src/referral-screener.ts',
    find: "this.#root.querySelector(inView)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });",
    replace: '',
    tests: ['element/focus'],
  },
  {
    why: 'a fixed header of the clinic covers the heading',
    file: 'src/styles/base.ts',
    find: 'calc(var(--referral-screener-scroll-margin, 0px) + min(9em, 36vh))',
    replace: '0px',
    tests: ['element/focus'],
  },
  {
    why: 'the element takes the focus whenever it is drawn',
    file: 'src/referral-screener.ts',
    find: 'if (!this.#focusNext) return;',
    replace: "this.#focusNext ??= { focus: '#page-heading', inView: '#page-heading' };",
    tests: ['element/focus'],
  },
  {
    why: 'the focus moves when an option is chosen',
    file: 'src/visit/visit.ts',
    find: `      this.#form.choose(option, isChosen);
      this.#host.draw();`,
    replace: `      this.#form.choose(option, isChosen);
      this.#host.draw('#page-heading');`,
    tests: ['element/focus'],
  },
  {
    why: 'a problem does not take the focus',
    file: 'src/visit/visit.ts',
    find: "this.#host.draw('#problem-summary');",
    replace: 'this.#host.draw();',
    tests: ['views/every-question', 'journeys/keyboard'],
  },
  {
    why: 'a problem is not read out',
    file: 'src/views/frame.ts',
    find: 'tabindex="-1" role="alert"',
    replace: 'tabindex="-1"',
    tests: ['dist/accessibility-tree', 'journeys/transcript'],
  },
  {
    why: 'Change does not name its question',
    file: 'src/views/check.ts',
    find: '<span class="unseen"> ${legend}</span>',
    replace: '',
    tests: ['views/check'],
  },
  {
    why: 'the heading does not name the group of answers',
    file: 'src/views/question.ts',
    find: '<legend>${pageHeading(settings.headingLevel, legend)}</legend>',
    replace: '<legend></legend>${pageHeading(settings.headingLevel, legend)}',
    tests: ['views/every-question'],
  },
  {
    why: 'a description refers to no element',
    file: 'src/views/question.ts',
    find: '<div id="question-help" class="hint">',
    replace: '<div class="hint">',
    tests: ['views/every-page'],
  },
  {
    why: 'the widget is main',
    file: 'src/views/frame.ts',
    find: 'role="region"\n    aria-label=${words.frame.region}',
    replace: 'role="main"\n    aria-label=${words.frame.region}',
    tests: ['views/every-page'],
  },
  {
    why: 'options are switches for a screen reader',
    file: 'src/views/question.ts',
    find: 'value=${option}\n    autocomplete',
    replace: 'value=${option}\n    role="switch"\n    autocomplete',
    tests: ['dist/accessibility-tree', 'journeys/transcript'],
  },
  {
    why: 'Tab does not stop at the answers',
    file: 'src/views/question.ts',
    find: 'value=${option}\n    autocomplete',
    replace: 'value=${option}\n    tabindex="-1"\n    autocomplete',
    tests: ['journeys/keyboard'],
  },
  {
    why: 'Enter does not send the answer',
    file: 'src/views/question.ts',
    find: '<form novalidate autocomplete="off" @submit=${submit}>',
    replace: '<div data-was=${submit.name}>',
    tests: ['element/form'],
  },
  {
    why: 'a button has no name',
    file: 'src/views/question.ts',
    find: '${words.frame.skip}</button>',
    replace: '</button>',
    tests: ['journeys/transcript'],
  },
  {
    why: 'a failed copy is not read out',
    file: 'src/views/handoff.ts',
    find: '<p role="status" id="copy-status">',
    replace: '<p id="copy-status">',
    tests: ['views/handoff'],
  },
  {
    why: 'letters have less than 7:1 in the dark',
    file: 'src/styles/tokens.ts',
    find: '--quiet: light-dark(#434c53, #c9d0d4);',
    replace: '--quiet: light-dark(#434c53, #8f9aa0);',
    tests: ['element/contrast'],
  },
  {
    why: 'only a colour tells links from text',
    file: 'src/styles/base.ts',
    find: `max-inline-size: 100%;
    min-block-size: 2.75em;
    text-decoration: underline;`,
    replace: `max-inline-size: 100%;
    min-block-size: 2.75em;
    text-decoration: none;`,
    tests: ['element/contrast'],
  },
  {
    why: 'the outline of the focus is too thin',
    file: 'src/styles/base.ts',
    find: `  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.1875em;
  }

  .top`,
    replace: `  :focus-visible {
    outline: 0.05em solid var(--accent);
  }

  .top`,
    tests: ['element/focus', 'element/contrast'],
  },
  {
    why: 'a choice does not show with forced colours',
    file: 'src/styles/media.ts',
    find: 'outline: 0.1875em solid Highlight;',
    replace: 'outline: none;',
    tests: ['element/contrast'],
  },
  {
    why: 'the widget is wider than a phone',
    file: 'src/styles/tokens.ts',
    find: 'container-type: inline-size;',
    replace: 'container-type: inline-size; min-inline-size: 30em;',
    tests: ['element/reflow'],
  },
  {
    why: 'text of twice the size is cut',
    file: 'src/styles/base.ts',
    find: '.primary,\n  .secondary {\n    min-block-size: 2.75em;',
    replace: `.primary,
  .secondary {
    white-space: nowrap; min-inline-size: 12em; min-block-size: 2.75em;`,
    tests: ['element/reflow'],
  },
  {
    why: 'the reader’s text spacing does not reach the widget',
    file: 'src/styles/tokens.ts',
    find: 'font-size: medium;',
    replace: 'font-size: medium; line-height: 1.4; letter-spacing: 0; word-spacing: 0;',
    tests: ['element/page-css'],
  },
  {
    why: 'a print leaves its marks on the page',
    file: 'src/page/print.ts',
    find: 'for (const element of chain) element.removeAttribute(mark);',
    replace: '',
    tests: ['page/print'],
  },
  {
    why: 'only an exact name of a medicine is found',
    file: 'src/visit/medicine-search.ts',
    find: 'const found = indexOf(words).search(query);',
    replace: 'const found = indexOf(words).search(query).slice(9e9);',
    tests: ['visit/medicine-search'],
  },
  {
    why: 'a similar name counts as the exact one',
    file: 'src/visit/medicine-search.ts',
    find: 'folded(term) === query',
    replace: 'folded(term).startsWith(query)',
    tests: ['visit/medicine-search'],
  },
  {
    why: 'Enter takes a similar name',
    file: 'src/views/medicines.ts',
    find: '?? exactMedicine(draft.typed, words);',
    replace: '?? offers[0];',
    tests: ['views/medicine-search', 'views/medicine-combobox'],
  },
  {
    why: 'an unknown medicine cannot be added',
    file: 'src/visit/medicine-search.ts',
    find: ', ...(exactMedicine(name, words) ? [] : [unknownPrefix + name])]',
    replace: ']',
    tests: ['visit/medicine-search'],
  },
  {
    why: 'what was added is not read out',
    file: 'src/views/medicines.ts',
    find: '${model.search.status || resultCount(model)}',
    replace: '${resultCount(model)}',
    tests: ['views/medicine-combobox', 'views/medicine-search'],
  },
  {
    why: 'Remove does not name its medicine',
    file: 'src/views/medicines.ts',
    find: '<span class="unseen"> ${label(id)}</span>',
    replace: '',
    tests: ['views/medicine-search'],
  },
  {
    why: 'the search does not say that its list is open',
    file: 'src/views/medicines.ts',
    find: 'aria-expanded=${isOpen}',
    replace: 'aria-expanded="false"',
    tests: ['views/medicine-combobox', 'dist/accessibility-tree'],
  },
  {
    why: 'a finger that scrolls takes a medicine',
    file: 'src/views/medicines.ts',
    find: '    @click=${() => actions.addMedicine(id)}\n',
    replace: '    @touchstart=${() => actions.addMedicine(id)}\n',
    tests: ['dist/touch'],
  },
  {
    why: 'the report claims a test by people',
    file: 'docs/accessibility.md',
    find: '**No person with a disability has tried this yet, and no real',
    replace: '**Many people have tried this, and no real',
    tests: ['dist/accessibility-report'],
  },
];
