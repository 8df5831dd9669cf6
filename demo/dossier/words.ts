/** What the dossier itself says, in a clinician's words. Everything that a visitor reads comes from the catalogues. */
import type { RowId } from '../../src/protocol/halves.js';
import type { ControlKind, Status } from '../../safety/index.js';
import type { Effect, Half, Mark, QuestionId, RuleId, Source } from '../../src/protocol/index.js';

export const effects: Readonly<Record<Effect, { readonly name: string; readonly says: string }>> = {
  urgent: {
    name: 'urgent',
    says: 'The questions stop and help is shown. Beats everything; no setting hides it.',
  },
  'under-age': {
    name: 'under age',
    says: 'The questions stop after the one about self-harm. An adult and the own doctor come first.',
  },
  soon: {
    name: 'soon',
    says: 'Thoughts of suicide, safe for now. The headline is to talk with a clinician today or tomorrow; the rest follows below it.',
  },
  'clear-first': {
    name: 'clear first',
    says: 'A label or guideline says not to give, or a treating doctor must clear it first. The outcome stays; a check with the own doctor comes before it, is the first reason, and takes the booking link away.',
  },
  'sort-first': {
    name: 'sort first',
    says: 'Something to find out first. Its half is “own doctor”, unless a row above that one fits.',
  },
  tell: { name: 'tell', says: 'Goes on the list for the specialist. Never changes the outcome or the check.' },
  note: { name: 'note', says: 'A plain note is shown. Never changes the outcome or the check.' },
  half: { name: 'why', says: 'Says why a half is what it is, or what is missing. Decides nothing; the row does.' },
};

export const halfNames: Readonly<Record<Half, string>> = { mental: 'mental health', pain: 'pain' };

export const marks: Readonly<Record<Mark, string>> = {
  CS: 'A clinician has to decide this.',
  LS: 'A lawyer has to decide this.',
};

const one: Readonly<Record<'V' | 'S' | 'G', string>> = {
  V: 'read on the primary or official page',
  S: 'read in a secondary source or a mirror',
  G: 'general knowledge that nobody verified',
};

export const sureLegend = one;

/** `V/S`: part of it the one, part the other. */
export const sureWords = (sure: Source['sure']): string =>
  sure
    .split('/')
    .map((letter) => one[letter as keyof typeof one])
    .join('; in part ');

/** What has to be decided, of a question. */
export const questionsToDecide: Readonly<Partial<Record<QuestionId, string>>> = {
  emergency: 'Whether the list is the right one, and whether the questions may go on after “not sure”.',
  'self-harm': 'How it is asked, that it is not scored, and what follows each answer.',
  'pain-care': 'The bar for pain: 3 months or longer and two kinds of care. It is our own.',
};

/** The same, of a row of the halves. */
export const rowsToDecide: Readonly<Partial<Record<RowId, string>>> = {
  psychiatrist: 'Whether bipolar disorder or a past psychosis leads to a psychiatrist at once, whatever was tried.',
  'enough-tried': 'Whether TMS or ECT counts as enough tried.',
  specialist: 'Whether CRPS leads to a pain specialist at once, whatever was tried.',
  'much-tried': 'Where a pain specialist ends and a pain clinic begins.',
};

/** The same, of a rule. */
export const rulesToDecide: Readonly<Partial<Record<RuleId, string>>> = {
  'pair-opioid-breathing': 'Which answers go together, and whether “this week” is soon enough.',
  'pair-maoi-stimulant': 'Whether “today” is right, and whom to ask.',
  'told-psychosis': 'Whether a past psychosis needs a check before the specialist sees the visitor.',
  'not-tolerated-counted': 'Whether a medicine stopped for side effects counts as tried.',
  'heart-attack-recent': 'Whether 6 weeks is the right limit.',
  'pregnancy-pregnant': 'Whether pregnancy asks for a check first, and with whom.',
  'pregnancy-trying': 'Whether somebody who is trying needs a check first.',
  'pregnancy-breastfeeding': 'Whether breastfeeding needs a check first.',
  'self-harm-safe-now': 'What somebody reads who has such thoughts and is safe right now.',
  'emergency-psychosis': 'Whether the crisis line comes before the emergency number.',
  'emergency-mania': 'Whether this is an emergency, and whether the crisis line comes first. Nothing is cited.',
  'self-harm-might-act': 'Whether the crisis line comes before the emergency number.',
  'mental-not-tolerated': 'Whether a medicine stopped for side effects counts as tried.',
};

export const severities = ['minor', 'significant', 'considerable', 'major', 'catastrophic'] as const;
export const likelihoods = ['very low', 'low', 'medium', 'high', 'very high'] as const;
export const risks = [
  'acceptable as it is',
  'acceptable where reducing it further costs more than it gains, or is impractical',
  'undesirable; acceptable only where reducing it further is impractical',
  'must be reduced',
  'unacceptable',
] as const;

export const controlKinds: Readonly<Record<ControlKind, string>> = {
  design: 'safe by design',
  guard: 'protective measure',
  information: 'information for safety',
};

export const statuses: Readonly<Record<Status, string>> = {
  open: 'open: the risk that is left must be reduced before use',
  controlled: 'controlled: the controls are in place, and what is left waits to be accepted',
  transferred: 'transferred: the controls are in place, and only the clinic can reduce what is left',
};
