/** The floor: one custom element, written by hand, with the words and tables of the product and no library. */
import css from 'product:css';
import tables from 'product:tables';
import { crisisStrip } from './crisis.mjs';
import { button, el, p } from './dom.mjs';
import { outcome } from './outcome.mjs';
import { check, intro, question } from './pages.mjs';
import { words } from './words.mjs';

const { path } = tables.decided;

class ReferralFloor extends HTMLElement {
  #root = this.attachShadow({ mode: 'closed' });
  #answers = {};
  #above = el('div', { class: 'above' });
  #page = el('div', { class: 'page' });

  connectedCallback() {
    const styles = new CSSStyleSheet();
    styles.replaceSync(css);
    this.#root.adoptedStyleSheets = [styles];
    const { clinicName, clinicPhone } = this.#clinic;
    this.#root.replaceChildren(
      el(
        'div',
        { class: 'screener', part: 'screener', role: 'region', 'aria-label': words.frame.region, lang: 'en' },
        crisisStrip(this.getAttribute('country')),
        this.#above,
        this.#page,
        p(
          [
            words.frame.clinic(clinicName),
            ' ',
            el('a', { href: `tel:${clinicPhone.replaceAll(' ', '')}` }, words.crisis.call(clinicPhone)),
          ],
          'clinic-line quiet',
        ),
        el(
          'p',
          { class: 'clearing' },
          button(words.frame.clear, 'link', () => this.#clear()),
        ),
      ),
    );
    this.#show(intro({ start: () => this.#ask(0) }));
  }

  get #clinic() {
    return {
      clinicName: this.getAttribute('clinic-name'),
      clinicPhone: this.getAttribute('clinic-phone'),
      booking: this.getAttribute('booking-url'),
    };
  }

  #show(content, ...above) {
    this.#above.replaceChildren(...above);
    this.#page.replaceChildren(...content);
    if (above.length === 0) return;
    this.#page.querySelector('.page-heading').focus({ preventScroll: true });
    this.scrollIntoView();
  }

  #ask(index) {
    const place = path[index];
    if (place === undefined) return this.#check();
    const back = button(words.frame.back, 'back', () => (index === 0 ? this.#clear() : this.#ask(index - 1)));
    const draft = new Set([this.#answers[place] ?? []].flat());
    const actions = {
      submit: () => {
        this.#answers[place] = tables.questions[place.split(':')[0]].kind === 'one' ? [...draft][0] : [...draft];
        this.#ask(index + 1);
      },
      skip: () => this.#ask(index + 1),
    };
    this.#show(question(place, draft, actions), back, p(words.frame.question(index + 1, path.length), 'progress'));
  }

  #check() {
    const back = () => button(words.frame.back, 'back', () => this.#ask(path.length - 1));
    const { clinicName: clinic, clinicPhone: phone, booking } = this.#clinic;
    const show = () => this.#show(outcome(this.#answers, { clinic, phone, booking }), back());
    this.#show(check(this.#answers, { show, change: (place) => this.#ask(path.indexOf(place)) }), back());
  }

  #clear() {
    this.#answers = {};
    this.#show(intro({ start: () => this.#ask(0) }));
  }
}

customElements.define('referral-floor', ReferralFloor);
