import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseSettings } from '../../src/settings/parse.js';
import { parsed } from './parsed.js';

const local = 'http://localhost:5173/demo/';
const today = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

describe('booking-url', () => {
  it('is taken as given where it is https, or of the clinic’s own website (X62)', () => {
    // biome-ignore format: a list
    const good: readonly (readonly [value: string, base?: string])[] = [
      ['https://booking.example/harbor'], ['HTTPS://booking.example/'], ['https://bücher.example/termine'],
      ['/visits'], ['visits.html?a=1#book'], ['#book'], ['“https://booking.example/”'],
      ['/visits', local], ['http://localhost:5173/visits', local],
      ['https://booking.example/', 'file:///home/clinic/page.html'],
    ];
    for (const [value, base] of good) {
      const { settings, messages } = parsed({ 'booking-url': value }, base);
      expect([settings.bookingUrl, messages], value).to.deep.equal([value.replace(/[“”]/g, ''), []]);
    }
  });

  it('is none where it is anything else, and the message says what to use (X62)', () => {
    // biome-ignore format: a list
    const bad: readonly (readonly [value: string, base?: string])[] = [
      ['javascript:alert(1)'], ['JaVaScRiPt:alert(1)'], ['java\nscript:alert(1)'], ['\u0001javascript:alert(1)'],
      ['"javascript:alert(1)"'], ['data:text/html,<script>alert(1)</script>'], ['vbscript:x'],
      ['blob:https://clinic.example/1'], ['file:///etc/passwd'], ['http://booking.example/'],
      ['ftp://booking.example/'], ['mailto:book@clinic.example'], ['https://'],
      ['https://user:secret@booking.example/'], ['https://clinic.example@evil.example/'],
      ['//evil.example/', 'http://clinic.example/'], ['visits.html', 'file:///home/clinic/page.html'],
      ['/visits', 'about:blank'], ['/visits', 'about:srcdoc'], ['/visits', 'data:text/html,x'], ['/visits', ''],
    ];
    for (const [value, base] of bad) {
      const { settings, messages } = parsed({ 'booking-url': value }, base);
      expect([settings.bookingUrl, messages.length], `${value} on ${base}`).to.deep.equal([undefined, 1]);
      expect(messages[0]).to.contain('https://').and.contain('None is used.');
    }
  });

  it('takes no page of another website for its own, whatever the <base> of the page (X62)', () => {
    const linkOf = (value: string): string | undefined =>
      parseSettings(new Map([['booking-url', value]]), 'http://elsewhere.example/', 'http://clinic.example').settings
        .bookingUrl;
    expect(linkOf('booking.html')).to.equal(undefined);
    expect(linkOf('http://clinic.example/booking.html')).to.equal('http://clinic.example/booking.html');
  });
});

describe('quick-exit', () => {
  const usual = 'https://www.weather.gov/';

  it('is on, off, or leads to the page that is given (X18)', () => {
    for (const [value, address, base] of [
      ...['', 'true', '1', 'yes', 'on', '“true”'].map((on) => [on, usual] as const),
      ...['false', '0', 'no', 'off', '”no“'].map((off) => [off, undefined] as const),
      ['https://library.example/', 'https://library.example/'],
      [' “https://library.example/a b” ', 'https://library.example/a%20b'],
      ['/opening-hours', 'https://clinic.example/opening-hours'],
      ['https://clinic.example/', 'https://clinic.example/'],
      ['/hours', 'http://localhost:5173/hours', local],
    ] as const) {
      const { settings, messages } = parsed({ 'quick-exit': value }, base);
      expect([settings.quickExit, messages], value).to.deep.equal([address, []]);
    }
  });

  it('leads to the weather page where it is anything else, and the message says what to use (X18, X62)', () => {
    const scripts = ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'];
    const links = ['http://library.example/', 'https://user:secret@library.example/', 'https://', 'weather', 'perhaps'];
    const samePage = ['#book', '/referrals/#top', 'https://clinic.example/referrals/'];
    for (const value of [...scripts, ...links, ...samePage]) {
      const { settings, messages } = parsed({ 'quick-exit': value });
      expect([settings.quickExit, messages.length], value).to.deep.equal([usual, 1]);
      expect(messages[0]).to.contain('https://').and.contain(`“${usual}” is used.`);
    }
  });
});

describe('reviewed-by and reviewed-on', () => {
  const by = { 'reviewed-by': 'Dr. R. Osei' };

  it('name the reviewer and a day of the calendar up to today (X62)', () => {
    for (const day of ['2024-02-29', today(0)]) {
      const { settings, messages } = parsed({ ...by, 'reviewed-on': day });
      expect([settings.reviewed, messages]).to.deep.equal([{ by: 'Dr. R. Osei', on: day }, []]);
    }
  });

  it('name nobody on any other day, and the message says why (X62)', () => {
    for (const [message, ...days] of [
      ['lies in the future', today(3)],
      ['is not a day of the calendar', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '0000-00-00'],
      ['as in `2026-11-22`', '11/22/2026', '22.11.2026', 'last week', '2026-1-2', '2026-01-02T10:00', ''],
    ] as const)
      for (const day of days) {
        const { settings, messages } = parsed({ ...by, 'reviewed-on': day });
        expect(settings.reviewed, day).to.equal(undefined);
        expect(messages.join('\n')).to.contain(message);
      }
  });

  it('need each other (X62)', () => {
    for (const [given, missing] of [
      [by, 'reviewed-on'],
      [{ 'reviewed-on': '2026-01-31' }, 'reviewed-by'],
    ] as const) {
      const { settings, messages } = parsed(given);
      const message = `${missing} is missing: without both, visitors read that nobody has reviewed the questions.`;
      expect([settings.reviewed, messages]).to.deep.equal([undefined, [message]]);
    }
  });

  it('names an unsafe word of the reviewer’s text, and shows it', () => {
    const given = { 'reviewed-by': 'The Breakthrough Institute', 'reviewed-on': '2026-01-31' };
    const { settings, messages } = parsed(given);
    expect(settings.reviewed?.by).to.equal('The Breakthrough Institute');
    expect(messages.join('\n')).to.contain('breakthrough');
  });
});
