/** The result of `assess`: ids only. The words for them are in the locale. */
import type { Effect, Half } from './condition.js';
import type { RuleId } from './half-reasons.js';
import type { MentalValue, PainValue } from './halves.js';
import type { OutcomeId } from './outcomes.js';
import type { SourceId } from './sources.js';
import type { Counts } from './trials.js';

/** A rule that holds, to be shown as a reason or a note, or on the list for the specialist. */
export interface Item {
  readonly rule: RuleId;
  /** The path id of its question. */
  readonly question: string;
  /** The chosen options that it is based on; empty if the question was skipped. */
  readonly options: readonly string[];
  /** Its sources; empty for a rule of our own, which a clinician has to confirm. */
  readonly sources: readonly SourceId[];
  /** The rule's effect, or `clear-first` if the clinic has raised the option. */
  readonly effect: Effect;
  /** The half that it is about; `undefined` if it is about the visitor as a whole. */
  readonly half: Half | undefined;
}

export interface Assessment {
  /** Path ids of the questions asked with these answers, in order, trials included. */
  readonly path: readonly string[];
  /** The first question on the path that is neither answered nor skipped. */
  readonly next: string | undefined;
  /** The outcome if every open question is skipped. */
  readonly outcome: OutcomeId;
  /** The value of the mental-health half; `undefined` if the visitor does not ask about it. */
  readonly mental: MentalValue | undefined;
  /** The value of the pain half; `undefined` if the visitor does not ask about it. */
  readonly pain: PainValue | undefined;
  /** Care for diagnosed anxiety or PTSD, while depression is still being treated. */
  readonly also: 'mental-health-care' | undefined;
  /** A doctor has to check something first; the reasons have the effect `clear-first`. */
  readonly check: boolean;
  /** Whether the clinic's booking link can be shown: never with a check or the crisis card. */
  readonly booking: boolean;
  readonly counts: Pick<
    Counts,
    | 'adequateMedicines'
    | 'adequateClasses'
    | 'notToleratedMedicines'
    | 'triedMedicines'
    | 'triedClasses'
    | 'maybeMedicines'
  >;
  /** How many are missing to meet the trial bar; 0 if it is met. */
  readonly missing: { readonly medicines: number; readonly classes: number };
  readonly reasons: readonly Item[];
  /** For the list for the specialist. */
  readonly tell: readonly Item[];
  readonly notes: readonly Item[];
  readonly crisisCard: boolean;
}
