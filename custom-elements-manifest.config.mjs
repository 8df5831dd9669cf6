// What editors and documentation read about the tag. `cem analyze` writes custom-elements.json from the class's JSDoc
// and its static properties.

const SOURCES = ['src/referral-screener.ts', 'src/define.ts'];

/** Consumers have dist, not src: name the files that they can import. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) =>
      path
        .replace(/^\/?src\/referral-screener\.[jt]s$/, 'dist/index.js')
        .replace(/^\/?src\/define\.[jt]s$/, 'dist/define.js');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
    }
  },
};

/** What has no description is not for others: private members, lit's statics, properties without an attribute. */
const documentedOnly = {
  name: 'documented-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ description, privacy, static: isStatic }) =>
      description && !isStatic && privacy !== 'private' && privacy !== 'protected';
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      declaration.members = declaration.members?.filter(isPublic);
    }
  },
};

export default { globs: SOURCES, litelement: true, packagejson: false, plugins: [publishedPaths, documentedOnly] };
