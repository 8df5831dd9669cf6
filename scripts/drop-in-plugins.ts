// What vite does with the scripts that a clinic embeds. See vite.config.ts.
import remapping from '@jridgewell/remapping';
import { MagicString } from 'magic-string';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { banner } from './banner.mjs';
import { noticePackages } from './third-party.mjs';

/**
 * Minifies, escapes characters beyond ASCII, and names the file in its first line. A classic script is read in the
 * encoding of its page, and not every clinic's page declares UTF-8: there, a curly quote would become three characters,
 * or end the script.
 */
export function smallest(): Plugin {
  return {
    name: 'smallest',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code = file.code, map } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 2 },
          format: { ascii_only: true },
          sourceMap: { asObject: true },
        });
        const text = new MagicString(code);
        // Only templates of HTML or CSS are still indented, where white space collapses.
        for (const { 0: space, index } of code.matchAll(/\n\s+/g)) text.update(index, index + space.length, '\n');
        text.prepend(banner);
        file.code = text.toString();
        const maps = [text.generateMap({ hires: 'boundary' }), map, file.map] as Parameters<typeof remapping>[0];
        const asset = bundle[`${file.fileName}.map`];
        if (asset?.type === 'asset') asset.source = readable(remapping(maps, () => null));
      }
    },
  };
}

/** The map with paths from the root of the project, wherever it was built. */
function readable(map: ReturnType<typeof remapping>): string {
  map.sources = map.sources.map((source) => source?.replace(/^.*?(?=node_modules\/|src\/)/, '') ?? null);
  return map.toString();
}

/** Notes which packages are in the script, for the licence notices and the list of components. */
export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    async generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      await noticePackages(modules);
    },
  };
}

/** Leaves out comments and line breaks in style sheets, which are text in a template for the minifier. */
export function smallStyles(): Plugin {
  return {
    name: 'small-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/styles\/[^/]+\.ts$/ },
      handler: (code) =>
        without(
          code,
          [...code.matchAll(/\s*\/\*[\s\S]*?\*\/\s*|(?<=[;{},])\n\s*/g)].map(({ 0: { length }, index }) => [
            index,
            index + length,
          ]),
        ),
    },
  };
}

/** Leaves out what is written about the attributes (`docs: { … }` in src/settings): no visitor reads it. */
export const withoutDocs = (): Plugin => withoutProperties('docs', /\/src\/settings\/[^/]+\.ts$/);

/** Leaves out what only the clinician's dossier reads in the tables of the protocol. */
export const withoutReviewNotes = (): Plugin =>
  withoutProperties('marks|note|sure', /\/src\/protocol\/(half-reasons|halves|medicines|questions|rules|sources)\.ts$/);

function withoutProperties(names: string, id: RegExp): Plugin {
  const left = new RegExp(`^(${names})$`);
  const rangesIn = (node: unknown): readonly (readonly [number, number])[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { type, key, start, end } = node as { type?: string; key?: { name?: string }; start: number; end: number };
    return type === 'Property' && left.test(key?.name ?? '') ? [[start, end]] : Object.values(node).flatMap(rangesIn);
  };
  return {
    name: `without-${names}`,
    enforce: 'pre',
    transform: {
      filter: { id },
      handler(code) {
        const ranges = rangesIn(this.parse(code, { lang: 'ts' }));
        return without(
          code,
          ranges.map(([start, end]) => [start, code[end] === ',' ? end + 1 : end]),
        );
      },
    },
  };
}

function without(code: string, ranges: readonly (readonly [number, number])[]) {
  const text = new MagicString(code);
  for (const [start, end] of ranges) text.remove(start, end);
  return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
}

/** English words of the medicine history: they are in its own script. */
export function withoutHistoryWords(): Plugin {
  return {
    name: 'without-history-words',
    load: {
      filter: { id: /\/src\/locales\/en-history\.ts$/ },
      handler: () => 'export const enHistory = undefined, enLetter = undefined;',
    },
  };
}

/** What the script of the medicine history takes from the main script (`src/shared.ts`), by module. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'node_modules/lit/directives/keyed.js': ['keyed'],
  'src/handoff/summary.ts': ['summarize'],
  'src/locales/labels.ts': ['medicineLabel', 'optionLabel'],
  'src/protocol/medicines.ts': ['medicine', 'typedName'],
  'src/views/choice-row.ts': ['choiceRow'],
  'src/views/heading.ts': ['pageHeading', 'subHeading'],
  'src/views/html.ts': ['html'],
  'src/views/reasons.ts': ['citations'],
};

/** Replaces these modules by calls of the main script's functions; lit's `nothing` is a registered symbol. */
export function sharedWithMain(): Plugin {
  return {
    name: 'shared-with-main',
    enforce: 'pre',
    resolveId: (id) =>
      id === 'from-main' ? fileURLToPath(new URL('../src/history/from-main.ts', import.meta.url)) : undefined,
    load(id) {
      if (id.endsWith('node_modules/lit/html.js')) return "export const nothing = Symbol.for('lit-nothing');";
      const [, names] = Object.entries(shared).find(([module]) => id.endsWith(`/${module}`)) ?? [];
      return (
        names &&
        [
          // Not a path: it would be in the source map, and differ from one machine to another.
          "import { fromMain } from 'from-main';",
          ...names.map((name) => `export const ${name} = (...given) => fromMain.${name}(...given);`),
        ].join('\n')
      );
    },
  };
}
