// Settings → Referral Screener, used by an administrator in a browser.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { es, words } from '../dist/helpers/visitor.mjs';
import { activate, log, origin, php, useBrowser } from './helpers/site.mjs';

const settingsPage = `${origin}/wp-admin/options-general.php?page=referral-screener`;
const option = () => php(`return get_option( 'referral_screener' );`);
const forget = () => php(`return delete_option( 'referral_screener' );`);
/** The tag of a shortcode, as attributes, with these settings of the website. */
const tagOf = (shortcode, values = {}) => {
  const given = Buffer.from(JSON.stringify({ shortcode, values })).toString('base64');
  return php(`$given = json_decode( base64_decode( '${given}' ), true );
    update_option( 'referral_screener', array( 'values' => $given['values'] ) );
    $tags = new WP_HTML_Tag_Processor( do_shortcode( $given['shortcode'] ) );
    $tags->next_tag( 'referral-screener' );
    $found = array();
    foreach ( $tags->get_attribute_names_with_prefix( '' ) as $name ) { $found[ $name ] = $tags->get_attribute( $name ); }
    return $found;`);
};

describe('the settings of a website', () => {
  const { login, publish, visit } = useBrowser();
  let admin;
  before(async () => {
    activate();
    admin = (await login('admin')).page;
  });
  after(forget);

  const save = async (values) => {
    await admin.goto(settingsPage, { waitUntil: 'load' });
    for (const [name, value] of Object.entries(values)) {
      const at = `[name="referral_screener[values][${name}]"]`;
      if ((await admin.$eval(at, ({ tagName }) => tagName)) === 'SELECT') await admin.select(at, value);
      else await admin.$eval(at, (input, text) => void (input.value = text), value);
    }
    await Promise.all([admin.waitForNavigation(), admin.locator('#submit').click()]);
    return admin.$eval('#wpbody-content', ({ innerText }) => innerText);
  };

  it('hold on every page with the shortcode, and are read before the script runs (X64, X69)', async () => {
    const text = await save({
      'clinic-name': 'Harbor Street Clinic',
      'clinic-phone': '+1 555 010 0199',
      country: 'us',
      accent: '7a1f5c',
    });
    assert.match(text, /Settings saved/);
    const { path } = await publish(admin, '[referral-screener]');
    const { page, person, messages } = await visit(path);
    await person.find('button', words.intro.start);
    await person.find('link', 'Call 988');
    assert.deepEqual(messages, []);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const shown = await page.$eval('referral-screener', (tag) => [tag.innerText, tag.style.cssText]);
    assert.equal(
      shown[0],
      'Questions? Call us: +1 555 010 0199. In a crisis, call or text 988. In an emergency, call 911.',
    );
    assert.match(shown[1], /min-height: ?min\(100vh, ?64em\)/);
    assert.match(shown[1], /--referral-screener-accent: ?#7a1f5c/);
  });

  it('offer a further language on every page, once its box is ticked (X60, X69)', async () => {
    await admin.goto(settingsPage, { waitUntil: 'load' });
    await admin.locator('[name="referral_screener[languages][]"][value="es"]').click();
    await Promise.all([admin.waitForNavigation(), admin.locator('#submit').click()]);
    const { path } = await publish(admin, '[referral-screener country="US"]');
    const { person } = await visit(path);
    await person.press('button', es.name);
    await person.press('button', es.intro.start);
  });

  it('offer the file for medical software on every page, once its box is ticked (X72, X69)', async () => {
    const { path } = await publish(admin, '[referral-screener country="US"]');
    const loaded = async () => {
      const { page, close } = await visit(path);
      const scripts = await page.$$eval('script[src*="referral-screener.fhir.js"]', ({ length }) => length);
      await close();
      return scripts;
    };
    for (const expected of [1, 0]) {
      await admin.goto(settingsPage, { waitUntil: 'load' });
      await admin.locator('[name="referral_screener[fhir]"]').click();
      await Promise.all([admin.waitForNavigation(), admin.locator('#submit').click()]);
      assert.equal(await loaded(), expected);
    }
  });

  it('have a label and a description for each field, and a section for each kind (X69)', async () => {
    await admin.goto(settingsPage, { waitUntil: 'load' });
    const bad = await admin.$$eval(
      '#wpbody-content form :is(input:not([type=hidden],[type=submit]),select)',
      (inputs) =>
        inputs
          .filter(
            (input) =>
              !input.labels?.length ||
              (input.getAttribute('aria-describedby') &&
                !document.getElementById(input.getAttribute('aria-describedby'))),
          )
          .map(({ name }) => name),
    );
    assert.deepEqual(bad, []);
    const sections = await admin.$$eval('#wpbody-content form h2', (all) => all.map(({ textContent }) => textContent));
    assert.deepEqual(sections, ['Your clinic', 'Look', 'Questions and review']);
  });

  it('name a field whose value was not kept, and what it takes (X62, X69)', async () => {
    const text = await save({ 'booking-url': 'javascript:alert(1)', accent: 'red;}body{}', country: 'USA' });
    assert.match(text, /“Booking link” was not saved. It takes: a link that begins with https:/);
    assert.match(text, /“Accent” was not saved. It takes: a color such as #/);
    assert.match(text, /“Country” was not saved. It takes: two letters/);
    for (const name of ['booking-url', 'accent', 'country']) assert.equal(option().values[name], undefined, name);
  });

  it('escape what an administrator types (X69)', async () => {
    await save({
      'clinic-name': '"><script>alert(1)</script>',
      'clinic-phone': '"><img src=x onerror=alert(1)>',
      country: 'US',
    });
    assert.equal(await admin.$('#wpbody-content form script, #wpbody-content form img'), null);
    const { path } = await publish(admin, '[referral-screener]');
    const { page, messages } = await visit(path);
    assert.equal(await page.$('referral-screener script, referral-screener img'), null);
    assert.deepEqual(
      messages.filter((text) => text.startsWith('dialog')),
      [],
    );
  });

  it('are for administrators alone, and need the nonce (X69)', async () => {
    for (const name of ['author', 'editor']) {
      const { page } = await login(name);
      const answer = await page.goto(settingsPage, { waitUntil: 'load' });
      assert.equal(answer.status(), 403, name);
    }
    const earlier = option();
    const status = await admin.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'referral-screener',
        action: 'update',
        'referral_screener[values][country]': 'GB',
      });
      return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
    });
    assert.equal(status, 403);
    assert.deepEqual(option(), earlier);
  });

  it('are replaced on one page in what says something about the clinic (X69)', () => {
    const site = { 'clinic-name': 'Harbor', country: 'US' };
    const { 'clinic-name': name, country } = tagOf('[referral-screener clinic-name="Pier" country="gb"]', site);
    assert.deepEqual([name, country], ['Pier', 'GB']);
  });

  it('cannot be loosened by a page, in no rule (X65, X69)', () => {
    const site = {
      'min-medicines': '4',
      'min-classes': '2',
      'full-trials-only': 'true',
      'preparation-only': 'true',
      escalate: 'health:kidney',
      concerns: 'depression pain',
      'reviewed-by': 'Dr. R. Osei',
      'reviewed-on': '2026-11-22',
      'quick-exit': 'true',
    };
    const looser = Object.keys(site).map(
      (name) =>
        `${name}="${{ 'min-medicines': '2', 'min-classes': '1', escalate: 'health:thyroid', concerns: 'pain anxiety', 'reviewed-by': 'Nobody', 'reviewed-on': '2026-11-29' }[name] ?? 'false'}"`,
    );
    const { style, ...tag } = tagOf(`[referral-screener ${looser.join(' ')}]`, site);
    assert.deepEqual(tag, { ...site, escalate: 'health:kidney health:thyroid', concerns: 'pain' });
    assert.match(style, /display:block/);
    assert.equal(tagOf('[referral-screener min-medicines="5"]', site)['min-medicines'], '5');
    assert.equal(tagOf('[referral-screener concerns="anxiety"]', site).concerns, 'depression pain');
  });

  it('cause no notice of PHP (X69)', () => {
    assert.doesNotMatch(log('php.log'), /referral-screener/);
  });
});
