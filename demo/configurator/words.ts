/** The type of this page's catalogues. The words of the questions themselves are in `src/locales`. */
import type { fonts, radii, textSizes } from './look.js';
import type { Look, Platform } from './snippets.js';
import type { ProblemKind } from './problems.js';
import type { VisitorId } from './visitors.js';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

export type FieldId =
  | 'clinic-name'
  | 'clinic-phone'
  | 'booking-url'
  | 'country'
  | 'lang'
  | 'min-medicines'
  | 'min-classes'
  | 'full-trials-only'
  | 'preparation-only'
  | 'quick-exit'
  | 'exit-address'
  | 'heading-level'
  | 'fixed-height'
  | 'reviewed-by'
  | 'reviewed-on'
  | 'theme'
  | 'fhir'
  | 'folder'
  | 'parent'
  | Look;

export type PresetId = 'page' | 'letter' | 'clear';
export type ToggleId = 'dark' | 'rtl' | 'large';
export type WidthId = 'phone' | 'sidebar' | 'full';

export interface PageWords {
  readonly lang: string;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  readonly fromLink: string;
  readonly pageLanguage: string;
  readonly optional: string;
  readonly on: string;
  readonly toPreview: string;
  readonly toCode: string;
  readonly sections: Readonly<
    Record<
      | 'clinic'
      | 'languages'
      | 'more'
      | 'concerns'
      | 'strict'
      | 'escalate'
      | 'ways'
      | 'size'
      | 'review'
      | 'look'
      | 'preview'
      | 'changes'
      | 'place'
      | 'edition'
      | 'files'
      | 'steps'
      | 'code'
      | 'letter'
      | 'director'
      | 'test'
      | 'trackers',
      string
    >
  >;
  readonly fields: Readonly<Record<FieldId, FieldWords>>;
  readonly chooseCountry: string;
  readonly otherCountry: string;
  readonly withSpanish: string;
  readonly concernsHint: string;
  readonly concernsAll: string;
  readonly strictHint: string;
  readonly escalateHint: string;
  readonly heights: Readonly<Record<'' | '32rem' | '40rem' | '50rem', string>>;
  readonly reviewHint: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly presets: Readonly<Record<PresetId, string>>;
  readonly presetLegend: string;
  readonly lookHint: string;
  readonly sizes: Readonly<Record<(typeof textSizes)[number], string>>;
  readonly radii: Readonly<Record<(typeof radii)[number], string>>;
  readonly fonts: Readonly<Record<(typeof fonts)[number], string>>;
  readonly moreLook: string;
  readonly asPage: string;
  readonly usual: string;
  /** The name of the picker beside a colour's field. */
  readonly pick: (field: string) => string;
  readonly problems: Readonly<Record<ProblemKind, (about: string) => string>>;
  readonly problemsTitle: (count: number) => string;
  readonly use: (value: string) => string;
  readonly useNone: string;
  readonly preview: {
    readonly frame: string;
    readonly hint: string;
    readonly widthLegend: string;
    readonly widths: Readonly<Record<WidthId, string>>;
    readonly showLegend: string;
    readonly toggles: Readonly<Record<ToggleId, string>>;
    readonly language: string;
    readonly print: string;
    readonly restart: string;
    readonly failed: string;
  };
  readonly changes: {
    readonly none: (all: number) => string;
    readonly some: (count: number, all: number) => string;
    readonly with: string;
    readonly without: string;
    readonly checked: (answers: string) => string;
    readonly list: string;
    readonly invented: string;
    readonly stricter: string;
  };
  readonly visitors: Readonly<Record<VisitorId, string>>;
  readonly placeHint: string;
  readonly choosePlace: string;
  readonly editions: Readonly<Record<'page' | 'frame', FieldWords>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly isLong: (count: number) => string;
  readonly codeFor: (file: string) => string;
  readonly letterHint: string;
  readonly letter: (parts: {
    readonly clinic: string;
    readonly place: string;
    readonly steps: readonly string[];
    readonly code: string;
    readonly link: string;
  }) => string;
  readonly directorHint: string;
  readonly director: readonly string[];
  readonly dossier: string;
  readonly test: readonly string[];
  readonly testPreview: string;
  readonly testColumns: readonly [string, string];
  readonly testWaits: string;
  readonly trackers: readonly string[];
}

export interface StepWords {
  /** How to put the files of the download where the code looks for them; a frame has its own folder. */
  readonly files: (folder: string, isFrame: boolean) => readonly string[];
  /** For a maker of websites that takes no files. */
  readonly filesElsewhere: (folder: string, isFrame: boolean) => readonly string[];
  readonly names: Readonly<Record<Platform, string>>;
  readonly steps: Readonly<Record<Platform, readonly string[]>>;
  /** For scripts on another address; a frame needs none. */
  readonly header: string;
  /** Where the plugin loads the script for medical software. */
  readonly fhirInPlugin: string;
  /** After every other step. */
  readonly last: string;
  /** For an editor that our tests cannot have. */
  readonly untried: (name: string) => string;
}
