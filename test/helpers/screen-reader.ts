/** A screen reader, simulated by the specifications. It shows what is read twice, in a bad order or without a name. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { nextFrame } from '@open-wc/testing';
import { textOf, type Visitor } from './visitor.js';

/** Layout, ends of small elements, and lone marks: hardly any real screen reader says them. */
const isNoise = (phrase: string): boolean =>
  /^((end of )?(paragraph|strong)|end of (listitem|button|link|option|term|definition).*|end, .*|\W*)$/.test(phrase);

/** The simulator repeats the parts of a control after its name, and of a legend its heading: without them. */
function asOne(phrases: readonly string[]): readonly string[] {
  let whole = '';
  return phrases.filter((phrase, at) => {
    if (/^(button|link|option|checkbox|radio), /.test(phrase)) whole = phrase;
    else if (whole.includes(phrase)) return false;
    else whole = '';
    return !phrases[at + 1]?.startsWith(`heading, ${phrase}, `);
  });
}

export class ScreenReader {
  readonly #phrases: string[] = [];

  constructor(readonly visitor: Visitor) {}

  get transcript(): string {
    return this.#phrases.join('\n');
  }

  /** Reads the page from its heading on, or all of the widget. */
  async reads(title: string, what: 'page' | 'everything' = 'page'): Promise<void> {
    const { screener } = this.visitor;
    const container = what === 'page' ? screener.querySelector('.page')! : screener.parentElement!;
    this.#phrases.push('', `## ${title}`, '');
    const open = this.#closeToReader();
    await virtual.start({ container });
    const first = virtual.activeNode;
    const phrases = [await virtual.lastSpokenPhrase()];
    for (let steps = 0; steps < 1000; steps += 1) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      const isBack = virtual.activeNode === first;
      if (!isBack || phrase.startsWith('end of')) phrases.push(phrase);
      if (isBack) break; // after the end it begins again
    }
    await virtual.stop();
    open();
    this.#phrases.push(...asOne(phrases.filter((phrase) => !isNoise(phrase))));
  }

  /** What the visitor does, and what is announced at once. */
  async does(what: string, action: () => Promise<void>): Promise<void> {
    const { screener } = this.visitor;
    await virtual.start({ container: screener.parentElement! });
    await virtual.clearSpokenPhraseLog();
    await action();
    await nextFrame();
    // A set, because the development build of lit writes a text in two steps.
    const heard = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): ./.test(phrase));
    await virtual.stop();
    this.#phrases.push('', `> ${what}`, ...new Set(heard), ...this.#arrivesAt());
  }

  /** What has the focus, or the suggestion that the arrow keys are on. */
  #arrivesAt(): string[] {
    const { root, focused } = this.visitor;
    const pointed = focused?.getAttribute('aria-activedescendant');
    const at = pointed ? root.getElementById(pointed) : focused;
    return at ? [`(now on: ${describe(at)})`] : [];
  }

  /** The simulator does not draw, so it would read what is in a closed `details`. */
  #closeToReader(): () => void {
    const { screener } = this.visitor;
    const kept = [...screener.querySelectorAll('details:not([open]) > :not(summary), .in-print')];
    for (const part of kept) part.setAttribute('aria-hidden', 'true');
    return () => kept.forEach((part) => part.removeAttribute('aria-hidden'));
  }
}

/** Its role or type, its name; of a heading, its description too. */
function describe(element: Element): string {
  const { type, labels } = element instanceof HTMLInputElement ? element : { type: '', labels: null };
  const id = element.matches('.page-heading') ? element.getAttribute('aria-describedby') : null;
  const description = id && (element.getRootNode() as ShadowRoot).getElementById(id);
  const name = textOf(labels?.[0] ?? element);
  return `${element.role ?? (type || element.localName)}, ${name}${description ? `, ${textOf(description)}` : ''}`;
}
