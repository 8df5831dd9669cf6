import { expect } from 'chai';
import { describe, it } from 'node:test';
import { attributeDocs } from '../../src/settings/docs.js';
import { parseSettings } from '../../src/settings/parse.js';
import { listed, tidy } from '../../src/settings/values.js';
import { parsed } from './parsed.js';

describe('a valid attribute', () => {
  it('gives its setting, without a message (X62)', () => {
    const { settings, messages } = parsed({
      'clinic-name': 'Harbor Street Clinic',
      'clinic-phone': '+1 (555) 010-0199',
      'booking-url': 'https://harbor-street.example/visits?from=page#book',
      lang: 'en',
      concerns: 'depression pain',
      'min-medicines': '3',
      'min-classes': '2',
      'full-trials-only': 'yes',
      escalate: 'health:eye-pressure, told:bipolar',
      'heading-level': '3',
      'reviewed-by': 'Dr. R. Osei',
      'reviewed-on': '2026-01-31',
      'preparation-only': '',
      theme: 'dark',
      'fixed-height': '40rem',
      debug: '',
      'quick-exit': 'https://library.example/new#books',
    });
    expect(messages).to.deep.equal([]);
    expect(settings).to.deep.equal({
      clinicName: 'Harbor Street Clinic',
      clinicPhone: '+1 (555) 010-0199',
      bookingUrl: 'https://harbor-street.example/visits?from=page#book',
      country: 'US',
      headingLevel: 3,
      reviewed: { by: 'Dr. R. Osei', on: '2026-01-31' },
      preparationOnly: true,
      theme: 'dark',
      fixedHeight: '40rem',
      debug: true,
      quickExit: 'https://library.example/new#books',
      rules: {
        concerns: ['depression', 'pain'],
        minMedicines: 3,
        minClasses: 2,
        fullTrialsOnly: true,
        escalate: ['health:eye-pressure', 'told:bipolar'],
      },
    });
  });

  it('that is missing gives the safe default; only the country is asked for (X62)', () => {
    const { settings, problems } = parseSettings(new Map(), 'https://clinic.example/');
    const message = 'country is missing: visitors then see no crisis number. Add country="US" or yours.';
    expect(problems).to.deep.equal([{ attribute: 'country', found: '', allowed: '', used: '', message }]);
    const defined = Object.entries(settings).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(defined)).to.deep.equal({
      headingLevel: 2,
      preparationOnly: false,
      theme: 'auto',
      debug: false,
      rules: {},
    });
  });

  it('is read whatever its case, its quotes and the way a flag is written (X62)', () => {
    for (const [attribute, value, settings] of [
      ['clinic-name', ' “St. Mary’s Clinic” ', { clinicName: 'St. Mary’s Clinic' }],
      ...['Mercury Clinic, Curie Wing', 'Clínica Dra. Milagros Ruiz, sala Curva'].map(
        (clinicName) => ['clinic-name', clinicName, { clinicName }] as const,
      ),
      ['country', '‘us’', { country: 'US' }],
      ['theme', ' “Dark” ', { theme: 'dark' }],
      ['fixed-height', ' “40REM” ', { fixedHeight: '40rem' }],
      ...['false', '0', 'no'].map((off) => ['fixed-height', off, { fixedHeight: undefined }] as const),
      ['country', 'UK', { country: 'GB' }],
      ['country', 'de', { country: 'DE' }],
      ['country', 'PT', { country: 'PT' }],
      ['min-medicines', '”3”', { rules: { minMedicines: 3 } }],
      ['concerns', '„pain“', { rules: { concerns: ['pain'] } }],
      ...[true, false].flatMap((preparationOnly) =>
        (preparationOnly ? '|true|1|TRUE|yes|on|“true”' : 'false|0|no|off| False |‘no’')
          .split('|')
          .map((text) => ['preparation-only', text, { preparationOnly }] as const),
      ),
    ] as const) {
      const result = parsed({ [attribute]: value });
      expect(result.messages, value).to.deep.equal([]);
      expect(result.settings, value).to.deep.include(settings);
    }
  });

  it('has an example and suggestions that are valid, and the property of the same name', () => {
    const reviewed = { 'reviewed-by': 'Dr. R. Osei', 'reviewed-on': '2026-01-31' };
    for (const { attribute, property, example, values = [] } of attributeDocs) {
      if (property) expect(property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)).to.equal(attribute);
      for (const value of [example, ...values])
        expect(parsed({ ...reviewed, [attribute]: value }).messages, value).to.deep.equal([]);
    }
  });

  it('loses the quotes and spaces of an editor, and a list its separators', () => {
    expect(tidy(' “Harbor Street” ')).to.equal('Harbor Street');
    for (const text of ['pain ptsd', 'pain,ptsd', ' pain ;\n ptsd ', '“pain, ptsd”'])
      expect(listed(text), text).to.deep.equal(['pain', 'ptsd']);
  });
});

