/** Intended use, users and environment: the first step of ISO 14971. */
export const intendedUse = {
  purpose: [
    'It helps a visitor of a clinic’s website decide whether it makes sense to ask for a referral to a specialist for an evaluation.',
    'It helps the visitor prepare what to tell and what to ask, with a list to print or copy.',
    'It shows crisis help on every page, and stops the questions when an answer is urgent.',
  ],
  limits: [
    'It does not diagnose, score or rank anybody, choose a treatment, or decide who gets care.',
    'It does not replace a history, an examination or an assessment of suicide risk by a clinician.',
    'It is not an emergency service. No person monitors it, and it calls nobody.',
    'It is not for visitors under 18, and not for monitoring before, during or after a treatment.',
  ],
  users: [
    'Visitors: adults with low mood, lasting pain, anxiety, PTSD or the wish to take less opioid medicine. They are alone and have no training. The words are for reading grade 6.',
    'Clinicians who get the list from a patient. They read it as the patient’s own account and take the history themselves.',
    'The clinician who reviews the questions for a clinic, with the dossier.',
    'Clinic staff who put it on the website, set its attributes and keep it up to date.',
  ],
  environment: [
    'A public page of a clinic, on a phone or a computer, with a mouse, a touch screen, a keyboard or a screen reader.',
    'At home or in public, in distress, in a hurry, on a shared device, or with somebody watching.',
    'The page has other scripts, styles and advertising that the product does not control.',
    'It needs no network once it is loaded. Crisis help needs a telephone, or a network for chat.',
    'It is in English, and in Spanish for the United States. Most sources are from the United States.',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
