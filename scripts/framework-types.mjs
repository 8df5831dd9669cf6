// Types for Vue and Svelte. The packages that make them from a manifest are for Svelte 3 and do not know how Vue names
// the props and events of a template.

const comment = ({ description }) => `  /** ${description} */\n`;
const own = ({ attributes }) => attributes.filter(({ name }) => name !== 'lang'); // HTML has it

/** As in Vue's guide, "Non-Vue Web Components and TypeScript": props are camelCase, events are in `$emit`. */
export const vueTypes = (element) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ReferralScreener, ScreenerEventMap } from '../index.js';

export interface ReferralScreenerProps {
${own(element)
  .map((attribute) => `${comment(attribute)}  ${attribute.fieldName}?: ${attribute.type.text} | undefined;\n`)
  .join('')}}

type Emits = { [Name in keyof ScreenerEventMap]: (event: ScreenerEventMap[Name]) => void };

declare module 'vue' {
  interface GlobalComponents {
    '${element.tagName}': new () => ReferralScreener & {
      $props: ReferralScreenerProps & HTMLAttributes & PublicProps;
      $emit: EmitFn<Emits>;
    };
  }
}
`;

/** Svelte 5 writes an event as `onscreener-start`, Svelte 4 as `on:screener-start`. */
export const svelteTypes = (element) => `import type { HTMLAttributes } from 'svelte/elements';
import type { ReferralScreener, ScreenerEventMap } from '../index.js';

type Events = {
  [Name in keyof ScreenerEventMap as \`on\${'' | ':'}\${Name}\`]?: ((event: ScreenerEventMap[Name]) => void) | null | undefined;
};

export interface ReferralScreenerAttributes extends HTMLAttributes<ReferralScreener>, Events {
${own(element)
  .map((attribute) => `${comment(attribute)}  '${attribute.name}'?: ${attribute.type.text} | undefined;\n`)
  .join('')}}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${element.tagName}': ReferralScreenerAttributes;
  }
}
`;
