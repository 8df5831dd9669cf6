/**
 * What a clinic pastes into its website, for each platform. Pure: no DOM. The files are on the clinic's own server, in
 * `folder`, which the person types.
 */
import { attributes as rows, lang } from '../../src/settings/attributes.js';
import { attributeList, blockJson, cssValue, escapeMarkup } from './escape.js';
import { fallback } from './fallback.js';
import { reservedFor, reservedHeight } from './reserve.js';

export { reservedHeight };

export type Platform =
  | 'html'
  | 'wordpress-plugin'
  | 'wordpress-block'
  | 'wordpress-classic'
  | 'elementor'
  | 'squarespace'
  | 'wix'
  | 'webflow'
  | 'google-sites'
  | 'react'
  | 'vue'
  | 'svelte'
  | 'angular'
  | 'next';

export const looks = ['accent', 'background', 'text-size', 'radius', 'font'] as const;
export type Look = (typeof looks)[number];

export interface Choices {
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Readonly<Partial<Record<Look, string>>>;
  readonly languages: readonly string[];
  readonly folder: string;
  /** Whether visitors can save their answers for medical software. */
  readonly fhir?: boolean;
  /** By the name of the file, as in `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** `frame` shows the questions in a page of their own: scripts of the clinic's page then learn nothing. */
  readonly edition?: 'page' | 'frame';
  /** The origin of the clinic's page, for the height of the frame. */
  readonly parent?: string;
}

export interface Snippet {
  readonly file?: string;
  readonly language: 'html' | 'text' | 'tsx' | 'vue' | 'svelte' | 'ts' | 'shortcode';
  readonly code: string;
}

export const defaultFolder = '/referral-screener/';
/** Some editors cut what is longer. */
export const longestSnippet = 1000;
/** Where the page cannot learn the height of the frame. */
const frameHeight = '56rem';

const known: readonly string[] = [...Object.values(rows), lang].map(({ attribute }) => attribute);

const settingsOf = ({ attributes }: Choices): Readonly<Record<string, string>> =>
  Object.fromEntries(known.flatMap((name) => (attributes[name]?.trim() ? [[name, attributes[name].trim()]] : [])));

const lookOf = ({ look }: Choices): readonly (readonly [Look, string])[] =>
  looks.flatMap((name) => {
    const value = cssValue(look[name] ?? '');
    return value === '' ? [] : [[name, value] as const];
  });

/** A path or an `https` address that ends with `/`; for anything else the default. */
export function folderOf(folder: string): string {
  const plain = folder.trim().replace(/\/*$/, '/');
  const isAddress = /^(https?:\/\/[^\s/@]+\/|\/(?!\/)|\.{0,2}\/|[\w-]+\/)[^\s"'<>\\?#:]*$/i.test(plain);
  return isAddress && !plain.startsWith('//') && plain !== '/' ? plain : defaultFolder;
}

const isElsewhere = ({ folder }: Choices): boolean => /^https?:/i.test(folderOf(folder));

/** The hash of a file on another address needs `crossorigin`. */
function script(file: string, choices: Choices): string {
  const hash = choices.integrity[file];
  const cross = isElsewhere(choices) ? ' crossorigin="anonymous"' : '';
  const check = hash === undefined ? '' : ` integrity="${escapeMarkup(hash)}"${cross}`;
  return `<script src="${escapeMarkup(folderOf(choices.folder) + file)}"${check} defer></script>`;
}

const others = ({ languages }: Choices): readonly string[] =>
  [...new Set(languages)].filter((language) => /^[a-z]{2,3}$/.test(language) && language !== 'en');

/** What the first page does not need comes after the main script. */
const scripts = (choices: Choices): readonly string[] =>
  [...others(choices).map((language) => `.${language}`), '', '.history', ...(choices.fhir ? ['.fhir'] : [])].map(
    (part) => script(`referral-screener${part}.js`, choices),
  );

const heightOf = (choices: Choices): string => reservedFor(cssValue(choices.attributes['fixed-height'] ?? ''));

const style = (choices: Choices): string =>
  [
    `min-height:${heightOf(choices)}`,
    ...lookOf(choices).map(([name, value]) => `--referral-screener-${name}:${value}`),
  ].join(';');

const tag = (choices: Choices): string => {
  const settings = settingsOf(choices);
  return `<referral-screener${attributeList({ ...settings, style: `display:block;${style(choices)}` })}>\n<p>${fallback(settings)}</p>\n</referral-screener>`;
};

/** For editors that strip unknown tags. `lang` is an attribute of every element. */
const div = (choices: Choices): string => {
  const settings = settingsOf(choices);
  const data = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value]),
  );
  return `<div data-referral-screener${attributeList({ ...data, style: style(choices) })}>\n<p>${fallback(settings)}</p>\n</div>`;
};

/** Then the frame tells no height, and needs no script around it. */
export const keepsHeight = ({ attributes }: Pick<Choices, 'attributes'>): boolean =>
  Boolean(attributes['fixed-height']);

/** The address of the page of the iframe edition. */
export function frameAddress(choices: Choices): string {
  const languages = others(choices).join(' ');
  const parent = keepsHeight(choices) ? '' : choices.parent?.trim();
  const fragment = new URLSearchParams([
    ...Object.entries(settingsOf(choices)),
    ...lookOf(choices),
    ...(languages ? [['languages', languages]] : []),
    ...(choices.fhir ? [['fhir', 'true']] : []),
    ...(parent ? [['parent', parent]] : []),
  ] as [string, string][]);
  return `${folderOf(choices.folder)}iframe/frame.html#${fragment.toString()}`;
}

