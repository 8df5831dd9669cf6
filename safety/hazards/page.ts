/** Hazards of the page: not read, not understood, seen by others, or not shown. */
import type { Hazard } from '../hazard.js';

export const pageHazards = [
  {
    id: 'reads-only-the-headline',
    hazard: 'A visitor reads only the headline.',
    causes: ['The outcome is long.', 'Distress, haste or a small screen.'],
    situation: 'A warning or a check is further down on the page, and the visitor leaves before reading it.',
    harm: 'Help is missed, or a treatment begins without the check.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'The headline names what is most serious: an emergency, then thoughts of suicide, then a check.',
        evidence: [
          { proof: 'urgent-always-helps' },
          { proof: 'suicidal-thoughts-help-first' },
          { proof: 'check-iff-clear-first' },
          { proof: 'one-outcome-each' },
        ],
      },
      {
        kind: 'information',
        what: 'The crisis card comes before the reasons.',
        evidence: [
          {
            test: 'test/views/urgent.test.ts',
            title:
              'comes again on the outcome as a card, before the reasons; also for somebody who is not sure, whose questions go on (X50)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The list for the specialist begins with what needs attention.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'begins with the reason, and puts what needs attention before the rest',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'What only goes on the list, such as opioids or bipolar disorder, is further down. Nobody has watched visitors read it.',
    status: 'controlled',
    owner: 'usability-tester',
    acceptedBy: 'open',
  },
  {
    id: 'read-as-a-diagnosis',
    hazard: 'A visitor reads the result as a diagnosis or as a promise of a treatment.',
    causes: [
      'The questions look like a test.',
      'The clinic’s own text promises something.',
      'The result is on the website of the clinic that would give the treatment.',
    ],
    situation: 'The visitor is sure of an illness or of a treatment before a clinician has seen them.',
    harm: 'A wrong belief about their health, or anger and loss of hope when a clinician disagrees.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'guard',
        what: 'No text diagnoses, scores or promises.',
        evidence: [
          {
            test: 'test/locales/words.test.ts',
            title:
              'tells nobody what they have, tells a rate as "46 of 100", and has no semicolon but between answers (X32)',
          },
          { test: 'test/locales/words.test.ts', title: 'holds no word that promises, judges or diagnoses' },
        ],
      },
      {
        kind: 'guard',
        what: 'The console warns about a word that promises in the clinic’s own text.',
        evidence: [
          {
            test: 'test/settings/settings.test.ts',
            title: 'shows a name with an unsafe word as given, and names the word',
          },
        ],
      },
      {
        kind: 'information',
        what: 'The first page says that it is neither a diagnosis nor a test.',
        evidence: [
          { test: 'test/views/intro.test.ts', title: 'says what this is and is not, and how long it takes (X15)' },
        ],
      },
    ],
    after: { severity: 3, likelihood: 2 },
    residual:
      'The text around the element is the clinic’s own. Whether visitors understand the words has not been tested.',
    status: 'controlled',
    owner: 'usability-tester',
    acceptedBy: 'open',
  },
  {
    id: 'not-understood',
    hazard:
      'A visitor does not understand a question or the result, or cannot use the page with their device or assistive technology.',
    causes: [
      'Hard words, distress or a second language.',
      'A screen reader, a keyboard, large text or a small screen.',
    ],
    situation: 'The visitor gives an answer that they do not mean, or cannot reach help.',
    harm: 'A wrong outcome, or help that comes late.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'Every question can be skipped or answered with "not sure", which leads to the safer outcome.',
        evidence: [{ proof: 'skip-is-never-no' }, { proof: 'skipped-is-no-referral' }],
      },
      {
        kind: 'guard',
        what: 'Tests limit the reading grade, and the length of sentences to 20 words.',
        evidence: [
          { test: 'test/locales/reading-grade.test.ts', title: 'is easy enough on every page' },
          { test: 'test/locales/words.test.ts', title: 'has sentences of 20 words or fewer (X32)' },
        ],
      },
      {
        kind: 'guard',
        what: 'A tool checks every page for accessibility, and tests complete whole visits by keyboard.',
        evidence: [
          {
            test: 'test/views/every-page.test.ts',
            title: 'has nothing that axe finds wrong, contrast of 7:1 included; Chromium only (X20, X31)',
          },
          {
            test: 'test/journeys/keyboard.test.ts',
            title:
              'a visitor walks from Start to the outcome, finds medicines, goes back, changes an answer and clears (X14, X31)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'The reading grade is computed by a formula. Nobody with a disability, and nobody in distress, has tried the product.',
    status: 'controlled',
    owner: 'usability-tester',
    acceptedBy: 'open',
  },
  {
    id: 'wrong-translation',
    hazard: 'A sentence in another language does not have the meaning of the English.',
    causes: [
      'A machine or a person without clinical knowledge translates it.',
      'A rule or an English sentence changes, and the translation does not.',
      'The visitor’s browser translates the page.',
    ],
    situation: 'The visitor reads the opposite of a warning, or gives an answer that they do not mean.',
    harm: 'Help or a check is missed, or a medicine is stopped.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'Telephone numbers and rules are not part of the words, so a translation cannot change them.',
        evidence: [
          {
            test: 'test/locales/words.test.ts',
            title: 'holds no telephone number: those are facts of the protocol (X33)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A test checks that each sentence of a translation has the same numbers, and the same "may", "never", "must" and "not", as the English.',
        evidence: [
          {
            test: 'test/locales/translation.test.ts',
            title: 'has the numbers of the English text in every place, and no other (X33)',
          },
          {
            test: 'test/locales/translation.test.ts',
            title: 'is as strong about health as English: may, must, never, not (X33)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A sentence that is missing or blank, or a file of another version, is not used.',
        evidence: [
          { test: 'test/locales/words.test.ts', title: 'is not blank, and holds no hole that was left open' },
          {
            test: 'test/dist/load.test.mjs',
            title:
              'does not offer a language of another version: English is whole, and the console has the reason (X33, X62)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'While nobody has reviewed a translation, the pages say so, and visitors can switch to English at any time.',
        evidence: [
          {
            test: 'test/journeys/in-spanish.test.ts',
            title:
              'has every page, crisis help and the headline of each outcome in Spanish, and says that nobody reviewed the translation (X33, X50)',
          },
          {
            test: 'test/views/every-page.test.ts',
            title:
              'can be switched to another language and back without losing an answer or the place, and all its words are in the catalogue (X33, X60)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    residual:
      'No clinician who speaks Spanish has read the Spanish. No test finds a wrong meaning if these numbers and words are right. A browser may translate the page by itself.',
    status: 'controlled',
    owner: 'translation-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'answered-for-another',
    hazard: 'A person answers for somebody else.',
    causes: ['A relative, a friend or a carer wants to help, or puts pressure on the other person.'],
    situation: 'The answers are guesses, and the other person has told nobody of thoughts of suicide.',
    harm: 'A wrong outcome, a crisis that is not seen, or pressure towards a treatment.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'What is not known remains not known, and never moves the outcome towards a referral.',
        evidence: [{ proof: 'skip-is-never-no' }, { proof: 'skipped-is-no-referral' }],
      },
      {
        kind: 'information',
        what: 'The list says that it is the patient’s own account and not verified, so that a clinician asks again.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
    ],
    after: { severity: 3, likelihood: 3 },
    residual:
      'The page does not ask who answers. A clinician has to decide whether it should say "answer for yourself".',
    status: 'controlled',
    owner: 'clinical-reviewer',
    acceptedBy: 'open',
  },
  {
    id: 'answers-leak',
    hazard: 'Answers about suicide, drugs or pregnancy become known to an unintended person.',
    causes: [
      'Trackers and recorders on the clinic’s page.',
      'A request, a cookie or storage.',
      'A shared computer, a printout, or somebody watching.',
    ],
    situation: 'A partner, an employer, an advertiser or an authority learns what the visitor answered.',
    harm: 'Shame, violence at home, loss of work or custody, or prosecution. Visitors stop answering truly.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        kind: 'design',
        what: 'After loading, the element makes no request and stores nothing.',
        evidence: [
          {
            test: 'test/dist/csp.test.mjs',
            title: 'a keyboard alone reaches … in …, with and without a check where it can have one (X25, X31)',
          },
          {
            test: 'test/dist/csp.test.mjs',
            title: 'nothing is left by a problem, a skip, Back, printing, copying, saving and clearing',
          },
        ],
      },
      {
        kind: 'design',
        what: 'The answer about self-harm is on the list only if the visitor ticks the box.',
        evidence: [
          {
            test: 'test/dist/print.test.mjs',
            title: 'prints no answer about self-harm, unless the visitor has ticked it in',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A passive recorder sees no question, answer or outcome. Events and links contain nothing about them.',
        evidence: [
          {
            test: 'test/dist/closed.test.mjs',
            title: 'a passive recorder sees no question, no answer and no outcome, on any page of a whole visit',
          },
          {
            test: 'test/dist/closed.test.mjs',
            title: 'every event that leaves the element has the version of the protocol, and nothing else (X42)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'The button "Clear my answers" removes everything.',
        evidence: [
          {
            test: 'test/views/clear.test.ts',
            title: 'leaves the page as if nobody had been there, from wherever it is pressed (X16)',
          },
          {
            test: 'test/dist/closed.test.mjs',
            title: 'no answer can be reached from the element, and after Clear none is in the accessibility tree (X16)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'A clinic can offer a quick exit, by button or key, that clears, covers and replaces the page.',
        evidence: [
          { test: 'test/views/exit.test.ts', title: 'wipes everything, and covers the page (X18)' },
          {
            test: 'test/dist/history.test.mjs',
            title:
              'after Exit this page by …: Back leads to where the visitor came from, and neither Back nor Forward to a question (X18)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    residual:
      'The browser’s history lists the page. The page around the element can observe typed keys, clicks and timing, and its URL alone reveals the topic to a tracker. The clinic must remove trackers from that page.',
    status: 'transferred',
    owner: 'web-person',
    acceptedBy: 'open',
  },
  {
    id: 'blank-page',
    hazard: 'The script fails, is blocked or stops in the middle, and the page is blank.',
    causes: [
      'An old browser, a blocker or a strict policy.',
      'A style or an old library of the clinic’s page hides or breaks the widget.',
      'A fault in the product.',
    ],
    situation: 'A visitor who is looking for help sees nothing.',
    harm: 'Help comes late.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The function that decides returns an outcome for any input, and the element runs under a strict policy.',
        evidence: [
          { proof: 'one-outcome-each' },
          {
            test: 'test/protocol/eleven-rules.test.ts',
            title: 'nothing is ever thrown, whatever the answers and the settings hold',
          },
          {
            test: 'test/dist/csp.test.mjs',
            title: 'a keyboard alone reaches … in …, with and without a check where it can have one (X25, X31)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'Without the script the page shows what the clinic wrote inside the tag: its telephone and crisis help.',
        evidence: [
          {
            test: 'test/dist/load.test.mjs',
            title: 'shows what the clinic wrote inside the tag when no script runs, and hides it once one does (X64)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'If anything throws, the page shows crisis help, the clinic’s telephone and the same text; never a dead button.',
        evidence: [
          {
            test: 'test/element/failure.test.ts',
            title: 'before the first page, crisis help shows, and the questions do once nothing throws (X64, X91)',
          },
          {
            test: 'test/element/failure.test.ts',
            title:
              'in a handler, crisis help shows, takes the focus, and the error on the console has no answer (X41, X91)',
          },
          {
            test: 'test/element/failure.test.ts',
            title: 'is noticed once the first page is seen, and again after Start: crisis help shows (X91)',
          },
          {
            test: 'test/element/failure.test.ts',
            title: 'that the failure page would be made with, crisis help shows: it was made before (X91)',
          },
        ],
      },
      {
        kind: 'guard',
        what: 'No inherited style of the page hides crisis help, and no layout of the page makes the widget too narrow to read.',
        evidence: [
          {
            test: 'test/element/inherited.test.ts',
            title: 'crisis help, the heading and Start look the same, and the numbers can be pressed (X26, X91)',
          },
          { test: 'test/element/layouts.test.ts', title: 'in a window of … px, in each of … layouts (X90)' },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    residual:
      'If a clinic writes nothing inside the tag, nothing is shown where scripts are blocked. What the page lays over the element, or hides around it, stays hidden; the manual lists it.',
    status: 'transferred',
    owner: 'web-person',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
