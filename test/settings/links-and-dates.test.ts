import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseSettings } from '../../src/settings/parse.js';

const today = (daysFromNow: number): string =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

const clinic = { country: 'US' };

function link(url: string, base = 'https://clinic.example/referrals/') {
  const { settings, problems } = parseSettings(new Map(Object.entries({ ...clinic, 'booking-url': url })), base);
  return { url: settings.bookingUrl, said: problems.map(({ message }) => message).join('\n') };
}

function review(given: Readonly<Record<string, string>>) {
  const { settings, problems } = parseSettings(
    new Map(Object.entries({ ...clinic, ...given })),
    'https://clinic.example/',
  );
  return { reviewed: settings.reviewed, said: problems.map(({ message }) => message).join('\n') };
}

describe('settings: a booking link is a way in for scripts (X62)', () => {
  const good = [
    'https://booking.example/harbor',
    'HTTPS://booking.example/',
    'https://bücher.example/termine',
    '/visits',
    'visits.html?a=1#book',
    '#book',
    '“https://booking.example/”',
  ];
  for (const url of good)
    it(`takes ${url}`, () => {
      const result = link(url);
      expect(result.said).to.equal('');
      expect(result.url).to.equal(url.replace(/[“”]/g, ''));
    });

  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '"javascript:alert(1)"',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://clinic.example/1',
    'file:///etc/passwd',
    'http://booking.example/',
    'ftp://booking.example/',
    'mailto:book@clinic.example',
    'https://',
    'https://user:secret@booking.example/',
    'https://clinic.example@evil.example/',
  ];
  for (const url of bad)
    it(`refuses ${JSON.stringify(url)}, and says what to use`, () => {
      const result = link(url);
      expect(result.url).to.equal(undefined);
      expect(result.said).to.contain('https://').and.contain('It was ignored.');
    });

  it('takes a page of this website on a test server without https', () => {
    const base = 'http://localhost:5173/demo/';
    expect(link('/visits', base).url).to.equal('/visits');
    expect(link('http://localhost:5173/visits', base).url).to.equal('http://localhost:5173/visits');
  });

  it('refuses //evil.example where that would be http', () => {
    expect(link('//evil.example/', 'http://clinic.example/').url).to.equal(undefined);
  });

  it('takes no file beside a page that was opened from a disk', () => {
    const base = 'file:///home/clinic/page.html';
    expect(link('visits.html', base).url).to.equal(undefined);
    expect(link('https://booking.example/', base).url).to.equal('https://booking.example/');
  });

  it('does not throw where the page has no address of its own', () => {
    for (const base of ['about:blank', 'about:srcdoc', 'data:text/html,x', '']) {
      expect(() => link('/visits', base), base).not.to.throw();
      expect(link('/visits', base).url, base).to.equal(undefined);
    }
  });
});

describe('settings: where Exit this page leads (X18, X62)', () => {
  const usual = 'https://www.weather.gov/';
  const exit = (value: string, base = 'https://clinic.example/referrals/') => {
    const { settings, problems } = parseSettings(new Map(Object.entries({ ...clinic, 'quick-exit': value })), base);
    return { to: settings.quickExit, said: problems.map(({ message }) => message) };
  };

  for (const value of ['', 'true', '1', 'yes', 'on', '“true”'])
    it(`leads to a weather page for "${value}" (X18)`, () => {
      expect(exit(value)).to.deep.equal({ to: usual, said: [] });
    });

  for (const value of ['false', '0', 'no', 'off', '”no“'])
    it(`is not offered for "${value}" (X18)`, () => {
      expect(exit(value)).to.deep.equal({ to: undefined, said: [] });
    });

  for (const [value, to] of [
    ['https://library.example/', 'https://library.example/'],
    [' “https://library.example/a b” ', 'https://library.example/a%20b'],
    ['/opening-hours', 'https://clinic.example/opening-hours'],
    ['https://clinic.example/', 'https://clinic.example/'],
  ] as const)
    it(`leads to ${to} for ${value} (X18)`, () => {
      expect(exit(value)).to.deep.equal({ to, said: [] });
    });

  it('leads to a page of this website on a test server without https (X18)', () => {
    expect(exit('/hours', 'http://localhost:5173/demo/').to).to.equal('http://localhost:5173/hours');
  });

  for (const value of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://library.example/',
    'https://user:secret@library.example/',
    'https://',
    'weather',
    'perhaps',
    '#book',
    '/referrals/#top',
    'https://clinic.example/referrals/',
  ])
    it(`stays on for ${JSON.stringify(value)}, says what to use, and leads to the weather page (X18, X62)`, () => {
      const { to, said } = exit(value);
      expect(to).to.equal(usual);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('https://').and.contain('It is on');
    });
});

describe('settings: who has reviewed, and when (X62)', () => {
  const by = { 'reviewed-by': 'Dr. R. Osei' };

  it('takes a day of the past, and today', () => {
    expect(review({ ...by, 'reviewed-on': '2024-02-29' }).reviewed?.on).to.equal('2024-02-29');
    expect(review({ ...by, 'reviewed-on': today(0) })).to.deep.include({ said: '' });
  });

  it('refuses a day that lies in the future', () => {
    const { reviewed, said } = review({ ...by, 'reviewed-on': today(3) });
    expect(reviewed).to.equal(undefined);
    expect(said).to.contain('lies in the future');
  });

  for (const day of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '0000-00-00'])
    it(`refuses ${day}, which is in no calendar`, () => {
      const { reviewed, said } = review({ ...by, 'reviewed-on': day });
      expect(reviewed).to.equal(undefined);
      expect(said).to.contain('is not a day of the calendar');
    });

  for (const day of ['11/22/2026', '22.11.2026', 'last week', '2026-1-2', '2026-01-02T10:00', ''])
    it(`refuses "${day}", and shows how a date is written`, () => {
      const { reviewed, said } = review({ ...by, 'reviewed-on': day });
      expect(reviewed).to.equal(undefined);
      expect(said).to.contain('as in "2026-11-22"');
    });

  it('says what is missing when one of the two is', () => {
    const withoutDay = review(by);
    expect(withoutDay.reviewed).to.equal(undefined);
    expect(withoutDay.said).to.contain('reviewed-on is missing').and.contain('nobody has reviewed');
    const withoutName = review({ 'reviewed-on': '2026-01-31' });
    expect(withoutName.reviewed).to.equal(undefined);
    expect(withoutName.said).to.contain('reviewed-by is missing');
  });

  it('names an unsafe word of the reviewer’s text, and shows it', () => {
    const { reviewed, said } = review({ 'reviewed-by': 'The Breakthrough Institute', 'reviewed-on': '2026-01-31' });
    expect(reviewed?.by).to.equal('The Breakthrough Institute');
    expect(said).to.contain('breakthrough');
  });
});

describe('settings: a page with a <base> of another website (X62)', () => {
  const linkOf = (value: string): string | undefined =>
    parseSettings(new Map([['booking-url', value]]), 'http://elsewhere.example/', 'http://clinic.example').settings
      .bookingUrl;

  it('does not take a link to that website for one of its own', () => {
    expect(linkOf('booking.html')).to.be.undefined;
    expect(linkOf('http://clinic.example/booking.html')).to.equal('http://clinic.example/booking.html');
  });
});
