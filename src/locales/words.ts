/**
 * The type of a catalogue: every word that a visitor can read, by id. A missing or an extra key does not compile.
 * Sentences with parameters are functions. Telephone numbers are facts and belong to the protocol.
 */
import type {
  Assessment,
  CrisisReason,
  FurtherHelp,
  HalfValue,
  HistoryProblem,
  MedicineClass,
  MedicineId,
  NextStep,
  OptionId,
  OutcomeId,
  QuestionId,
  RuleId,
  SafetyId,
  SensitiveId,
  SourceId,
  StopReason,
  When,
  rules,
} from '../protocol/index.js';

/** Options of `medicines` that are not medicines. */
type MedicineExtra = Exclude<OptionId<'medicines'>, MedicineId>;
type PlainId = Exclude<QuestionId, 'trial' | 'medicines'>;

/** Values of a half that are something to ask for: see `isAskedFor`. */
export type AskedValue = Exclude<HalfValue, 'own-doctor' | 'next-step' | 'gather-history'>;
/** Who gave the answers: the visitor, the visitor with somebody's help, or somebody for the visitor. */
export type AnsweredBy = 'me' | 'helped' | 'for-somebody';
/** Rules whose text names medicines. */
export type MedicineRuleId = Extract<RuleId, `medicine-${string}`>;

/** Notes whose text is a safety note: see `isSafetyNote`. */
export type SafetyRuleId = Extract<(typeof rules)[number], { readonly effect: 'note'; readonly safety: unknown }>['id'];

/** What health plans usually ask for about a medicine. Source: A7. */
export type HistoryFact = 'dose' | 'weeks' | 'family' | 'stopped';

export interface QuestionWords<Options extends string> {
  /** The page's heading, unique among all pages. */
  readonly legend: string;
  /** The name on the check page and on the list for the specialist. */
  readonly short: string;
  /** One short sentence, without links. */
  readonly hint?: string;
  readonly options: Readonly<Record<Options, string>>;
}

/** One or two sentences with their sources. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** A section of the general information, opened separately. */
export interface FactSection {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A next step: what to do, and words to say to the doctor. */
export interface StepWords {
  readonly todo: string;
  readonly say?: string;
}

export interface Words {
  /** BCP 47, for `lang`. */
  readonly lang: string;
  /** The language's own name. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Who has reviewed the wording, or `none`. */
  readonly reviewedBy: string;

