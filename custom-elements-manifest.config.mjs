// The manifest for editors and documentation: `cem analyze` writes custom-elements.json from the class's JSDoc and the
// rows of src/settings/attributes.ts.
import { attributeDocs, hintOf } from './scripts/attributes.mjs';

const SOURCES = ['src/referral-screener.ts', 'src/define.ts'];

/** Replaces paths in src by those of the published files. */
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

/** What may be written in the tag, as a type: editors suggest the quoted values. */
function writtenType({ type, values = [] }) {
  const named = values.map((value) => `'${value}'`);
  const others = type.includes('boolean') ? ['boolean'] : [];
  const isOpen = values.length === 0 || /\bstring\b/.test(type);
  return [...others, ...named, ...(isOpen ? ['string'] : [])].join(' | ');
}

/** Lists only the attributes, their properties, and public methods that are described: other members are the browser's or private. */
const fromRows = {
  name: 'attributes-from-rows',
  packageLinkPhase({ customElementsManifest }) {
    const element = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .find(({ tagName }) => tagName);
    const described = attributeDocs.map((docs) => ({
      ...docs,
      type: { text: docs.type },
      written: writtenType(docs),
      description: hintOf(docs),
      ...(docs.property && { default: JSON.stringify(docs.initial) }),
    }));
    const methods = element.members.filter(
      ({ kind, privacy, description }) =>
        kind === 'method' && description && !['private', 'protected'].includes(privacy),
    );
    const fields = described
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
    element.superclass = { name: 'HTMLElement' };
    element.members = [...fields, ...methods];
    element.attributes = described.map(({ attribute, property, written, description, default: initial }) => ({
      name: attribute,
      type: { text: written },
      description,
      default: initial,
      fieldName: property ?? attribute, // `lang` is a property of HTML
    }));
  },
};

export default { globs: SOURCES, packagejson: false, plugins: [publishedPaths, fromRows] };
