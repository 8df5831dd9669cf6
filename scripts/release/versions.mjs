// Whether every place that names the version names the same one.

/**
 * @param said the version by its place, `changelog` the newest entry with a date
 * @param tags those of the commit that is built
 * @returns {readonly string[]} what is wrong
 */
export function versionProblems({ said, tags, hasUnreleased }) {
  const { 'package.json': version } = said;
  const others = Object.entries(said)
    .filter(([, one]) => one !== version)
    .map(([place, one]) => `${place} has ${one}, package.json ${version}`);
  const names = tags.filter((tag) => /^v\d/.test(tag));
  const wrongTags = names
    .filter((tag) => tag !== `v${version}`)
    .map((tag) => `the commit has the tag ${tag}, package.json ${version}`);
  const early =
    names.length > 0 && hasUnreleased ? ['a tagged commit has entries under Unreleased in CHANGELOG.md'] : [];
  return [...others, ...wrongTags, ...early];
}
