// UPGRADING.md, "do I need to act?" for each version: the part *Act* of each entry of the changelog.

/** Without links to files that the folder does not have. */
const actOf = (text) =>
  /(?:^|\n)### Act\n([\s\S]*?)(?=\n### |$)/
    .exec(text)?.[1]
    .trim()
    .replaceAll(/\[([^\]]+)\]\(docs\/([\w-]+)\.md\)/g, 'the manual, “$1”');

/** @param {readonly { name: string, date?: string, text: string }[]} changes newest first */
export function upgrading(changes) {
  const silent = changes.find(({ date, text }) => date !== undefined && !actOf(text));
  if (silent) throw new Error(`CHANGELOG.md: ${silent.name} does not say whether to act`);
  const entries = changes
    .filter(({ date, text }) => date !== undefined || text !== '')
    .map(({ name, date, text }) => {
      const heading = date === undefined ? 'Newer, and not yet released' : `${name}, ${date}`;
      return `## ${heading}\n\n${actOf(text) ?? 'Nothing to do.'}\n`;
    });
  return [
    '# Do I need to act?\n',
    'Find the version that you have now: at the foot of the first page, or in the first line of `referral-screener.js`. Read each part above it.',
    'Then replace all files of the folder together. A language of another version is not offered.\n',
    'What changed is in CHANGELOG.md.\n',
    ...entries,
  ].join('\n');
}
