/** The dossier's own words, for a clinician. What a visitor reads comes from the catalogues. */
import type { RowId } from '../../src/protocol/halves.js';
import type { ControlKind, Status } from '../../safety/index.js';
import type { Effect, Half, Mark, QuestionId, RuleId, Source } from '../../src/protocol/index.js';

export const effects: Readonly<Record<Effect, { readonly name: string; readonly says: string }>> = {
  urgent: {
    name: 'urgent',
    says: 'The questions stop and help is shown. Overrides everything; no setting hides it.',
  },
  'under-age': {
    name: 'under age',
    says: 'The questions stop after the one about self-harm. An adult and the visitor’s own doctor come first.',
  },
  soon: {
    name: 'soon',
    says: 'Thoughts of suicide, safe for now. The headline is to talk with a clinician today or tomorrow; the rest is below it.',
  },
  'clear-first': {
    name: 'clear first',
    says: 'A label or guideline says not to give it, or a treating doctor must agree first. The outcome does not change; a check with the visitor’s own doctor comes before it, is the first reason, and removes the booking link.',
  },
  'sort-first': {
    name: 'sort first',
    says: 'Something to find out first. Its half is “own doctor”, unless an earlier row matches.',
  },
  tell: { name: 'tell', says: 'Goes on the list for the specialist. Never changes the outcome or the check.' },
  note: { name: 'note', says: 'Shown as a note. Never changes the outcome or the check.' },
  half: { name: 'why', says: 'Explains the value of a half, or what is missing. Decides nothing; the row does.' },
};

export const halfNames: Readonly<Record<Half, string>> = { mental: 'mental health', pain: 'pain' };

export const marks: Readonly<Record<Mark, string>> = {
  CS: 'A clinician has to decide this.',
  LS: 'A lawyer has to decide this.',
};

const one: Readonly<Record<'V' | 'S' | 'G', string>> = {
  V: 'read on the primary or official page',
  S: 'read in a secondary source or a mirror',
  G: 'general knowledge, not verified',
};

export const sureLegend = one;

/** `V/S`: in part V, in part S. */
export const sureWords = (sure: Source['sure']): string =>
  sure
    .split('/')
    .map((letter) => one[letter as keyof typeof one])
    .join('; in part ');

/** What has to be decided about a question. */
export const questionsToDecide: Readonly<Partial<Record<QuestionId, string>>> = {
  emergency: 'Whether the list is the right one, and whether the questions can continue after “not sure”.',
  'self-harm': 'How it is asked, that it is not scored, and what follows each answer.',
  'pain-care': 'The threshold for pain: 3 months or longer and two kinds of care. It is our own.',
};

/** What has to be decided about a row of a half. */
export const rowsToDecide: Readonly<Partial<Record<RowId, string>>> = {
  psychiatrist: 'Whether bipolar disorder or a past psychosis leads to a psychiatrist at once, whatever was tried.',
  'enough-tried': 'Whether TMS or ECT counts as enough tried.',
  specialist: 'Whether CRPS leads to a pain specialist at once, whatever was tried.',
  'much-tried': 'When a pain clinic is enough, and not a pain specialist.',
};

/** What has to be decided about a rule. */
export const rulesToDecide: Readonly<Partial<Record<RuleId, string>>> = {
  'pair-opioid-breathing': 'Which answers are dangerous together, and whether “this week” is soon enough.',
  'pair-maoi-stimulant': 'Whether “today” is right, and whom to ask.',
  'told-psychosis': 'Whether a past psychosis needs a check before the specialist sees the visitor.',
  'not-tolerated-counted': 'Whether a medicine stopped for side effects counts as tried.',
  'heart-attack-recent': 'Whether 6 weeks is the right limit.',
  'pregnancy-pregnant': 'Whether pregnancy needs a check first, and with whom.',
  'pregnancy-trying': 'Whether trying to become pregnant needs a check first.',
  'pregnancy-breastfeeding': 'Whether breastfeeding needs a check first.',
  'self-harm-safe-now': 'What a visitor with such thoughts reads who is safe right now.',
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
  open: 'open: the residual risk must be reduced before use',
  controlled: 'controlled: the controls are in place, and the residual risk has to be accepted',
  transferred: 'transferred: the controls are in place, and only the clinic can reduce the residual risk',
};
