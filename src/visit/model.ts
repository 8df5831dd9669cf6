/**
 * What a view gets: the state to draw, the words, and what the visitor may do. Views are plain functions of these: they
 * keep nothing and decide nothing.
 */
import type { Draft } from './draft.js';
import type { AnsweredBy, Words } from '../locales/index.js';
import type { Progress } from './progress.js';
import type { HandoffChoices } from '../handoff/summary.js';
import type { Found } from './medicine-search.js';
import type { HistoryActions, HistoryPage, MedicineHistory } from './medicine-history.js';
import type { Answers, Assessment, History, NextStep } from '../protocol/index.js';
import type { Settings } from '../settings/parse.js';
import type { Place } from './session.js';
import type { Session } from './steps.js';

export interface Model extends Pick<Session, 'changing' | 'checked'> {
  readonly words: Words;
  /** The languages that the visitor can switch to, English included. */
  readonly languages: readonly Words[];
  readonly settings: Settings;
  readonly place: Place;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly progress: Progress;
  readonly draft: Draft;
  /** What keeps the visitor from going on, shown after *Continue*. */
  readonly problem: string | undefined;
  /** The country whose crisis help is shown: chosen by the visitor, or else by the clinic. */
  readonly country: string | undefined;
  /** The visitor wants to clear the answers and is asked to confirm it. */
  readonly asksToClear: boolean;
  /** The visitor's day, as `2026-11-29`: the date on the list. */
  readonly today: string;
  /** The date by which the questions had to be reviewed is past. */
  readonly isReviewDue: boolean;
  /** The clinic has changed the rules during the visit. */
  readonly rulesChanged: boolean;
  readonly search: Search;
  /** What the visitor has told in the medicine history, on the path and without mistakes. */
  readonly history: History;
  readonly historyPage: HistoryPage | undefined;
  readonly historyActions: HistoryActions | undefined;
  /** The script of the medicine history, if it is loaded. */
  readonly medicineHistory: MedicineHistory | undefined;
  readonly cellsOf: MedicineHistory['cellsOf'] | undefined;
  readonly handoff: Handoff;
  /** The words of a next step that were copied last. */
  readonly said: Said | undefined;
  readonly exit: Exit;
  /** Links, printing, copying or saving may be blocked, in a frame. */
  readonly isBoxed: boolean;
  /** The script for medical software is loaded. */
  readonly hasFhir: boolean;
  readonly answeredBy: AnsweredBy;
}

/** The state of the medicine search. */
export interface Search {
  /** The index of the option that the arrow keys have reached; -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
  /** The options of the list for the typed text: medicines, then the text as typed. Found once for each drawing. */
  readonly offers: readonly Found[];
  /** For the live region. */
  readonly status: string;
  /** A medicine was just added, and nothing has been chosen since. */
  readonly canUndo: boolean;
}

export interface Handoff extends Required<HandoffChoices> {
  /** `by-hand`, `unprinted`, `unsaved`: the browser refused to copy, to print, or perhaps to save; the text is shown. */
  readonly copied: 'no' | 'yes' | 'by-hand' | 'unprinted' | 'saved' | 'unsaved';
  /** Also in English, if the visitor's language is another. */
  readonly alsoEnglish: boolean;
  /** What is printed. */
  readonly paper: Paper;
}

export type Paper = 'list' | 'letter';

/** What can be downloaded: the list as a page, or the answers for medical software. */
export type FileKind = 'html' | 'fhir';

/** Words to say, copied or refused by the browser. */
export interface Said {
  readonly step: NextStep;
  readonly isCopied: boolean;
}

/** *Exit this page*. */
export interface Exit {
  /** How many more presses of Shift it takes, once the first was pressed. */
  readonly pressesLeft: number | undefined;
  /** The visitor leaves the page, and a cover hides it. */
  readonly isLeaving: boolean;
}

/** The actions in the medicine search. */
export interface SearchActions {
  readonly typeMedicine: (typed: string) => void;
  readonly moveInList: (active: number) => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly emptyBox: () => void;
  readonly addMedicine: (option: string) => Promise<void>;
  readonly removeMedicine: (option: string) => Promise<void>;
  readonly undoAdd: () => Promise<void>;
  readonly rejectTyped: () => void;
}

/** A promise is for what may fail later: whoever calls it waits. */
export interface Actions extends SearchActions {
  readonly start: () => Promise<void>;
  readonly submit: () => void;
  readonly skip: () => void;
  readonly goOn: () => void;
  readonly back: () => void;
  readonly change: (question: string) => void;
  readonly answerSkipped: () => void;
  readonly choose: (option: string, isChosen: boolean) => void;
  readonly askToClear: (asks: boolean) => void;
  readonly clear: () => void;
  readonly setLanguage: (lang: string) => void;
  readonly setCountry: (country: string) => void;
  readonly setAnsweredBy: (who: AnsweredBy) => void;
  readonly focusFirstField: () => void;
  readonly includeSelfHarm: (include: boolean) => void;
  readonly leaveOut: (lineId: string, isOut: boolean) => void;
  readonly setOwnQuestion: (index: number, text: string) => void;
  readonly setAlsoEnglish: (isAlso: boolean) => void;
  readonly print: (paper: Paper) => Promise<void>;
  /** @param words of the language of the text; the default is the visitor's */
  readonly copy: (words?: Words) => Promise<void>;
  readonly download: (kind: FileKind) => Promise<void>;
  readonly copySay: (step: NextStep, text: string) => Promise<void>;
  readonly openLink: () => void;
  readonly exit: () => void;
}

/** Draws one page. */
export type View = (model: Model, actions: Actions) => unknown;
