/** What the views get. */
import { en as questionsInEnglish } from '../../src/locales/en.js';
import { es as questionsInSpanish } from '../../src/locales/es.js';
import type { Words } from '../../src/locales/words.js';
import { en } from './en.js';
import { steps as enSteps } from './en-steps.js';
import { es } from './es.js';
import { steps as esSteps } from './es-steps.js';
import { type Problem, problemsOf, usable } from './problems.js';
import { type Choices, type Platform, snippet, type Snippet } from './snippets.js';
import { choicesOf, type Own, type State } from './state.js';
import type { PageWords, StepWords, ToggleId, WidthId } from './words.js';

/** What is shown beside the choices; not in the address. */
export interface View {
  readonly isFromLink: boolean;
  readonly width: WidthId;
  readonly toggles: Readonly<Record<ToggleId, boolean>>;
  /** The language that the preview is switched to, if it is not the clinic's. */
  readonly lang: string | undefined;
  /** A new number loads the preview again. */
  readonly run: number;
  readonly preview: 'loading' | 'ready' | 'failed';
  /** What `check()` of the preview returned. */
  readonly check: readonly (readonly [string, string])[];
  /** The id of what was copied last, and whether it worked. */
  readonly copied: { readonly id: string; readonly ok: boolean } | undefined;
}

export interface Actions {
  readonly change: (part: Partial<State>) => void;
  /** An empty value takes the setting away. */
  readonly set: (name: string, value: string) => void;
  readonly show: (part: Partial<View>) => void;
  readonly copy: (id: string, text: string) => void;
  readonly goTo: (id: string) => void;
  readonly print: () => void;
  readonly loaded: () => void;
}

export interface Model {
  readonly state: State;
  /** Without what cannot be used. */
  readonly usable: State;
  readonly choices: Choices;
  readonly snippets: readonly Snippet[];
  readonly problems: readonly Problem[];
  readonly view: View;
  readonly words: PageWords;
  readonly steps: StepWords;
  /** The words of the questions, in the language of this page. */
  readonly questions: Words;
  /** The address of this page with the choices. */
  readonly link: string;
}

const catalogues: Readonly<Record<Own, Pick<Model, 'words' | 'steps' | 'questions'>>> = {
  en: { words: en, steps: enSteps, questions: questionsInEnglish },
  es: { words: es, steps: esSteps, questions: questionsInSpanish },
};

export function modelOf(state: State, view: View, integrity: Choices['integrity'], link: string): Model {
  const clean = usable(state);
  const choices = choicesOf(clean, integrity);
  return {
    state,
    usable: clean,
    choices,
    snippets: state.platform ? snippet(state.platform, choices) : [],
    problems: problemsOf(state),
    view,
    link,
    ...catalogues[state.own],
  };
}

/** Makers of websites that take no files of ours. */
export const takesNoFiles = (platform: Platform): boolean =>
  ['squarespace', 'wix', 'webflow', 'google-sites'].includes(platform);
export const usesPlugin = (platform: Platform): boolean => platform.startsWith('wordpress-');
export const usesPackage = (platform: Platform): boolean =>
  ['react', 'vue', 'svelte', 'angular', 'next'].includes(platform);
/** Editors that our tests cannot have. */
export const isUntried = (platform: Platform): boolean => platform === 'elementor' || takesNoFiles(platform);
/** Where the person may choose between page and frame. */
export const hasEditions = (platform: Platform): boolean =>
  ['html', 'elementor', 'squarespace', 'webflow'].includes(platform);
