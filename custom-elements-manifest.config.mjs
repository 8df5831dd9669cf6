// What editors and documentation read about the tag. `cem analyze` writes custom-elements.json from the class's JSDoc and
// the rows in src/settings/attributes.ts.
import { attributeDocs, hintOf } from './scripts/attributes.mjs';

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

/** The attributes and their properties, and no other member: the rest is lit's, or private. */
const fromRows = {
  name: 'attributes-from-rows',
  packageLinkPhase({ customElementsManifest }) {
    const element = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ tagName }) => tagName);
    const described = attributeDocs.map((docs) => ({
      ...docs,
      type: { text: docs.type },
      description: hintOf(docs),
      ...(docs.property && { default: JSON.stringify(docs.initial) }),
    }));
    element.members = described
      .filter(({ property }) => property)
      .map(({ attribute, property, type, description, default: initial }) => ({
        kind: 'field',
        name: property,
        privacy: 'public',
        type,
        description,
        default: initial,
        attribute,
        reflects: true,
      }));
    element.attributes = described.map(({ attribute, property, type, description, default: initial }) => ({
      name: attribute,
      type,
      description,
      default: initial,
      fieldName: property,
    }));
  },
};

export default { globs: SOURCES, litelement: true, packagejson: false, plugins: [publishedPaths, fromRows] };
