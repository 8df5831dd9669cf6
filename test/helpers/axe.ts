/** axe-core does not look into closed roots: while it runs, the root is an open one for it. */
import axe from 'axe-core';
import type { Visitor } from './visitor.js';

const options = (colours: boolean): axe.RunOptions => ({
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: {
    // 7:1. Only `color-contrast` reports what is below 4.5:1, so both must run.
    'color-contrast': { enabled: colours },
    'color-contrast-enhanced': { enabled: colours },
    // Voice control finds a button by the words on it (WCAG 2.5.3).
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
});

/** What axe finds wrong, and the contrast that it cannot decide; a line each. */
export async function axeFaults({ element, root }: Visitor, { colours = true } = {}): Promise<string[]> {
  Object.defineProperty(element, 'shadowRoot', { value: root, configurable: true });
  // There the row of Continue is below its list: axe cannot decide the contrast of a text below another part.
  scrollTo(0, document.documentElement.scrollHeight);
  try {
    const { violations, incomplete } = await axe.run(element, options(colours));
    const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary, any }) => `${id}: ${html} — ${any[0]?.message ?? failureSummary}`),
    );
  } finally {
    Reflect.deleteProperty(element, 'shadowRoot');
  }
}