describe('an attribute that is not valid', () => {
  const told = 'which a patient may take as a promise or a judgment';
  const flags = 'use `true`, `false`';
  const exit = `${flags}, or another page that begins with \`https://\` or the first \`/\` of this website`;
  const height = 'is not a height that can be kept: use a length of at least `480px`, `30rem` or `50vh`';
  const weather = '“https://www.weather.gov/” is used.';

  /** The whole message after the attribute and what was found: what is allowed, the nearest right value, what is used. */
  const expected = {
    'clinic-name': {
      '': 'is empty: use up to 80 characters. None is used.',
      ['x'.repeat(81)]: `is too long: use up to 80 characters. None is used.`,
      'Miracle Center': `says “miracle”, ${told}. “Miracle Center” is used.`,
    },
    'clinic-phone': {
      'call us': 'is not a telephone number: use digits, spaces and hyphens, as in `+1 555 010 0199`. None is used.',
    },
    'booking-url': {
      'http://booking.example/':
        'is not a link that we open: use a link that begins with `https://`, or a page of this website. ' +
        'Did you mean “https://booking.example/”? None is used.',
      'javascript:alert(1)':
        'is not a link that we open: use a link that begins with `https://`, or a page of this website. None is used.',
    },
    country: {
      ...Object.fromEntries(
        Object.entries({ USA: 'US', 'U.S.': 'US', 'United States': 'US', 'united kingdom': 'GB', canada: 'CA' }).map(
          ([found, near]) => [
            found,
            'is not a country code: use two letters (ISO 3166-1), as in `US` or `GB`. ' +
              `Did you mean “${near}”? None is used.`,
          ],
        ),
      ),
      Austria: 'is not a country code: use two letters (ISO 3166-1), as in `US` or `GB`. None is used.',
      JP: 'has no crisis line on record: visitors read “local emergency number” and a helpline finder. “JP” is used.',
    },
    concerns: {
      'depresion pain':
        'names “depresion”, which is not known: use one or more of `depression`, `pain`, `anxiety`, `ptsd`, ' +
        '`opioid-reduction`. Did you mean “depression”? “pain” is used.',
    },
    'min-medicines': {
      9: 'is out of range: use 2 to 6. “6” is used.',
      1: 'is looser than the protocol (labels ask for two medicines): use 2 to 6. “2” is used.',
      '3 medicines': 'is not a whole number: use 2 to 6. Did you mean “3”? “2” is used.',
    },
    'heading-level': { h3: 'is not a whole number: use 1 to 6. Did you mean “3”? “2” is used.' },
    escalate: {
      'health:eye-presure':
        'names “health:eye-presure”, which is not known: use a question and an answer, as the clinician’s dossier ' +
        'lists them. Did you mean “health:eye-pressure”? None is used.',
    },
    'preparation-only': {
      maybe: `is neither on nor off: ${flags}. “true” is used.`,
      fasle: `is neither on nor off: ${flags}. Did you mean “false”? “true” is used.`,
    },
    theme: {
      Drak: 'is not known: use `auto`, `light`, `dark`. Did you mean “dark”? “auto” is used.',
      blue: 'is not known: use `auto`, `light`, `dark`. “auto” is used.',
    },
    'fixed-height': {
      640: `${height}. Did you mean “640px”? “640px” is used.`,
      '300px': `${height}. Did you mean “480px”? “480px” is used.`,
      '20 rem': `${height}. Did you mean “30rem”? “30rem” is used.`,
      '42.5em': `${height}. Did you mean “42.5rem”? “42.5rem” is used.`,
      '80%': `${height}. Did you mean “80vh”? “80vh” is used.`,
      '45dvh': `${height}. Did you mean “50vh”? “50vh” is used.`,
      ...Object.fromEntries(
        ['', 'tall', 'calc(1px + 1rem)', '40rem;color:red'].map((value) => [
          value,
          `${height}. Did you mean “40rem”? None is used.`,
        ]),
      ),
    },
    'quick-exit': {
      weather: `is not an address that we leave to: ${exit}. ${weather}`,
      'http://library.example/': `is not an address that we leave to: ${exit}. Did you mean “https://library.example/”? ${weather}`,
    },
    'reviewed-on': {
      '11/22/2026': 'is not a date: use year, month and day, as in `2026-11-22`, not in the future. None is used.',
    },
  };

  it('has one message: what was found, what is allowed, the nearest right value, and what is used (X62)', () => {
    for (const [attribute, values] of Object.entries(expected))
      for (const [found, rest] of Object.entries(values)) {
        const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
        const { problems } = parsed({ [attribute]: ` “${found}”` });
        expect(problems.map(({ message }) => message)[0], found).to.equal(`${attribute}="${shown}" ${rest}`);
        const [{ used, allowed } = { used: '', allowed: '' }] = problems;
        expect(problems[0]).to.include({ attribute, found: shown });
        expect(rest)
          .to.contain(allowed && `use ${allowed}`)
          .and.contain(used ? `“${used}” is used.` : 'None is used.');
      }
  });

  it('is ignored where it is a text (X62)', () => {
    for (const [attribute, setting, ...values] of [
      ['clinic-name', 'clinicName', ' ', '“”', 'x'.repeat(81)],
      ['clinic-phone', 'clinicPhone', 'call us', '12', '555-CALL-NOW', '5'.repeat(40)],
      ['country', 'country', 'USA', 'United States', '', '1', 'U'],
    ] as const)
      for (const value of values) {
        const { settings, messages: said } = parsed({ [attribute]: value });
        expect([settings[setting], said.length], value).to.deep.equal([undefined, 1]);
        expect(said[0]).to.have.length.below(300);
      }
  });

  it('shows a name with an unsafe word as given, and names the word', () => {
    const { settings, messages } = parsed({ 'clinic-name': 'The Miracle Cure Center' });
    expect([settings.clinicName, messages.length]).to.deep.equal(['The Miracle Cure Center', 1]);
    expect(messages[0]).to.contain('miracle').and.contain('cure');
  });

  it('names an unsafe word in Spanish too, whatever the language of the page (X33)', () => {
    for (const lang of ['en', 'es']) {
      const { settings, messages } = parsed({ lang, 'clinic-name': 'Clínica Alivio Garantizado' });
      expect(settings.clinicName).to.equal('Clínica Alivio Garantizado');
      expect(messages.join(' ')).to.contain('says “garantizado”');
    }
  });

  it('keeps a country without a crisis line, and says what visitors read then', () => {
    const { settings, messages } = parsed({ country: 'JP' });
    expect([settings.country, messages.length]).to.deep.equal(['JP', 1]);
    expect(messages[0]).to.contain('JP').and.contain('helpline finder');
  });
});

