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
    expect(problems).to.deep.equal([{ attribute: 'country', message }]);
    const defined = Object.entries(settings).filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(defined)).to.deep.equal({ headingLevel: 2, preparationOnly: false, rules: {} });
  });

  it('is read whatever its case, its quotes and the way a flag is written (X62)', () => {
    for (const [attribute, value, settings] of [
      ['clinic-name', ' “St. Mary’s Clinic” ', { clinicName: 'St. Mary’s Clinic' }],
      ...['Mercury Clinic, Curie Wing', 'Clínica Dra. Milagros Ruiz, sala Curva'].map(
        (clinicName) => ['clinic-name', clinicName, { clinicName }] as const,
      ),
      ['country', '‘us’', { country: 'US' }],
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
  it('is ignored, with one message that says why (X62)', () => {
    for (const [attribute, setting, message, ...values] of [
      ['clinic-name', 'clinicName', 'is empty', ' ', '“”'],
      ['clinic-name', 'clinicName', 'longer than 80 characters', 'x'.repeat(81)],
      ['clinic-phone', 'clinicPhone', 'telephone number', 'call us', '12', '555-CALL-NOW', '5'.repeat(40)],
      ['country', 'country', 'use two letters', 'USA', 'United States', '', '1', 'U'],
    ] as const)
      for (const value of values) {
        const { settings, messages } = parsed({ [attribute]: value });
        expect([settings[setting], messages.length], value).to.deep.equal([undefined, 1]);
        expect(messages[0]).to.contain(message).and.contain('It was ignored.');
        expect(messages[0]).to.have.length.below(200);
      }
  });

  it('is on where it is a flag, with a message', () => {
    const { settings, messages } = parsed({ 'preparation-only': 'maybe' });
    const message = 'preparation-only="maybe" is neither on nor off: use "true" or "false". It is on.';
    expect([settings.preparationOnly, messages]).to.deep.equal([true, [message]]);
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
      expect(messages.join(' ')).to.contain('clinic-name says “garantizado”');
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
      expect(problems[0]?.message).to.contain(`did you mean “${right}”?`);
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
