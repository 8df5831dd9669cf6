/** The list for the specialist as plain text. */
import type { Words } from '../locales/index.js';
import type { Line, Section, Summary } from './summary.js';

/** The longest text, in characters: it fits into a message to a clinic's portal. */
export const longestText = 2000;

/**
 * The summary as plain text of {@link longestText} characters or fewer. Lines beyond that are left out and counted. Those
 * marked `keep` stay: only where they alone are longer, they name the first of several answers and count the others.
 */
export function asText(summary: Summary, words: Words): string {
  const lines = summary.sections.flatMap((section) => section.lines);
  const kept = lines.filter(({ keep }) => keep);
  const others = (['last', undefined, 'first'] as const).flatMap((cut) =>
    lines.filter((line) => !line.keep && line.cut === cut),
  );
  let text = write(summary, words, new Set(lines));
  for (let left = others.length - 1; left >= 0 && text.length > longestText; left -= 1) {
    text = write(summary, words, new Set([...kept, ...others.slice(0, left)]));
  }
  for (let most = longestText; most > 0 && text.length > longestText; most -= 50) {
    text = write(summary, words, new Set(kept), (line) => shorten(line, words, most));
  }
  return text;
}

/** The first answers of a line in so many characters, at least one, and how many others there are. */
function shorten(text: string, { handoff }: Words, most: number): string {
  const parts = text.split('; ');
  let shown = parts.length;
  while (shown > 1 && parts.slice(0, shown).join('; ').length > most) shown -= 1;
  const more = parts.length - shown;
  return [...parts.slice(0, shown), ...(more > 0 ? [handoff.andMore(more)] : [])].join('; ');
}

function write(
  { title, date, sections, footer }: Summary,
  words: Words,
  shown: ReadonlySet<Line>,
  shortened = (text: string): string => text,
): string {
  const more = (cut: number): readonly string[] => (cut > 0 ? [`- ${words.handoff.andMore(cut)}`] : []);
  const isShown = ({ lines }: Section): boolean => lines.some((line) => shown.has(line));
  const parts = sections.filter(isShown).map(({ title: heading, lines }) => {
    const left = lines.filter((line) => shown.has(line));
    const written = left.map(({ text }) => `- ${shortened(text)}`);
    return [heading, ...written, ...more(lines.length - left.length)].join('\n');
  });
  // A section without any shown line has no heading; its lines are counted at the end.
  const omitted = sections.filter((section) => !isShown(section)).flatMap(({ lines }) => lines);
  return [`${title}\n${date}`, ...parts, ...more(omitted.length), footer.join('\n')].join('\n\n');
}