describe('an unknown attribute', () => {
  it('gives one message, with the nearest name where one is near (X62)', () => {
    const near = { 'clinic-nmae': 'clinic-name', clinicname: 'clinic-name', 'min-medicine': 'min-medicines' };
    for (const [attribute, right] of Object.entries(near)) {
      const { problems } = parsed({ [attribute]: 'x' });
      expect(problems.map((problem) => problem.attribute)).to.deep.equal([attribute]);
      expect(problems[0]?.message).to.contain(`Did you mean “${right}”?`);
    }
    const message = '“zzqqxx” is not an attribute of referral-screener. It was ignored.';
    expect(parsed({ zzqqxx: '' }).messages).to.deep.equal([message]);
  });

  it('of HTML, a framework or a page builder gives no message (X62)', () => {
    const names =
      'id class style title hidden slot dir role part tabindex key ref data-clinic data-v-7ba5bd90 data-reactroot aria-label ' +
      '_ngcontent-abc-c1 ng-version v-cloak x-data hx-boost svelte-h astro-cid-x wp-id @click :class #name *ngIf [title] (click) ' +
      'on:click onclick bind:this client:load jsaction inert lang';
    expect(parsed(Object.fromEntries(names.split(' ').map((name) => [name, 'en']))).messages).to.deep.equal([]);
  });
});