const frameTitle = (choices: Choices): string =>
  choices.attributes.lang?.toLowerCase().startsWith('es')
    ? 'Preguntas sobre un referido a un especialista'
    : 'Questions about a specialist referral';

const frame = (choices: Choices, height: string): string =>
  `<iframe${attributeList({ src: frameAddress(choices), title: frameTitle(choices), allow: 'clipboard-write' })} data-referral-screener-frame style="border:0;width:100%;height:${height}"></iframe>`;

/** On another address a hash needs a header of that server; without its script the frame keeps its height. */
const framed = (choices: Choices): readonly Snippet[] =>
  keepsHeight(choices)
    ? html(frame(choices, heightOf(choices)))
    : html(
        frame(choices, frameHeight),
        script('iframe/embed.js', isElsewhere(choices) ? { ...choices, integrity: {} } : choices),
      );

const html = (...lines: readonly string[]): readonly Snippet[] => [{ language: 'html', code: lines.join('\n') }];

/** @param types what the templates of a framework need to know the tag */
const imports = (choices: Choices, types?: 'jsx' | 'vue' | 'svelte'): string =>
  [
    'define',
    ...others(choices).map((language) => `languages/${language}`),
    'history',
    ...(choices.fhir ? ['drop-in/fhir.js'] : []),
    ...(types ? [types] : []),
  ]
    .map((entry) => `import 'referral-screener/${entry}';`)
    .join('\n');

const indented = (code: string, by: string): string => code.replace(/^/gm, by);

/** A string of JavaScript in ASCII. */
const asciiString = (value: string): string =>
  `'${value.replace(/['\\]/g, '\\$&').replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

/** JSX takes `style` as an object. */
function jsx(choices: Choices): string {
  const settings = settingsOf(choices);
  const declared = [
    "display: 'block'",
    `minHeight: ${asciiString(heightOf(choices))}`,
    ...lookOf(choices).map(([name, value]) => `'--referral-screener-${name}': ${asciiString(value)}`),
  ].join(', ');
  return `const style = { ${declared} };

export function ReferralQuestions() {
  return (
    <referral-screener${attributeList(settings)} style={style}>
      <p>${fallback(settings)}</p>
    </referral-screener>
  );
}`;
}
const component = (choices: Choices): string => `${imports(choices, 'jsx')}\n\n${jsx(choices)}`;

/** Angular looks for `{{` also in what was written as numbers: such a value is an expression. */
const angularTag = (choices: Choices): string =>
  tag(choices).replace(/ ([\w-]+)="([^"]*&#123;&#123;[^"]*)"/g, (_, name: string, value: string) => {
    const text = value.replace(/(?=&#3[69];|&#92;)/g, '&#92;').replaceAll('&#123;', '&#92;u007b');
    return ` [attr.${name}]="&#39;${text}&#39;"`;
  });

const divOrFrame = (choices: Choices): readonly Snippet[] =>
  choices.edition === 'frame' ? framed(choices) : html(...scripts(choices), div(choices));

const makers: Readonly<Record<Platform, (choices: Choices) => readonly Snippet[]>> = {
  html: (choices) => (choices.edition === 'frame' ? framed(choices) : html(...scripts(choices), tag(choices))),
  'wordpress-plugin': (choices) => [
    {
      language: 'text',
      code: [...Object.entries(settingsOf(choices)), ...lookOf(choices)]
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n'),
    },
  ],
  'wordpress-block': (choices) =>
    html(
      `<!-- wp:referral-screener/screener ${blockJson({ ...settingsOf(choices), ...Object.fromEntries(lookOf(choices)) })} /-->`,
    ),
  'wordpress-classic': (choices) => [
    {
      language: 'shortcode',
      code: `[referral-screener${attributeList({ ...settingsOf(choices), ...Object.fromEntries(lookOf(choices)) })}]`,
    },
  ],
  elementor: divOrFrame,
  squarespace: divOrFrame,
  webflow: divOrFrame,
  wix: (choices) => html(frame(choices, '100vh')),
  'google-sites': (choices) => [{ language: 'text', code: frameAddress(choices) }],
  react: (choices) => [{ file: 'ReferralQuestions.tsx', language: 'tsx', code: component(choices) }],
  next: (choices) => [
    { file: 'app/referral-questions.tsx', language: 'tsx', code: `'use client';\n${component(choices)}` },
  ],
  vue: (choices) => [
    {
      file: 'ReferralQuestions.vue',
      language: 'vue',
      code: `<script setup lang="ts">\n${imports(choices, 'vue')}\n</script>\n\n<template>\n${indented(tag(choices), '  ')}\n</template>`,
    },
    {
      file: 'vite.config.ts',
      language: 'ts',
      code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'referral-screener' } } })],
});`,
    },
  ],
  svelte: (choices) => [
    {
      file: 'ReferralQuestions.svelte',
      language: 'svelte',
      code: `<script lang="ts">\n${indented(imports(choices, 'svelte'), '  ')}\n</script>\n\n${tag(choices)}`,
    },
  ],
  angular: (choices) => [
    {
      file: 'referral-questions.component.ts',
      language: 'ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(choices)}

@Component({
  selector: 'app-referral-questions',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(angularTag(choices), '    ')}
  \`,
})
export class ReferralQuestionsComponent {}`,
    },
  ],
};

export const platforms = Object.keys(makers) as readonly Platform[];

export const snippet = (platform: Platform, choices: Choices): readonly Snippet[] => makers[platform](choices);
