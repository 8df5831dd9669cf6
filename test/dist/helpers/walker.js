// Visitors who choose at random, inside the page: a driver outside it needs a hundred times as long for each press.
// A plain script, loaded after open-roots.js.
{
  const ANY_EVENT =
    'click dblclick mousedown mouseup pointerdown pointercancel touchstart contextmenu input change submit reset ' +
    'invalid focus blur focusin focusout select paste toggle cancel close scroll dragstart drop copy compositionend';
  const WINDOW_EVENT = ['resize', 'load', 'pageshow', 'pagehide', 'beforeprint', 'afterprint', 'hashchange', 'online'];
  const KEYS = [
    'Enter',
    'Escape',
    'Tab',
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'Home',
    'End',
    'Backspace',
    ' ',
    'a',
    'F5',
  ];
  const TYPED = ['sertralin', 'zolof', 'prozac', 'x', '', ' ', '<b>', 'Zebrazepam', '1999', '20', '-4', '𝔞'.repeat(90)];
  const LATE = {
    lang: ['en', 'es', 'xx', ''],
    country: ['US', 'GB', 'nowhere'],
    'min-classes': ['2', '4', '-1', 'many'],
    theme: ['dark', 'light', 'soon'],
    'quick-exit': [null],
    'clinic-name': ['Harbor Street Clinic', '', '<i>'],
    concerns: ['depression,pain', 'pain', ','],
  };

  /** Mulberry32: numbers from 0 to 1 that a seed repeats. */
  function numbers(seed) {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const element = () => document.querySelector('referral-screener');
  const page = () => window.__rootOf(element()).querySelector('[data-page]');
  const isThere = (node) => node.checkVisibility();
  const nameOf = (button) => button.textContent.replace(/\s+/g, ' ').trim();

  async function settled() {
    for (let microtask = 0; microtask < 12; microtask += 1) await Promise.resolve();
  }
  const task = () => new Promise((resolve) => setTimeout(resolve));

  class Walker {
    /** @param known the pages and outcomes that there are, and the names of buttons */
    constructor(seed, { languages }) {
      this.random = numbers(seed);
      this.languages = languages;
      this.known = languages.en;
      this.last = [];
    }

    oneOf(list) {
      return list[Math.floor(this.random() * list.length)];
    }

    button(name) {
      return [...page().querySelectorAll('button')].find((button) => nameOf(button) === name);
    }

    /** What is wrong with the page that the visitor has now. */
    illegal() {
      const now = page();
      if (!now) return 'no page of ours';
      const { questions, pages, outcomes, crisis, back, skip, next } = this.known;
      const { page: id, outcome } = now.dataset;
      const kind = id.replace(/:.*/, '');
      const wrong = [];
      if (![...pages, ...questions].includes(kind)) wrong.push(`unknown page “${id}”`);
      if (id === 'outcome' && !outcomes.includes(outcome)) wrong.push(`unknown outcome “${outcome}”`);
      const headings = now.querySelectorAll('#page-heading');
      if (headings.length !== 1 || headings[0].textContent.trim() === '') wrong.push('not one heading');
      if (!isThere(now.querySelector(`[aria-label="${crisis}"]`) ?? document.createElement('i')))
        wrong.push('no crisis help');
      if (id !== 'intro' && !this.button(back)) wrong.push('no way back');
      if (questions.includes(kind) && !(this.button(skip) && this.button(next))) wrong.push('no way on');
      return wrong.length === 0 ? undefined : `${id}: ${wrong.join(', ')}`;
    }

    async expectLegal() {
      await settled();
      this.known = this.languages[page()?.lang] ?? this.known;
      const wrong = this.illegal();
      if (wrong !== undefined) throw new Error(`${wrong}, after ${this.last.slice(-8).join(' → ')}`);
    }

    press(node) {
      if (!node) return;
      this.last.push(`${node.localName} “${nameOf(node).slice(0, 30)}”`);
      node.click();
    }

    type(box, text) {
      this.last.push(`typed “${text.slice(0, 12)}”`);
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }

    /** One action of a visitor: mostly onward, now and then back, around, or somewhere odd. */
    act() {
      const now = page();
      const { start, next, skip, back } = this.known;
      const pick = this.random();
      const rows = [...now.querySelectorAll('label.option')].filter(isThere);
      const boxes = [...now.querySelectorAll('input[type=text], input:not([type])')].filter(isThere);
      if (pick < 0.4 && rows.length > 0) this.press(this.usual(rows) ?? this.oneOf(rows));
      else if (pick < 0.5 && boxes.length > 0) this.type(this.oneOf(boxes), this.oneOf(TYPED));
      else if (pick < 0.78) this.press(this.button(start) ?? this.button(next) ?? now.querySelector('button.primary'));
      else if (pick < 0.88) this.press(this.button(skip));
      else if (pick < 0.92) this.press(this.button(back));
      else this.press(this.oneOf([...now.querySelectorAll('button, summary, [role=option]')].filter(isThere)));
    }

    /** On the questions that end most visits, mostly the answer that goes on. */
    usual(rows) {
      if (this.random() < 0.15) return undefined;
      return rows.find((row) => {
        const { name, value } = row.querySelector('input') ?? {};
        return this.known.usual[name] === value;
      });
    }

    /** Comes to an outcome, looks around, and clears everything. */
    async journey() {
      for (let actions = 0; page().dataset.page !== 'outcome'; actions += 1) {
        if (actions > 3000) throw new Error(`no end, at ${page().dataset.page}`);
        this.act();
        await this.expectLegal();
      }
      const { outcome } = page().dataset;
      for (let actions = 0; actions < 5; actions += 1) {
        this.act();
        await this.expectLegal();
      }
      await this.clear();
      this.last.length = 0;
      return outcome;
    }

    async clear() {
      const { clear, clearYes, start } = this.known;
      if (!this.button(clearYes)) this.press(this.button(clear));
      await settled();
      this.press(this.button(clearYes));
      await this.expectLegal();
      if (!this.button(start)) throw new Error(`not cleared: ${page().dataset.page}`);
    }

    /** Something that no visitor does, or that the page, the browser or the clinic does. */
    disturb() {
      const host = element();
      const pick = this.random();
      const nodes = [page(), ...page().querySelectorAll('*')];
      const init = { bubbles: true, composed: this.random() < 0.5, cancelable: true };
      if (pick < 0.5) {
        const type = this.oneOf(ANY_EVENT.split(' '));
        this.last.push(type);
        this.oneOf(nodes).dispatchEvent(new Event(type, init));
      } else if (pick < 0.7) {
        const key = this.oneOf(KEYS);
        this.last.push(`key ${key}`);
        this.oneOf(nodes).dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
      } else if (pick < 0.8) {
        const type = this.oneOf(WINDOW_EVENT);
        this.last.push(type);
        dispatchEvent(type.startsWith('page') ? new PageTransitionEvent(type, { persisted: true }) : new Event(type));
      } else if (pick < 0.9) {
        const name = this.oneOf(Object.keys(LATE));
        const value = this.oneOf(LATE[name]);
        this.last.push(`${name}=${value}`);
        if (value === null) host.removeAttribute(name);
        else host.setAttribute(name, value);
      } else {
        this.last.push('moved');
        document.body.append(host);
      }
    }
  }

  window.soak = {
    /** @returns how often each outcome came */
    async journeys(seed, count, known) {
      const walker = new Walker(seed, known);
      const outcomes = {};
      for (let done = 0; done < count; done += 1) {
        const outcome = await walker.journey();
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (done % 5 === 0) await task();
      }
      await task();
      return outcomes;
    },

    /** Actions and disturbances in turn, at random. @returns how often each page was there */
    async storm(seed, count, known) {
      const walker = new Walker(seed, known);
      const pages = {};
      for (let done = 0; done < count; done += 1) {
        if (walker.random() < 0.6) walker.act();
        else walker.disturb();
        await walker.expectLegal();
        if (page().dataset.page === 'outcome' && walker.random() < 0.1) await walker.clear();
        const kind = page().dataset.page.replace(/:.*/, '');
        pages[kind] = (pages[kind] ?? 0) + 1;
        if (done % 50 === 0) await task();
      }
      return pages;
    },

    /** Listeners of a page, each of which throws. */
    throwing() {
      const broken = () => {
        throw new Error('theirs');
      };
      for (const target of [window, document, element()])
        for (const type of `${ANY_EVENT} keydown screener-start screener-finish`.split(' '))
          for (const capture of [true, false]) target.addEventListener(type, broken, { capture });
    },
  };
}
