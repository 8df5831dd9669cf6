// UPGRADING.md, "do I need to act?" for each version: the part *Act* of each entry of the changelog.

const actOf = (text) => /^### Act\n+([\s\S]*?)(?=\n+### |$)/m.exec(`${text}\n`)?.[1].trim();

/** @param {readonly { name: string, date?: string, text: string }[]} changes newest first */
export function upgrading(changes) {
  const silent = changes.find(({ date, text }) => date !== undefined && !actOf(text));
  if (silent) throw new Error(`CHANGELOG.md: ${silent.name} does not say whether to act`);
  const entries = changes
    .filter(({ date, text }) => date !== undefined || text !== '')
    .map(({ name, date, text }) => {
      const heading = date === undefined ? 'Since then, not yet released' : `${name}, ${date}`;
      return `## ${heading}\n\n${actOf(text) ?? 'Nothing to do.'}\n`;
    });
  return [
    '# Do I need to act?\n',
    'Find the version that you have now: it is in the first line of `referral-screener.js`. Read each part above it, newest first.',
    'Then replace all files of the folder together. A language of another version is not offered.\n',
    'What changed is in CHANGELOG.md.\n',
    ...entries,
  ].join('\n');
}
