import { expect } from 'chai';
import { describe, it } from 'node:test';
import { flag, listed, tidy } from '../../src/settings/values.js';
import { nearest, parseSettings } from '../../src/settings/parse.js';

const page = 'https://clinic.example/referrals/';

/** What a clinic pasted beside its country, and what became of it. */
function parse(given: Readonly<Record<string, string>>, base = page) {
  const { settings, problems } = parseSettings(new Map(Object.entries({ country: 'US', ...given })), base);
  const messages = problems.map(({ message }) => message);
  return { settings, problems, messages, said: messages.join('\n') };
}

describe('settings: a good value is taken without a word (X62)', () => {
  it('takes every attribute as a clinic would write it', () => {
    const { settings, said } = parse({
      'clinic-name': 'Harbor Street Clinic',
      'clinic-phone': '+1 (555) 010-0199',
      'booking-url': 'https://harbor-street.example/visits?from=page#book',
      country: 'US',
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
    expect(said).to.equal('');
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

  it('has the safe default for everything that is left out, and asks for a country (X62)', () => {
    const { settings, problems } = parseSettings(new Map(), page);
    expect(problems).to.deep.equal([
      {
        attribute: 'country',
        message: 'country is missing: visitors then see no crisis number. Add country="US" or yours.',
      },
    ]);
    expect(settings).to.deep.equal({
      clinicName: undefined,
      clinicPhone: undefined,
      bookingUrl: undefined,
      country: undefined,
      headingLevel: 2,
      reviewed: undefined,
      preparationOnly: false,
      quickExit: undefined,
      rules: {},
    });
  });

  it('trims curly quotes and spaces that an editor left in', () => {
    expect(tidy(' “Harbor Street” ')).to.equal('Harbor Street');
    const { settings, said } = parse({
      'clinic-name': '“St. Mary’s Clinic”',
      'min-medicines': '”3”',
      country: '‘us’',
      concerns: '„pain“',
      'preparation-only': '“false”',
    });
    expect(said).to.equal('');
    expect(settings.clinicName).to.equal('St. Mary’s Clinic');
    expect(settings.country).to.equal('US');
    expect(settings.preparationOnly).to.equal(false);
    expect(settings.rules).to.deep.equal({ concerns: ['pain'], minMedicines: 3 });
  });

  it('reads a list however its words are parted', () => {
    for (const text of ['pain ptsd', 'pain,ptsd', ' pain ;\n ptsd ', '“pain, ptsd”'])
      expect(listed(text), text).to.deep.equal(['pain', 'ptsd']);
  });
});

describe('settings: a flag (X62)', () => {
  for (const value of ['', 'true', '1', 'TRUE', 'yes', 'on', '“true”'])
    it(`is on for "${value}"`, () => {
      expect(flag(value)).to.equal(true);
      const { settings, said } = parse({ 'preparation-only': value });
      expect([settings.preparationOnly, said]).to.deep.equal([true, '']);
    });

  for (const value of ['false', '0', 'no', 'off', ' False ', '‘no’'])
    it(`is off for "${value}"`, () => {
      expect(flag(value)).to.equal(false);
      const { settings, said } = parse({ 'preparation-only': value });
      expect([settings.preparationOnly, said]).to.deep.equal([false, '']);
    });

  it('is on, with a message, for anything else', () => {
    const { settings, messages } = parse({ 'preparation-only': 'maybe' });
    expect(settings.preparationOnly).to.equal(true);
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('preparation-only="maybe"').and.contain('use "true" or "false"');
  });
});

describe('settings: a text, a phone number, a country (X62)', () => {
  it('refuses an empty or an overlong name, and says how long it may be', () => {
    expect(parse({ 'clinic-name': ' ' }).said).to.contain('is empty');
    const { settings, said } = parse({ 'clinic-name': 'x'.repeat(81) });
    expect(settings.clinicName).to.equal(undefined);
    expect(said).to.contain('longer than 80 characters');
    expect(said.length, 'the value is shortened in the message').to.be.below(200);
  });

  it('shows a name with an unsafe word as given, and names the word', () => {
    const { settings, messages } = parse({ 'clinic-name': 'The Miracle Cure Center' });
    expect(settings.clinicName).to.equal('The Miracle Cure Center');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('miracle').and.contain('cure');
    expect(parse({ 'clinic-name': 'Mercury Clinic, Curie Wing' }).said).to.equal('');
  });

  it('names an unsafe word in Spanish too, whatever the language of the page (X33)', () => {
    for (const lang of ['en', 'es']) {
      const { settings, messages } = parse({
        lang,
        'clinic-name': 'Clínica Alivio Garantizado',
      });
      expect(settings.clinicName).to.equal('Clínica Alivio Garantizado');
      expect(messages.join(' ')).to.contain('clinic-name says “garantizado”');
    }
    expect(parse({ 'clinic-name': 'Clínica Dra. Milagros Ruiz, sala Curva' }).said).to.equal('');
  });

  it('refuses what is no telephone number', () => {
    for (const phone of ['call us', '12', '555-CALL-NOW', '5'.repeat(40)]) {
      const { settings, messages } = parse({ 'clinic-phone': phone });
      expect(settings.clinicPhone, phone).to.equal(undefined);
      expect(messages, phone).to.have.length(1);
      expect(messages[0]).to.contain('telephone number').and.contain('It was ignored.');
    }
  });

  it('reads UK as GB, and small letters', () => {
    expect(parse({ country: 'UK' })).to.deep.include({ said: '' });
    expect(parse({ country: 'UK' }).settings.country).to.equal('GB');
    expect(parse({ country: 'de' }).settings.country).to.equal('DE');
  });

  it('keeps a country without a crisis line, and says what visitors read then', () => {
    const { settings, messages } = parse({ country: 'JP' });
    expect(settings.country).to.equal('JP');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('JP').and.contain('helpline finder');
    expect(parse({ country: 'PT' }).said, 'the EU has a row').to.equal('');
  });

  it('refuses what is no country code', () => {
    for (const country of ['USA', 'United States', '', '1', 'U']) {
      const { settings, said } = parse({ country });
      expect(settings.country, country).to.equal(undefined);
      expect(said, country).to.contain('use two letters');
    }
  });
});

describe('settings: names that nobody knows (X62)', () => {
  it('names the nearest attribute for a misspelled one', () => {
    const pairs = { 'clinic-nmae': 'clinic-name', clinicname: 'clinic-name', 'min-medicine': 'min-medicines' };
    for (const [wrong, right] of Object.entries(pairs)) {
      const { problems } = parse({ [wrong]: 'x' });
      expect(problems, wrong).to.have.length(1);
      expect(problems[0]).to.deep.include({ attribute: wrong });
      expect(problems[0]?.message).to.contain(`did you mean “${right}”?`);
    }
  });

  it('says so, without a guess, where nothing is near', () => {
    const { said } = parse({ zzqqxx: '' });
    expect(said).to.contain('“zzqqxx” is not an attribute').and.not.contain('did you mean');
    expect(nearest('zzqqxx', ['clinic-name'])).to.equal(undefined);
  });

  it('says nothing of what HTML, frameworks and page builders leave on elements', () => {
    const leftovers =
      'id class style title hidden slot dir role part tabindex key ref data-clinic data-v-7ba5bd90 data-reactroot aria-label ' +
      '_ngcontent-abc-c1 ng-version v-cloak x-data hx-boost svelte-h astro-cid-x wp-id @click :class #name *ngIf [title] (click) ' +
      'on:click onclick bind:this client:load jsaction inert lang';
    const { said } = parse(Object.fromEntries(leftovers.split(' ').map((name) => [name, 'en'])));
    expect(said).to.equal('');
  });
});
