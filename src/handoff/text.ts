/** The list for the specialist as plain text. */
import type { Words } from '../locales/index.js';
import type { Line, Section, Summary } from './summary.js';

/** The longest text, in characters: it fits into a message to a clinic's portal. */
export const longestText = 2000;

/**
 * The summary as plain text. Lines beyond {@link longestText} characters are left out and counted, except those marked
 * `keep`: with very many medicines, these alone can be longer.
 */
export function asText(summary: Summary, words: Words): string {
  const lines = summary.sections.flatMap((section) => section.lines);
  const kept = lines.filter(({ keep }) => keep);
  const others = lines.filter(({ keep }) => !keep);
  let text = write(summary, words, new Set(lines));
  for (let left = others.length - 1; left >= 0 && text.length > longestText; left -= 1) {
    text = write(summary, words, new Set([...kept, ...others.slice(0, left)]));
  }
  return text;
}

function write({ title, date, sections, footer }: Summary, words: Words, shown: ReadonlySet<Line>): string {
  const more = (cut: number): readonly string[] => (cut > 0 ? [`- ${words.handoff.andMore(cut)}`] : []);
  const isShown = ({ lines }: Section): boolean => lines.some((line) => shown.has(line));
  const parts = sections.filter(isShown).map(({ title: heading, lines }) => {
    const left = lines.filter((line) => shown.has(line));
    return [heading, ...left.map(({ text }) => `- ${text}`), ...more(lines.length - left.length)].join('\n');
  });
  // A section without any shown line has no heading; its lines are counted at the end.
  const omitted = sections.filter((section) => !isShown(section)).flatMap(({ lines }) => lines);
  return [`${title}\n${date}`, ...parts, ...more(omitted.length), footer.join('\n')].join('\n\n');
}
