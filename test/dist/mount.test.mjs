import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicPage, useSite } from './helpers/site.mjs';
import { es, visitor, words } from './helpers/visitor.mjs';

const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
const fallback = '<p>Call us, or in an emergency call 911.</p>';
const div = `<div data-referral-screener data-clinic-name="Harbor Street" data-country="US" data-aos="fade-up">${fallback}</div>`;
const head = '<script src="/referral-screener.es.js" defer></script>';

describe('the tag in a div, for editors that remove custom tags (X60)', () => {
  const site = useSite(
    {
      '/div/': clinicPage({ head, body: div }),
      '/spanish/': clinicPage({ head, body: `<section lang="es">${div}</section>` }),
      '/early/': `<!doctype html><title>Clinic</title><script src="/referral-screener.js"></script>${div}<script src="/probe.js"></script>`,
      '/probe.js': 'window.tagsWhileReading = document.querySelectorAll("referral-screener").length;',
      '/empty/': clinicPage({ head, body: '<div id="place"></div>' }),
      '/misspelled/': clinicPage({
        body: '<div data-referral-screener data-country="US" data-clinicname="Harbor" data-aos="fade-up" data-id="a1"></div>',
      }),
      '/both/': clinicPage({ body: `<referral-screener country="US">${div}</referral-screener>${div}` }),
      '/saved/': clinicPage({
        body: `<div data-referral-screener data-country="US"><referral-screener country="GB">${fallback}</referral-screener></div>`,
      }),
    },
    { 'content-security-policy': POLICY },
  );
  const tagsOf = (page) =>
    page.$$eval('[data-referral-screener]', (all) =>
      all.map((one) => one.querySelectorAll('referral-screener').length),
    );
  const attributesOf = (page) =>
    page.$eval('referral-screener', (tag) =>
      ['clinic-name', 'country', 'lang', 'data-aos'].map((name) => tag.getAttribute(name)),
    );

  it('takes each data attribute as its own, and hides what the div held', async () => {
    const { page, messages } = await site.open('/div/');
    const person = visitor(page);
    await person.start();
    await person.heading(words.questions.concerns.legend);
    assert.deepEqual(await attributesOf(page), ['Harbor Street', 'US', null, null]);
    assert.ok(!(await page.$eval('[data-referral-screener] p', (text) => text.checkVisibility())));
    assert.deepEqual([await tagsOf(page), messages], [[1], []]);
  });

  it('waits until the page is read, so that no text of the div is left beside it', async () => {
    const { page } = await site.open('/early/');
    await visitor(page).find('button', words.intro.start);
    assert.equal(await page.evaluate(() => globalThis.tagsWhileReading), 0);
    assert.equal(await page.$eval('[data-referral-screener]', (one) => one.children.length), 1);
  });

  it('is there once in a div that is added later, marked later, moved, copied, or saved with the tag in it', async () => {
    const { page, messages } = await site.open('/empty/');
    const person = visitor(page);
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.dataset.country = 'US';
      document.querySelector('#place').append(place);
      setTimeout(() => place.setAttribute('data-referral-screener', ''));
    });
    await person.start();
    await person.answer('concerns', ['pain']);
    await page.evaluate(() => document.body.prepend(document.querySelector('[data-referral-screener]')));
    await person.answer('age', '25-64');
    await person.heading(words.questions.emergency.legend);
    await page.evaluate(() => {
      const copy = document.querySelector('[data-referral-screener]').cloneNode(true);
      const later = document.createElement('section');
      const added = document.createElement('div');
      Object.assign(added.dataset, { referralScreener: '', country: 'US' });
      later.append(copy, added);
      document.body.append(later);
    });
    await person.find('button', words.intro.start);
    assert.deepEqual([await tagsOf(page), messages], [[1, 1, 1], []]);
    const saved = await site.open('/saved/');
    await visitor(saved.page).find('link', 'Call 988');
    assert.deepEqual([await tagsOf(saved.page), saved.messages], [[1], []]);
  });

  it('follows each data attribute that changes or goes, and keeps the answers (X61)', async () => {
    const { page, messages } = await site.open('/div/');
    const person = visitor(page);
    await person.start();
    await person.answer('concerns', ['pain']);
    await page.evaluate(() => {
      const { dataset } = document.querySelector('[data-referral-screener]');
      dataset.country = 'GB';
      delete dataset.clinicName;
    });
    await person.find('link', 'Call 116 123');
    await person.heading(words.questions.age.legend);
    assert.deepEqual(await attributesOf(page), [null, 'GB', null, null]);
    await page.$eval('[data-referral-screener]', (one) => one.setAttribute('lang', 'es'));
    await visitor(page, es).heading(es.questions.age.legend);
    assert.deepEqual(messages, []);
  });

  it('has the language of the nearest ancestor, also when that changes late (X28)', async () => {
    const { page, messages } = await site.open('/spanish/');
    await visitor(page, es).start();
    await page.$eval('section', (section) => (section.lang = 'en'));
    await visitor(page).heading(words.questions.concerns.legend);
    await page.evaluate(() => {
      document.querySelector('section').removeAttribute('lang');
      document.documentElement.lang = 'es';
    });
    await visitor(page, es).heading(es.questions.concerns.legend);
    assert.deepEqual(messages, []);
  });

  it('names the nearest data attribute where one is misspelled, and is silent about those of others (X62)', async () => {
    const { page, messages } = await site.open('/misspelled/');
    await visitor(page).find('button', words.intro.start);
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['<div data-referral-screener>: “data-clinicname” is not known: use “data-clinic-name”.'],
    );
  });

  it('is not mounted a second time inside a tag', async () => {
    const { page } = await site.open('/both/');
    await visitor(page).find('button', words.intro.start);
    assert.deepEqual(await tagsOf(page), [0, 1]);
  });
});
