import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './helpers/site.mjs';
import { linesOf } from './helpers/tree.mjs';
import { es, visitor, words } from './helpers/visitor.mjs';

const fallback = '<p>Call us, or in an emergency call 911.</p>';
const page = (body, script = '<script src="/referral-screener.js" defer></script>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${script}</head><body>${body}</body></html>`;
const tag = (attributes = 'country="US"') => `<referral-screener ${attributes}>${fallback}</referral-screener>`;
const early = '<script src="/referral-screener.js"></script>';
const rest = '<h2>Opening hours</h2><p id="hours">Monday to Friday</p><footer>Harbor Street</footer>';

/** Mistakes, and what the console says of each. */
const mistakes = {
  'that is closed by a slash': [
    '<main><referral-screener country="US" /><section>News</section></main>',
    /holds the rest/,
  ],
  'with a script inside': ['<referral-screener country="US" /><script src="/none.js"></script>', /holds the rest/],
  'split by the paragraphs of an editor': [
    `<p><referral-screener country="US"></p>${fallback}<p></referral-screener></p>`,
    /it is empty, inside <p>: an editor has split it/,
  ],
  'inside a link': [`<a href="/visits">${tag()}</a>`, /it is inside <a>, which takes its clicks: move it out/],
  'inside a button': [`<button>${tag()}</button>`, /it is inside <button>/],
  'inside a label': [`<label>${tag()}<input></label>`, /it is inside <label>/],
  'inside a paragraph': [`<p><referral-screener country="US">Call us.</referral-screener></p>`],
  'between the rows of a table': [`<table>${tag()}<tr><td>Hours</td></tr></table>`],
  'in a cell of a table': [`<table><tr><td>${tag()}</td></tr></table>`],
  'in capitals': ['<REFERRAL-SCREENER COUNTRY="US" Clinic-Name="Harbor"></REFERRAL-SCREENER>'],
  'with settings on the script': [
    tag(),
    /<script>: “data-country” has no effect here: put it on <referral-screener>/,
    '<script src="/referral-screener.js" data-country="GB" defer></script>',
  ],
};
const path = (name) => `/${name.replaceAll(' ', '-')}/`;
const curly = 'clinic-name=“Harbor Street” clinic-phone=“555 010 0199” country=“US”';

describe('mistakes in the markup of a page (X62)', () => {
  const site = useSite({
    ...Object.fromEntries(Object.entries(mistakes).map(([name, [body, , script]]) => [path(name), page(body, script)])),
    '/slash/': page(`<main><h1>Referrals</h1><referral-screener country="US" />${rest}</main>`),
    '/slash-early/': page(`<referral-screener country="US" />${rest}`, early),
    '/slash-twice/': page('<referral-screener country="US" /><referral-screener country="GB" />'),
    '/text/': page(`<referral-screener country="US" /><p id="text">${'Our clinic has moved. '.repeat(30)}</p>`),
    '/short/': page(tag(), early),
    '/curly/': page(`<referral-screener ${curly}>${fallback}</referral-screener>`),
    '/lang/': page(
      tag(),
      '<script src="/referral-screener.es.js" defer></script><script src="/referral-screener.js" defer></script>',
    ),
    '/none.js': '',
  });
  const isSeenBelow = (opened, selector) =>
    opened.$eval(selector, (one) => {
      const widget = document.querySelector('referral-screener').getBoundingClientRect();
      return one.checkVisibility() && one.getBoundingClientRect().top > widget.top + 300;
    });
  const isSeen = (opened, selector) => opened.$eval(selector, (one) => one.checkVisibility());

  for (const [name, [, message]] of Object.entries(mistakes))
    it(`a tag ${name} works${message ? ', and the console says what to do' : ''}`, async () => {
      const { page: opened, messages } = await site.open(path(name));
      const person = visitor(opened);
      await person.find('link', 'Call 988');
      assert.equal(messages.length, message ? 1 : 0, JSON.stringify(messages));
      if (message) assert.match(messages[0].text, message);
      await person.start();
      await person.answer('concerns', ['pain']);
      await person.heading(words.questions.age.legend);
      assert.equal(new URL(opened.url()).pathname, path(name));
    });

  it('what follows a tag that is closed by a slash stays visible below it, also when the script comes first', async () => {
    for (const at of ['/slash/', '/slash-early/']) {
      const { page: opened, messages } = await site.open(at);
      const person = visitor(opened);
      await person.start();
      await person.heading(words.questions.concerns.legend);
      for (const selector of ['h2', '#hours', 'footer']) assert.ok(await isSeenBelow(opened, selector), selector);
      assert.match(messages[0].text, /it holds the rest of the page: end it with <\/referral-screener>, not “\/>”/);
      assert.equal(messages.length, 1);
    }
    const { page: opened } = await site.open('/text/');
    await visitor(opened).find('button', words.intro.start);
    assert.ok(await isSeenBelow(opened, '#text'));
    const twice = await site.open('/slash-twice/');
    for (const call of ['Call 988', 'Call 116 123']) await visitor(twice.page).find('link', call);
  });

  it('a text for visitors without scripts is hidden, also when the script comes before the tag', async () => {
    const { page: opened, messages } = await site.open('/short/');
    await visitor(opened).find('button', words.intro.start);
    assert.deepEqual([await isSeen(opened, 'referral-screener p'), messages], [false, []]);
  });

  it('curly quotes give a message for each value that they cut off, and no half of a name or number is shown', async () => {
    const { page: opened, messages } = await site.open('/curly/');
    const person = visitor(opened);
    await person.find('link', 'Call 988');
    const message = (name) =>
      `<referral-screener>: ${name} is cut off at a space, by curly quotes: use straight ones, as in country="US".`;
    assert.deepEqual(
      messages.map(({ text }) => text),
      [message('clinic-name'), message('clinic-phone')],
    );
    assert.ok((await linesOf(opened)).every(({ name }) => !/555|Harbor/.test(name)));
  });

  it('lang that is set late changes the words, and keeps the answers (X28, X61)', async () => {
    const { page: opened, messages } = await site.open('/lang/');
    const person = visitor(opened);
    await person.start();
    await person.answer('concerns', ['pain']);
    await opened.$eval('referral-screener', (one) => (one.lang = 'es'));
    await visitor(opened, es).heading(es.questions.age.legend);
    assert.deepEqual(messages, []);
  });
});
