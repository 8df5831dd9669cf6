/** axe-core does not look into closed roots. For the length of a run the host shows it its root, as an open one would. */
import axe from 'axe-core';
import type { Visitor } from './visitor.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: {
    // 7:1. It passes what is below 4.5:1, and leaves that to `color-contrast`, so both must run.
    'color-contrast-enhanced': { enabled: true },
    // A voice that says what it reads on a button must find it (WCAG 2.5.3).
    'label-content-name-mismatch': { enabled: true },
  },
  resultTypes: ['violations', 'incomplete'],
};

/** What axe finds wrong, or cannot decide about contrast; a line each. */
export async function wrongs({ element, root }: Visitor): Promise<string[]> {
  Object.defineProperty(element, 'shadowRoot', { value: root, configurable: true });
  try {
    const { violations, incomplete } = await axe.run(element, options);
    const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary, any }) => `${id}: ${html} — ${any[0]?.message ?? failureSummary}`),
    );
  } finally {
    Reflect.deleteProperty(element, 'shadowRoot');
  }
}
