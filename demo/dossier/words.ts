/** What the dossier itself says, in a clinician's words. Everything that a visitor reads comes from the catalogues. */
import type { Effect } from '../../src/protocol/condition.js';
import type { ControlKind, Status } from '../../safety/index.js';
import type { Mark, Source } from '../../src/protocol/index.js';

export const effects: Readonly<Record<Effect, { readonly name: string; readonly says: string }>> = {
  urgent: {
    name: 'urgent',
    says: 'The questions stop and help is shown. Beats everything; no setting hides it.',
  },
  'under-age': {
    name: 'under age',
    says: 'The questions stop after the one about self-harm. An adult and the own doctor come first.',
  },
  'clear-first': {
    name: 'clear first',
    says: 'A label or guideline says not to give, or a treating doctor must clear it first. The outcome is “your own doctor first”.',
  },
  'sort-first': {
    name: 'sort first',
    says: 'Something to sort out or check first. The same family of outcome, softer. “Keeps the referral open” leaves the referral in the text.',
  },
  tell: { name: 'tell', says: 'Goes on the list for the specialist. Never changes the outcome.' },
  note: { name: 'note', says: 'A plain note is shown. Never changes the outcome.' },
  'bar-met': {
    name: 'why',
    says: 'Says why a referral makes sense. Decides nothing; the outcome’s own condition does.',
  },
  'bar-not-met': { name: 'missing', says: 'Says what is missing to a referral. Decides nothing.' },
};

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

/** What has to be decided, where the mark beside a thing does not say it by itself. */
export const toDecide: Readonly<Record<string, string>> = {
  emergency: 'Whether the list is the right one, and whether the questions may go on after “not sure”.',
  'self-harm': 'How it is asked, that it is not scored, and what follows each answer.',
  'pain-care': 'The bar for pain: 3 months or longer and two kinds of care. It is our own.',
  'pain-clinic': 'Where a pain specialist ends and a pain clinic begins.',
  'told-psychosis': 'Whether a past psychosis only goes on the list, or has to be cleared first.',
  'heart-attack-recent': 'Whether 6 weeks is the right limit.',
  'pregnancy-breastfeeding': 'Whether breastfeeding leaves the referral open.',
  'self-harm-safe-now': 'What somebody reads who has such thoughts and is safe right now.',
  'emergency-psychosis': 'Whether the crisis line comes before the emergency number.',
  'emergency-mania': 'Whether this is an emergency, and whether the crisis line comes first. Nothing is cited.',
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
