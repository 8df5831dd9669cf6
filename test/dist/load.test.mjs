import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './helpers/site.mjs';
import { eventually, linesOf, pointOf } from './helpers/tree.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const tag = (attributes = 'country="US"') =>
  `<referral-screener ${attributes}><p>Call us, or in an emergency call 911.</p></referral-screener>`;
const script = (attributes = '') => `<script src="/referral-screener.js" ${attributes}></script>`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><title>Clinic</title>${head}</head><body>${body}</body></html>`;

/** Ways in which clinics paste the two lines. */
const ways = {
  'in the head with defer': page(script('defer'), tag()),
  'in the head with async': page(script('async'), tag()),
  'in the head, plain, before the tag is read': page(script(), tag()),
  'at the end of the body': page('', tag() + script()),
  'before the tag': page('', script() + tag()),
  'as a module': page(script('type="module"'), tag()),
  'from a path with a query': page('<script src="/referral-screener.js?v=1" defer></script>', tag()),
};
const path = (name) => `/${encodeURIComponent(name)}/`;
const usual = path('in the head with defer');

describe('loading the drop-in', () => {
  const site = useSite({
    ...Object.fromEntries(Object.entries(ways).map(([name, html]) => [path(name), html])),
    '/twice/': page(script('defer'), tag() + script()),
    '/missing/': page('<script src="/blocked.js" defer></script>', tag()),
    '/two/': page(script('defer'), tag('id="one" country="US"') + tag('id="two" country="GB"')),
    '/late/': page(script('defer'), '<main></main>'),
  });
  const open = async (at) => {
    const opened = await site.open(at);
    return { ...opened, person: visitor(opened.page, words) };
  };
  const starts = async (opened) => (await linesOf(opened)).filter(({ name }) => name === words.intro.start);
  const twoStarts = (opened) =>
    eventually(
      async () => ((await starts(opened)).length === 2 ? starts(opened) : undefined),
      () => 'there are no two first pages',
    );
  const isShown = (opened) =>
    opened.$eval(
      'referral-screener > p',
      (child) => child.checkVisibility() && child.getBoundingClientRect().height > 0,
    );

  for (const name of Object.keys(ways))
    it(`works ${name}, and nothing is said on the console (X61)`, async () => {
      const { person, messages } = await open(path(name));
      await person.start();
      await person.heading(words.questions.concerns.legend);
      assert.deepEqual(messages, []);
    });

  it('is loaded twice without a throw: the first wins, and the console says so (X61)', async () => {
    const { person, messages, errors } = await open('/twice/');
    await person.start();
    assert.deepEqual(errors(), []);
    const notes = messages.filter(({ text }) => text.includes('loaded twice'));
    assert.deepEqual(
      notes.map(({ type }) => type),
      ['info'],
    );
  });

  it('leaves what the clinic wrote inside the tag to be read when the script is blocked (X64)', async () => {
    const { page: opened } = await open('/missing/');
    assert.match(await opened.$eval('referral-screener', (element) => element.innerText), /in an emergency call 911/);
    assert.ok(await isShown(opened));
  });

  it('leaves it to be read without JavaScript, and hides it once the questions are there (X64)', async () => {
    const prepare = (one) => one.setJavaScriptEnabled(false);
    const { page: opened } = await site.open(path('at the end of the body'), { prepare });
    assert.equal(await isShown(opened), true);
    await opened.setJavaScriptEnabled(true);
    await opened.reload();
    await visitor(opened, words).find('button', words.intro.start);
    assert.equal(await isShown(opened), false);
  });

  it('serves two elements on a page, each with answers and a country of its own (X61)', async () => {
    const { page: opened, person, errors } = await open('/two/');
    const [, second] = await twoStarts(opened);
    await opened.mouse.click(...(await pointOf(opened, second)));
    await person.heading(words.questions.concerns.legend);
    assert.equal((await starts(opened)).length, 1);
    for (const call of ['Call 988', 'Call 116 123']) await person.find('link', call);
    assert.deepEqual(errors(), []);
  });

  it('takes up a tag that the page adds later, by markup or by createElement (X61)', async () => {
    const { page: opened, errors } = await open('/late/');
    await opened.evaluate(() => {
      document.querySelector('main').innerHTML = '<referral-screener country="US"></referral-screener>';
      document.querySelector('main').append(document.createElement('referral-screener'));
    });
    await twoStarts(opened);
    assert.deepEqual(errors(), []);
  });

  it('keeps its place and its answers when a page builder moves the tag (X61)', async () => {
    const { page: opened, person, errors } = await open(usual);
    await person.start();
    await person.answer('concerns', ['pain']);
    await person.heading(words.questions.age.legend);
    await opened.evaluate(() => {
      const section = document.createElement('section');
      document.body.prepend(section);
      section.append(document.querySelector('referral-screener'));
    });
    await person.answer('age', '25-64');
    await person.heading(words.questions.emergency.legend);
    assert.deepEqual(errors(), []);
  });
});