  readonly frame: {
    readonly region: string;
    readonly back: string;
    readonly continue: string;
    readonly skip: string;
    readonly question: (number: number, about: number | undefined) => string;
    readonly or: string;
    readonly clear: string;
    readonly clearAsk: string;
    readonly clearYes: string;
    readonly clearNo: string;
    readonly changedRules: string;
    /** The page has failed. Below it are crisis help and the clinic’s own text. */
    readonly failed: string;
    readonly startAgain: string;
    readonly newTab: string;
    /** In a frame, where a link may be blocked. */
    readonly boxed: string;
    /** Label of the choice of language. */
    readonly language: string;
    readonly clinic: (name: string | undefined) => string;
  };
  /** *Exit this page*, for visitors who must not be seen using it. */
  readonly exit: {
    readonly leave: string;
    /** On the first page: what it does, its keyboard shortcut, and what it cannot do. */
    readonly explain: string;
    /** Announced after Shift was pressed. */
    readonly pressAgain: (times: number) => string;
    /** On the cover, while the next page loads. */
    readonly leaving: string;
  };
  readonly problem: {
    readonly title: string;
    readonly chooseOne: string;
    readonly chooseMany: string;
    readonly medicines: string;
    readonly typedName: string;
  };
  readonly crisis: {
    readonly label: string;
    readonly title: string;
    /** The crisis strip of a narrow page does not show what is before ": " in this and the next texts. */
    readonly emergency: (number: string) => string;
    readonly emergencyUnknown: string;
    /** @param key what to press in the telephone menu, for this language */
    readonly call: (number: string, key?: string) => string;
    /** @param word what to write in the text message */
    readonly text: (number: string, word?: string) => string;
    /** Before the service's other number. */
    readonly callInstead: (number: string) => string;
    /** For a service that is not known to answer in this language. */
    readonly mayNotSpeak: string;
    /** Below the service's name. */
    readonly chat: string;
    readonly find: (site: string) => string;
    readonly more: string;
    readonly country: string;
    /** Opens the choice of country, if the numbers are not known. */
    readonly chooseCountry: string;
    readonly countryUnknown: string;
    readonly countries: Readonly<Record<string, string>>;
    readonly hints: Readonly<Record<'us-menu' | 'gb-mental-health-option', string>>;
    /** Whom a service is for. */
    readonly further: Readonly<Record<FurtherHelp, string>>;
    readonly videophone: (number: string, site: string) => string;
    readonly cardTitle: string;
    readonly card: string;
    /** Why the card is on an outcome. */
    readonly because: Readonly<Record<CrisisReason, string>>;
    readonly substanceHelpline: (number: string) => string;
    /** If no such helpline is on record. */
    readonly substanceHelplineUnknown: string;
  };
  readonly intro: {
    readonly title: string;
    readonly lead: string;
    readonly is: string;
    readonly isNot: string;
    readonly time: string;
    readonly loses: string;
    /** How to answer for or with another person, and what to tick then. */
    readonly helping: string;
    readonly isHelping: string;
    /** With the setting `preparation-only`. */
    readonly preparation: { readonly title: string; readonly lead: string; readonly is: string };
    readonly start: string;
    readonly resume: string;
  };
  readonly privacy: string;
  readonly review: {
    readonly none: string;
    readonly by: (who: string, when: string) => string;
    /** The versions of the protocol and of the widget. */
    readonly versions: (protocol: string, widget: string) => string;
    /** After the day on which a review was due. */
    readonly due: (day: string) => string;
    /** While nobody has reviewed the translation. English has none. */
    readonly translation: string | undefined;
  };
  /** Why each sensitive question is asked. */
  readonly why: Readonly<Record<SensitiveId, string>>;
  /** Why mood is asked about, for a visitor who asks about pain only. */
  readonly whyMood: string;
  /** The button beside the last option, "none of these": answers with it and goes on. */
  readonly noneAndOn: string;
  readonly questions: { readonly [Id in PlainId]: QuestionWords<OptionId<Id>> } & {
    readonly medicines: QuestionWords<MedicineExtra>;
    readonly trial: Omit<QuestionWords<OptionId<'trial'>>, 'legend' | 'short'> & {
      readonly legend: (medicine: string) => string;
      readonly short: (medicine: string) => string;
    };
  };
  readonly trial: {
    readonly lowDosesCommon: string;
    readonly fullDoseTitle: string;
    readonly fullDose: string;
    /** The result of the trial in few words, for the list for the specialist. */
    readonly inShort: Readonly<Record<Exclude<OptionId<'trial'>, 'unsure'>, string>>;
  };
  readonly medicineSearch: {
    readonly label: string;
    readonly instructions: string;
    readonly results: (count: number) => string;
    readonly noResults: string;
    readonly addTyped: (text: string) => string;
    readonly tooLong: (most: number) => string;
    readonly pick: string;
    readonly added: (medicine: string) => string;
    readonly alreadyListed: (medicine: string) => string;
    readonly removed: (medicine: string) => string;
    readonly undo: string;
    readonly list: string;
    readonly remove: string;
    readonly typed: string;
    readonly browse: string;
    readonly known: (medicines: readonly string[]) => string;
  };
  /** Generic names; brand names are in the protocol. */
  readonly medicines: Readonly<Record<MedicineId, string>>;
  /** Each class with a plain explanation. */
  readonly classes: Readonly<Record<MedicineClass, { readonly name: string; readonly gloss: string }>>;
  readonly help: {
    readonly title: string;
    readonly lead: string;
    /** Before the links of the emergency numbers. */
    readonly now: string;
    readonly nowUnknown: string;
    readonly callNow: (number: string) => string;
    readonly callNowUnknown: string;
    readonly orAsk: string;
    /** In an emergency, instead of `whatHappens`. */
    readonly stayOnLine: string;
    readonly whatHappensTitle: string;
    readonly whatHappens: string;
    readonly elseTitle: string;
    readonly trusted: string;
    /** To put distance between a person and means of suicide. */
    readonly distance: string;
    readonly leave: string;
    readonly notMeant: string;
    readonly goOn: string;
  };
  readonly check: {
    readonly title: string;
    readonly skippedCount: (count: number) => string;
    readonly answerSkipped: string;
    readonly topics: Readonly<Record<'you' | 'safety' | 'care' | 'pain' | 'medicines' | 'health', string>>;
    readonly change: string;
    readonly answer: string;
    readonly changed: string;
    readonly isNew: string;
    /** Why a question is asked after a change. */
    readonly newQuestion: (changed: string) => string;
    readonly skipped: string;
    /** Instead of the longer labels of "no" and "none of these". */
    readonly no: string;
    readonly see: string;
  };
  readonly outcomes: Readonly<
    Record<Exclude<OutcomeId, 'referral-both'>, { readonly title: string; readonly lead: readonly string[] }>
  >;
  readonly outcome: {
    /** What to ask for, as part of a sentence: "a pain clinic". */
    readonly kinds: Readonly<Record<AskedValue | 'psychiatrist', string>>;
    readonly both: (mental: string, pain: string) => string;
    readonly bothLead: string;
    /** Headlines for outcomes with a check. */
    readonly withCheck: Readonly<Record<AskedValue, string>>;
    readonly bothWithCheck: (mental: string, pain: string) => string;
    readonly checkFirst: string;
    /** Below the headline of `talk-soon`, if there is a check. */
    readonly checkSoon: string;
    /** Heading of the reasons of the check. */
    readonly check: string;
    readonly preparation: { readonly title: string; readonly lead: readonly string[] };
    readonly next: string;
    readonly when: Readonly<Record<When, string>>;
    readonly say: (words: string) => string;
    /** Button that copies what to say, and its whole name. */
    readonly copy: string;
    /** Names the button of each step apart, for screen readers. */
    readonly copySay: (step: number) => string;
    readonly copyByHand: string;
    /** Heading of the other steps on `talk-soon`. */
    readonly atThatVisit: string;
    readonly below: Readonly<Record<'mental' | 'pain', string>>;
    readonly whileYouWait: string;
    readonly whileYouWaitItems: readonly string[];
    readonly why: string;
    readonly answered: (answers: readonly string[]) => string;
    readonly skippedAnswer: string;
    readonly source: (source: string) => string;
    readonly noYear: string;
    readonly ownRule: string;
    readonly notes: string;
    readonly counts: (counts: Assessment['counts']) => string;
    readonly countsUnknown: string;
    readonly typedNotCounted: string;
    /** Empty if nothing is missing. */
    readonly missing: (missing: Assessment['missing'], counts: Assessment['counts']) => string;
    readonly otherTreatments: string;
    /** With a reason that the clinic has raised to `clear-first`. */
    readonly raised: string;
    readonly ask: string;
    readonly questionsToAsk: readonly string[];
    readonly noDoctor: string;
    readonly noDoctorItems: (clinic: string | undefined, phone: string | undefined) => readonly string[];
    readonly clinicLink: string;
  };
  /** Safety notes, each shown once. */
  readonly safety: Readonly<Record<SafetyId, string>>;
  /** Next steps; `check` names what has to be checked. */
  readonly steps: Readonly<Record<Exclude<NextStep, 'check' | 'both'>, StepWords>> & {
    readonly check: (what: readonly string[]) => StepWords;
    readonly both: (mental: string, pain: string) => StepWords;
  };
  /** What is asked for in the words of another step, beside `handoff.asks`. */
  readonly alsoAsk: { readonly say: (what: string) => string } & Readonly<Record<'also' | 'ptsd' | 'anxiety', string>>;
  /** Each rule's text for the visitor. */
  readonly rules: Readonly<Record<Exclude<RuleId, MedicineRuleId | SafetyRuleId>, string>>;
  /** The text of a rule about medicines. */
  readonly medicineRules: Readonly<Record<MedicineRuleId, (medicines: string) => string>>;
  readonly handoff: {
    readonly title: string;
    /** The date, before the list is opened. */
    readonly date: string;
    readonly whole: string;
    /** What the rules ask the visitor to mention; not on the list. */
    readonly alsoTell: string;
    readonly documentTitle: string;
    /** A line on paper, for a pen. */
    readonly name: string;
    readonly attention: string;
    /** Answers that are dangerous together. */
    readonly together: (answers: readonly string[]) => string;
    readonly asking: string;
    readonly asks: Readonly<Record<Exclude<NextStep, 'adult' | 'check' | 'both' | 'take-list'>, string>>;
    readonly asksBoth: (mental: string, pain: string) => string;
    readonly concerns: string;
    readonly told: string;
    readonly tried: string;
    readonly medicines: string;
    readonly columns: Readonly<Record<'family' | 'name' | 'dose' | 'when' | 'happened' | 'takenNow', string>>;
    readonly paper: {
      /** Rows of the table that have no room on the page. */
      readonly more: (count: number) => string;
      /** On the list in another language, and on the one in English: what the other sheet is. */
      readonly english: string;
      readonly original: (language: string) => string;
    };
    readonly yes: string;
    readonly notInTable: string;
    readonly otherCare: string;
    readonly pain: string;
    readonly takenNow: string;
    readonly health: string;
    readonly selfHarm: string;
    readonly unknown: string;
    readonly unknownAnswer: string;
    readonly ifStillTaken: (medicine: string) => string;
    readonly someMedicines: (count: number) => string;
    readonly no: string;
    /** A question that was answered "no", apart from medicines that are on the list already. */
    readonly exceptListed: (question: string) => string;
    readonly questions: string;
    readonly ownQuestion: (number: number) => string;
    /** How to leave lines out. */
    readonly untick: string;
    readonly notes: string;
    readonly includeSelfHarm: string;
    /** That the answer about self-harm is on the list, or not: beside the box, and on the list. */
    readonly safetyIn: string;
    readonly safetyOut: string;
    readonly listHasSafety: string;
    readonly listLacksSafety: string;
    /** On the list that has not all lines. */
    readonly listLacksSome: string;
    readonly whoAnswered: string;
    /** What the visitor chooses, and what the list says then. */
    readonly answeredBy: Readonly<Record<AnsweredBy, { readonly choice: string; readonly line: string }>>;
    readonly andMore: (count: number) => string;
    readonly footer: (protocol: string, widget: string, isReviewed: boolean) => string;
    readonly print: string;
    readonly copy: string;
    /** The list in English, for whoever reads only English: a box, and a button. English has none. */
    readonly english: { readonly also: string; readonly copy: string } | undefined;
    /** Buttons that download the list as a page, and the answers for medical software. */
    readonly download: string;
    readonly downloadData: string;
    /** The name of a file before its date. It tells nothing of health. */
    readonly fileName: string;
    readonly copied: string;
    readonly saved: string;
    /** Where the browser refuses, or may, because a frame can block downloads without an error. */
    readonly saveByHand: string;
    readonly copyByHand: string;
    readonly printByHand: string;
    readonly shared: string;
  };
  /** The medicine history, and how to get the records for it. */
  readonly history: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly change: string;
    readonly page: (number: number, total: number) => string;
    readonly optional: string;
    /** Before what was answered on an earlier page. */
    readonly told: string;
    readonly takenNow: string;
    /** The same about a treatment. */
    readonly goesOn: string;
    readonly dose: string;
    readonly visits: string;
    readonly years: string;
    readonly from: string;
    readonly to: string;
    readonly weeks: string;
    readonly stopped: string;
    /** How many weeks, and why it stopped. */
    readonly options: Readonly<
      Record<Exclude<StopReason, 'unsure'> | 'under-6' | '6-to-8' | 'over-8' | '6-or-more', string>
    >;
    readonly thisTime: string;
    readonly next: string;
    readonly finish: string;
    readonly finishNow: string;
    readonly problem: Readonly<Record<HistoryProblem['problem'], string>>;
    readonly visitCount: (count: string) => string;
    /** @param isNow it is still taken */
    readonly when: (from: string | undefined, to: string | undefined, isNow: boolean) => string;
    readonly inThisTime: Readonly<Record<'yes' | 'no', string>>;
    readonly sheetTitle: string;
    readonly confirmed: string;
    /** What health plans usually ask for, as in "Still missing: weeks". */
    readonly facts: Readonly<Record<HistoryFact, string>>;
    readonly there: (facts: readonly string[]) => string;
    readonly missing: (facts: readonly string[]) => string;
    readonly plans: string;
    /** Whom to ask for the records. */
    readonly whom: string;
    readonly whomItems: readonly string[];
    readonly printLetter: string;
  };
  /** The letter to a pharmacy or a doctor's office. It tells no answer of the visitor. */
  readonly letter: {
    readonly title: string;
    readonly to: string;
    readonly text: readonly string[];
    readonly born: string;
    readonly contact: string;
    readonly signature: string;
  };
  /** General information, the same for everybody and separate from the personal result. */
  readonly otherChoices: { readonly title: string; readonly lead: string; readonly sections: readonly FactSection[] };
  readonly know: { readonly title: string; readonly lead: string; readonly sections: readonly FactSection[] };
  readonly list: (items: readonly string[]) => string;
  readonly date: (iso: string) => string;
}
