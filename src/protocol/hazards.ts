/**
 * The hazard log: what could hurt somebody, what stands against it, and what is left. It is kept in the way of the NHS
 * standard DCB0129, for a clinical safety officer to take over; nobody has. No page for visitors imports this.
 *
 * Every control names its evidence, by the name of a proof or the title of a test: a test holds that each of them exists.
 */
import type { Mark } from './marks.js';

export type Level = 1 | 2 | 3 | 4 | 5;

/** How bad, and how likely, each from 1 to 5; the risk is looked up, never multiplied: see {@link riskOf}. */
export interface Rating {
  readonly severity: Level;
  readonly likelihood: Level;
}

/** `title` is the test's own, with `…` for each hole in it. */
export type Evidence = { readonly proof: string } | { readonly test: string; readonly title: string };

export interface Control {
  readonly what: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly causes: readonly [string, ...string[]];
  readonly effect: string;
  /** As if nothing stood against it. */
  readonly before: Rating;
  readonly controls: readonly [Control, ...Control[]];
  readonly after: Rating;
  /** What no control here reaches, and who would have to. */
  readonly left: string;
}

/** The numbers are our own estimates: a clinician has to set each of them. */
export const hazardMarks: readonly Mark[] = ['CS'];

/** DCB0129's example matrix: a row for each likelihood from very low to very high, a column for each severity. */
const matrix: Readonly<Record<Level, Readonly<Record<Level, Level>>>> = {
  1: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 },
  2: { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4 },
  3: { 1: 2, 2: 2, 3: 3, 4: 3, 5: 4 },
  4: { 1: 2, 2: 3, 3: 3, 4: 4, 5: 5 },
  5: { 1: 3, 2: 4, 3: 4, 4: 5, 5: 5 },
};

/** From 1, acceptable as it is, to 5, unacceptable. */
export const riskOf = ({ severity, likelihood }: Rating): Level => matrix[likelihood][severity];

export const hazards = [
  {
    id: 'missed-crisis',
    hazard: 'Somebody in danger of their life answers questions, and is not led to help.',
    causes: [
      'An urgent answer is outweighed by another one, or by a setting.',
      'The visitor skips the question, is not sure, or would rather not say.',
      'Help stands where it is not seen.',
    ],
    effect: 'Help comes late or not at all; somebody may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        what: 'An urgent answer stops the questions and shows help; no other answer and no setting changes that.',
        evidence: [
          { proof: 'urgent-always-helps' },
          { proof: 'worse-never-nearer-emergency' },
          { proof: 'worse-never-nearer-self-harm' },
          { test: 'test/pages/urgent.test.ts', title: 'beats every other answer, and no setting hides it' },
        ],
      },
      {
        what: 'Not sure, rather not say and skipping show the crisis card.',
        evidence: [{ proof: 'crisis-card-when-in-doubt' }, { proof: 'skip-is-never-no' }],
      },
      {
        what: 'Crisis help stands first on every page.',
        evidence: [
          {
            test: 'test/journeys/keyboard.test.ts',
            title: 'reaches help, the country and a phone link first on every page (X29, X50)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Somebody in danger may answer no, or close the page. The page sees no one and calls no one. Two questions are no assessment of risk.',
  },
  {
    id: 'false-reassurance',
    hazard: 'A calm result is taken to say that there is no danger, or that a treatment is safe.',
    causes: [
      'The visitor chose "none" in haste, or a danger is not on our list.',
      'The outcome says nothing of what was not asked.',
    ],
    effect: 'A symptom is not taken to a doctor in time.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'Crisis help stays on the outcome, whatever was answered.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'of …, who …, ends at …, with crisis help on every page (X50, X29)',
          },
        ],
      },
      {
        what: 'What is not known is listed as not known, and nowhere as no.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'names a skipped question as not known, and nowhere as "no"',
          },
          { proof: 'skip-is-never-no' },
        ],
      },
      {
        what: 'No sentence says that a treatment is safe or fits.',
        evidence: [{ test: 'test/locales/words.test.ts', title: 'holds no word that promises, judges or diagnoses' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The list of emergencies is short on purpose and our own. Whether it is the right one is for a clinician to decide.',
  },
  {
    id: 'crisis-number-wrong',
    hazard: 'A number that is shown in a crisis does not answer.',
    causes: ['It was wrong when it was recorded.', 'The service has changed it since.'],
    effect: 'A call for help fails; somebody may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        what: 'Every number is held to a second table, written apart from the first.',
        evidence: [{ test: 'test/protocol/crisis-lines.test.ts', title: 'gives the numbers of … and no other' }],
      },
      {
        what: 'The emergency number and a finder of helplines stand beside the crisis line.',
        evidence: [
          {
            test: 'test/journeys/safer-words.test.ts',
            title: 'has the emergency number beside the crisis line where nobody ruled out an emergency (X50)',
          },
          { test: 'test/protocol/crisis-lines.test.ts', title: 'knows a finder for every other country' },
        ],
      },
      {
        what: 'Each service says whether a person has opened its own site; none has been checked yet.',
        evidence: [
          {
            test: 'test/protocol/crisis-lines.test.ts',
            title: 'says of every service that nobody has checked it yet',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 2 },
    left: 'No number has been checked against the service’s own site. A clinic must call each number of its country before it goes live.',
  },
  {
    id: 'wrong-country',
    hazard: 'Crisis help of another country is shown.',
    causes: ['The clinic set no country or the wrong one.', 'The visitor is abroad.'],
    effect: 'A number that does not work is called; minutes are lost.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        what: 'Without a known country the page says "your local emergency number" and links a finder.',
        evidence: [
          {
            test: 'test/pages/crisis.test.ts',
            title: 'says so in words where the country is not known, and links a finder (X50)',
          },
        ],
      },
      {
        what: 'The visitor can change the country on every page, and the choice stays.',
        evidence: [
          {
            test: 'test/pages/crisis.test.ts',
            title: 'stays with the country that the visitor chose, on every page and on the help page (X29)',
          },
        ],
      },
      {
        what: 'A country without numbers on record is named on the console.',
        evidence: [
          {
            test: 'test/settings.test.ts',
            title: 'keeps a country without a crisis line, and says what visitors read then',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Nobody looks up where a visitor is, on purpose. Somebody abroad who does not change the country reads the clinic’s numbers.',
  },
  {
    id: 'missed-contraindication',
    hazard:
      'Somebody with a contraindication reads that a referral makes sense, and not that a doctor must check first.',
    causes: [
      'Another answer or a setting outweighs it.',
      'The visitor does not know of it, or not by our name for it.',
      'It is on no list of ours.',
    ],
    effect: 'The evaluation starts without a warning; were it missed there too, a treatment could do serious harm.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'What a label or guideline says to clear first never comes with a referral.',
        evidence: [{ proof: 'clear-first-never-refers' }, { proof: 'raised-never-refers' }],
      },
      {
        what: 'Naming one more health problem never moves the outcome towards a referral.',
        evidence: [
          { proof: 'worse-never-nearer-heart-brain' },
          { proof: 'worse-never-nearer-health' },
          { proof: 'worse-never-nearer-pregnancy' },
        ],
      },
      {
        what: 'Such a line stands on the outcome and is never cut from the list to hand over.',
        evidence: [
          {
            test: 'test/journeys/clinic-section.test.ts',
            title: 'never takes away a line that says what a doctor must clear first',
          },
          {
            test: 'test/handoff/summary-length.test.ts',
            title: 'never cuts what a label says to clear first, the counts, or what is not known',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The list follows older versions of the labels and is not complete. The specialist must take the history as if there were no list.',
  },
  {
    id: 'over-referral',
    hazard: 'Somebody for whom it makes no sense is told that asking for a referral does.',
    causes: [
      'A try that was too short or too low is counted.',
      'Two products of one ingredient are counted as two medicines.',
      'An answer makes the outcome nearer to a referral where it should not.',
    ],
    effect: 'Time, money and hope are lost; other treatments come later; a place is taken from somebody else.',
    before: { severity: 2, likelihood: 4 },
    controls: [
      {
        what: 'A referral for depression needs two fair tries, and one for pain needs earlier care.',
        evidence: [
          { proof: 'referral-needs-fair-tries' },
          { proof: 'pain-referral-needs-care' },
          { proof: 'worse-never-nearer-pain-care' },
        ],
      },
      {
        what: 'A lesser try, or fewer medicines remembered, never moves the outcome towards a referral.',
        evidence: [{ proof: 'lesser-trial-never-nearer' }, { proof: 'fewer-remembered-never-nearer' }],
      },
      {
        what: 'Two products of one ingredient are one medicine.',
        evidence: [
          {
            test: 'test/protocol/counting.test.ts',
            title: 'counts … and … as one medicine, with the better of their trials',
          },
        ],
      },
      {
        what: 'Opioid answers, the wish to take less, and earlier ketamine never move it nearer.',
        evidence: [
          { proof: 'opioid-answers-never-nearer' },
          { proof: 'opioid-goal-never-moves' },
          { proof: 'earlier-ketamine-never-moves' },
        ],
      },
    ],
    after: { severity: 2, likelihood: 3 },
    left: 'The bars are ours or follow a label. The visitor judges what a full try was. The specialist decides.',
  },
  {
    id: 'under-referral',
    hazard: 'Somebody for whom it makes sense is told to wait.',
    causes: [
      'All medicines were of one family.',
      'A low dose for sleep or pain is taken for the only try.',
      'The names are forgotten.',
    ],
    effect: 'A severe depression or pain goes on without an evaluation.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'Two medicines of one family are enough, and the page says that some plans ask for two families.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'says that some plans ask for two families when all are of one',
          },
          { proof: 'agrees-on-worked-examples' },
        ],
      },
      {
        what: 'Forgotten names lead to gathering the list, with the words that it may be enough.',
        evidence: [
          { test: 'test/protocol/counting.test.ts', title: 'are to be gathered when their number is not known' },
          { test: 'test/protocol/counting.test.ts', title: 'may have been fair tries, as many as are remembered' },
        ],
      },
      {
        what: 'The page says what a full dose is, and of which medicines a low dose is common.',
        evidence: [
          {
            test: 'test/pages/question.test.ts',
            title: 'says of a medicine that is often given in a low dose that this is not a full try',
          },
        ],
      },
      {
        what: 'Every outcome says what comes next; none ends at no.',
        evidence: [{ proof: 'every-outcome-has-a-reason' }, { proof: 'outcomes-reached' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The rules lean to the safer side: somebody who skips a lot is sent to their own doctor. Somebody without a doctor may stop there.',
  },
  {
    id: 'medicine-mistaken',
    hazard: 'Another medicine is taken for the one that was typed.',
    causes: [
      'Names that look alike.',
      'A misspelling that is nearer to another name.',
      'A brand that means two products.',
    ],
    effect: 'The count and the list for the specialist are wrong.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        what: 'The search never chooses: the visitor does, and sees generic name, brands and family together.',
        evidence: [
          {
            test: 'test/pages/medicine-search.test.ts',
            title: 'never guesses on Enter: it says to choose, and keeps what was typed (X14)',
          },
          { test: 'test/pages/medicine-search.test.ts', title: 'shows generic name, brands and family together (X14)' },
        ],
      },
      {
        what: 'A name that is not in the table is kept as typed, and never counts.',
        evidence: [
          { test: 'test/protocol/odd-answers.test.ts', title: 'is kept, gets no trial question and never counts' },
        ],
      },
      {
        what: 'Each medicine is asked about by name, and shows on the page to check.',
        evidence: [
          {
            test: 'test/pages/medicine-table.test.ts',
            title: 'asks about each medicine that counts once, by name, and about no other',
          },
        ],
      },
    ],
    after: { severity: 3, likelihood: 2 },
    left: 'No pharmacist has checked the table. The list says "told by the patient, not verified".',
  },
  {
    id: 'stale-answer',
    hazard: 'After a change, an answer that no longer stands is still in the result.',
    causes: ['A path is patched rather than read anew.', 'An answer off the path still counts.'],
    effect: 'The outcome or the list is about somebody that the visitor is not.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        what: 'What is off the path changes nothing, and later answers never change the path before them.',
        evidence: [{ proof: 'off-path-changes-nothing' }, { proof: 'answers-never-change-earlier-path' }],
      },
      {
        what: 'The pages and the list say nothing of what was dropped, and bring it back with the path.',
        evidence: [
          {
            test: 'test/journeys/changes-their-mind.test.ts',
            title: 'drops a concern, with all that hung on it, and gets it back with the concern (X11)',
          },
          { test: 'test/handoff/summary.test.ts', title: 'says nothing of a page that is no longer on the path' },
        ],
      },
    ],
    after: { severity: 3, likelihood: 1 },
    left: 'A copy or a printout from before the change stays as it was.',
  },
  {
    id: 'opioid-stopped-alone',
    hazard: 'Somebody stops or cuts an opioid on their own after reading the page.',
    causes: ['Ketamine is taken for a way off opioids.', 'The result seems better without the opioid.'],
    effect: 'Withdrawal, pain out of control, relapse, overdose, suicide.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        what: 'No opioid answer moves the outcome towards a referral, so nothing is gained by stopping.',
        evidence: [
          { proof: 'opioid-answers-never-nearer' },
          { proof: 'opioid-goal-never-moves' },
          { proof: 'worse-never-nearer-opioids' },
        ],
      },
      {
        what: 'Whoever takes one reads never to stop or cut it fast, and that ketamine is not a proven way off.',
        evidence: [
          {
            test: 'test/journeys/safer-words.test.ts',
            title:
              'tells whoever takes an opioid never to cut it fast, and that ketamine is no proven way off it (X50)',
          },
        ],
      },
      {
        what: 'Every outcome but an emergency’s says to stop no medicine on one’s own.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'says on every page to stop no medicine alone, and takes no ketamine at home',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Somebody may stop all the same. A clinic that books such a visitor should ask about it at the first contact.',
  },
  {
    id: 'drug-or-alcohol-stopped-suddenly',
    hazard: 'Somebody stops heavy drinking, a benzodiazepine or another medicine all at once.',
    causes: ['A line that names a risk is read as advice to stop.'],
    effect: 'Seizures, delirium, relapse; somebody may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        what: 'The question about other medicines says not to stop any of them, and so does a note on the outcome.',
        evidence: [
          { test: 'test/protocol/tables.test.ts', title: 'say what "…" in "…" does' },
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'says on every page to stop no medicine alone, and takes no ketamine at home',
          },
        ],
      },
      {
        what: 'A problem with alcohol or drugs now is sorted out first, with the referral left in the text.',
        evidence: [
          { test: 'test/protocol/marks.test.ts', title: 'keeps the referral open in these three cases only' },
          { proof: 'worse-never-nearer-alcohol-drugs' },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Outside the US no helpline for alcohol and drugs is on record.',
  },
  {
    id: 'ketamine-without-a-clinician',
    hazard: 'Somebody who read about ketamine takes it at home or from somebody who is no clinician.',
    causes: ['The page is about it.', 'The wait for a referral is long.', 'It is sold by post.'],
    effect: 'Slowed breathing, accidents, misuse; somebody may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        what: 'Every outcome for adults says not to use ketamine at home without a clinician, with the FDA’s warnings.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'says on every page to stop no medicine alone, and takes no ketamine at home',
          },
        ],
      },
      {
        what: 'No headline and no reason for a referral names a drug.',
        evidence: [
          { test: 'test/locales/drug-names.test.ts', title: 'stand in no headline, whatever the outcome' },
          { test: 'test/pages/know.test.ts', title: 'names no drug in the headline or in the reasons of a referral' },
        ],
      },
      {
        what: 'Harms and misuse stand in the general information, each with its source.',
        evidence: [
          { test: 'test/pages/know.test.ts', title: 'is folded, and each fact in it has its source and year' },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'The general information is folded away, and few may open it.',
  },
  {
    id: 'care-put-off',
    hazard: 'Somebody waits for a specialist and leaves the care that they have.',
    causes: ['A referral sounds better than what they have.', 'Treatments that are proven for them are not named.'],
    effect: 'The illness gets worse while they wait.',
    before: { severity: 4, likelihood: 2 },
    controls: [
      {
        what: 'The page says what comes first for seasonal low mood, PTSD and cancer pain.',
        evidence: [
          { proof: 'worse-never-nearer-told' },
          { proof: 'worse-never-nearer-concerns' },
          { test: 'test/protocol/one-concern.test.ts', title: 'names cancer and its source' },
        ],
      },
      {
        what: 'Where the next step is with one’s own doctor, it says how to find one.',
        evidence: [
          {
            test: 'test/journeys/outcomes.test.ts',
            title: 'says how to find a doctor wherever the next step is with one',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    left: 'How long a referral takes is not known to the page, and not said.',
  },
  {
    id: 'reads-only-the-headline',
    hazard: 'Only the headline is read.',
    causes: ['Outcomes are long.', 'Distress, haste or a small screen.'],
    effect: 'A warning below it is missed.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        what: 'The gravest thing makes the headline: an emergency, then what a doctor must clear.',
        evidence: [
          { proof: 'urgent-always-helps' },
          { proof: 'clear-first-never-refers' },
          { proof: 'exactly-one-outcome' },
        ],
      },
      {
        what: 'The crisis card stands right below the headline, before the reasons.',
        evidence: [
          {
            test: 'test/pages/urgent.test.ts',
            title: 'comes again on the outcome as a card, before the reasons (X50)',
          },
        ],
      },
      {
        what: 'The list to hand over begins with what needs attention.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'begins with the reason, and puts what needs attention before the rest',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'What only goes on the list, such as past psychosis or opioids, stands below. Nobody has watched real visitors read it.',
  },
  {
    id: 'read-as-a-diagnosis',
    hazard: 'The result is read as a diagnosis, or as a promise of a treatment.',
    causes: ['The questions look like a test.', 'A clinic’s own text promises.', 'A certain tone.'],
    effect: 'Somebody is sure of an illness they do not have, or angry and without hope when a clinician disagrees.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        what: 'The first page says that it is neither a diagnosis nor a test.',
        evidence: [
          { test: 'test/pages/intro.test.ts', title: 'says what this is and is not, and how long it takes (X15)' },
        ],
      },
      {
        what: 'No text tells anybody what they have, scores, or promises.',
        evidence: [
          { test: 'test/locales/words.test.ts', title: 'tells nobody what they have' },
          { test: 'test/locales/words.test.ts', title: 'holds no word that promises, judges or diagnoses' },
        ],
      },
      {
        what: 'A clinic’s text that promises is named on the console.',
        evidence: [
          { test: 'test/settings.test.ts', title: 'shows a name with an unsafe word as given, and names the word' },
        ],
      },
    ],
    after: { severity: 3, likelihood: 2 },
    left: 'What stands around the element on the clinic’s page is the clinic’s own. Whether visitors understand the words has not been tested.',
  },
  {
    id: 'not-understood',
    hazard: 'A question or the result is not understood, or cannot be used with what the visitor has.',
    causes: ['Hard words, distress, a second language.', 'A screen reader, a keyboard, large text, a small screen.'],
    effect: 'Wrong answers, or help that is not reached.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'The words are held to a reading grade, and sentences to 20 words.',
        evidence: [
          { test: 'test/locales/reading-grade.test.ts', title: 'of the question …' },
          { test: 'test/locales/words.test.ts', title: 'has sentences of 20 words or fewer (X32)' },
        ],
      },
      {
        what: 'Every page is checked by a tool for accessibility, and whole visits are made by keyboard.',
        evidence: [
          { test: 'test/pages/axe.test.ts', title: 'on … (X20, X31)' },
          {
            test: 'test/journeys/keyboard.test.ts',
            title:
              'a visitor walks from Start to the outcome, finds medicines, goes back, changes an answer and clears (X14, X31)',
          },
        ],
      },
      {
        what: 'Not sure is offered on every question, and leads to the safer outcome.',
        evidence: [{ proof: 'skip-is-never-no' }, { proof: 'all-skipped-is-no-referral' }],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'Grades are counted by a formula. Nobody with a disability, and nobody in distress, has tried it.',
  },
  {
    id: 'wrong-translation',
    hazard: 'A sentence in another language says something else.',
    causes: [
      'A machine or a person without clinical knowledge translated it.',
      'A rule changed and the sentence did not.',
    ],
    effect: 'A warning is lost, or an answer means its opposite.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        what: 'A translation has the numbers of the English text, and its may, never, must and not, in every place.',
        evidence: [
          {
            test: 'test/locales/translation.test.ts',
            title: 'has the numbers of the English text in every place, and no other (X33)',
          },
          {
            test: 'test/locales/translation.test.ts',
            title: 'has a “…” of what is said about health wherever English has one, and nowhere else (X33)',
          },
        ],
      },
      {
        what: 'While nobody has reviewed a translation, its visitors read so, and can switch to English at any time.',
        evidence: [
          {
            test: 'test/journeys/in-spanish.test.ts',
            title: 'says on the first page and at every outcome that nobody has reviewed the translation (X33)',
          },
          {
            test: 'test/element/languages.test.ts',
            title: 'can be switched on any page, there and back, without losing an answer or the place (X60)',
          },
        ],
      },
      {
        what: 'A language that is not loaded is shown in English, and the console says so.',
        evidence: [
          {
            test: 'test/element/language.test.ts',
            title: 'is English, and the console says so, where the one that was asked for is not loaded (X28, X62)',
          },
        ],
      },
      {
        what: 'Telephone numbers are no words, so that a translation cannot change them.',
        evidence: [
          {
            test: 'test/locales/words.test.ts',
            title: 'holds no telephone number: those are facts, and stand in the protocol (X33)',
          },
        ],
      },
      {
        what: 'A sentence that is blank fails the tests.',
        evidence: [{ test: 'test/locales/words.test.ts', title: 'is not blank, and holds no hole that was left open' }],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    left: 'No clinician who speaks Spanish has read the Spanish. A browser may translate the page by itself. Each language says who has reviewed it; for every one that is loaded, see its section.',
  },
  {
    id: 'setting-weakens-a-rule',
    hazard: 'A setting makes the rules looser than the protocol.',
    causes: ['A wish for more referrals.', 'A slip in an attribute.'],
    effect: 'Referrals that the protocol would not make; help or a warning taken away.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'No setting moves any outcome towards a referral; one that is looser is refused, with the reason.',
        evidence: [
          { proof: 'settings-never-nearer' },
          {
            test: 'test/settings-rules.test.ts',
            title: 'refuses a looser number with the reason, and uses the protocol’s own',
          },
        ],
      },
      {
        what: 'Raising an answer raises the graver one with it.',
        evidence: [{ proof: 'raising-raises-the-graver' }],
      },
      {
        what: 'No setting takes away crisis help, "not sure" or skipping.',
        evidence: [
          {
            test: 'test/element/settings.test.ts',
            title: 'never takes away "none", "not sure", Skip or crisis help (X65)',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    left: 'A clinic that changes the code, or covers the element by its own page, is beyond any control of ours.',
  },
  {
    id: 'out-of-date',
    hazard: 'The rules rest on a label or a study that has been replaced.',
    causes: ['Labels and guidelines change.', 'A clinic keeps an old file for years.'],
    effect: 'A new contraindication is not asked about; a claim is no longer true.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        what: 'The protocol says its version, its day, the day by which it is to be reviewed, and that nobody has.',
        evidence: [
          {
            test: 'test/protocol/sources.test.ts',
            title: 'says its version, its days and that no clinician has reviewed it',
          },
        ],
      },
      {
        what: 'Every reason shows its source and year, and the list to hand over the version.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
          { proof: 'every-outcome-has-a-reason' },
        ],
      },
    ],
    after: { severity: 4, likelihood: 3 },
    left: 'The current US label of esketamine was not read. After the day of review only the console says so: a clinic must appoint somebody.',
  },
  {
    id: 'answers-leak',
    hazard: 'Answers about suicide, drugs or pregnancy reach somebody for whom they are not meant.',
    causes: [
      'Trackers and recorders on the clinic’s page.',
      'A request, a cookie or storage.',
      'A shared computer, a printout, somebody looking on.',
    ],
    effect: 'Shame, violence at home, loss of work or custody, prosecution; people stop answering truly.',
    before: { severity: 4, likelihood: 4 },
    controls: [
      {
        what: 'After loading the element makes no request and stores nothing.',
        evidence: [
          {
            test: 'test/node/csp.test.mjs',
            title: 'a visitor with a great deal to tell reaches their own doctor, and clears everything',
          },
        ],
      },
      {
        what: 'A passive recorder sees no question, answer or outcome; events and links say nothing of them.',
        evidence: [
          {
            test: 'test/node/closed.test.mjs',
            title: 'a passive recorder sees no question, no answer and no outcome, on any page of a whole visit',
          },
          {
            test: 'test/node/closed.test.mjs',
            title: 'every event that leaves the element says the version of the protocol, and nothing else (X42)',
          },
        ],
      },
      {
        what: 'Clear my answers leaves nothing, and the answer about self-harm is on no list unless ticked in.',
        evidence: [
          {
            test: 'test/pages/clear.test.ts',
            title: 'leaves the page as if nobody had been there, from wherever it is pressed (X16)',
          },
          {
            test: 'test/node/clear.test.mjs',
            title: 'no answer is in the accessibility tree, in the page, or reachable from the element: from … (X16)',
          },
          {
            test: 'test/node/print.test.mjs',
            title: 'prints no answer about self-harm, unless the visitor has ticked it in',
          },
        ],
      },
      {
        what: 'A clinic can offer a way out, by a button or a key, that wipes, covers and replaces the page.',
        evidence: [
          { test: 'test/pages/exit.test.ts', title: 'wipes everything, and covers the page (X18)' },
          {
            test: 'test/node/exit.test.mjs',
            title:
              'by …: Back leads to where the visitor came from, Forward to where they left for, neither to a question',
          },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The browser’s history lists the page. The page it stands in can see typed keys, clicks and timing, and its address alone tells a tracker the topic. The clinic should take trackers off that page.',
  },
  {
    id: 'used-by-a-minor',
    hazard: 'Somebody under 18 uses it.',
    causes: ['It is open to everybody.', 'The age is skipped or wrong.'],
    effect: 'Rules for adults are applied to a minor; help that fits the age is missed.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'Under 18 always leads to an adult and the own doctor, after the question about self-harm.',
        evidence: [
          { proof: 'minor-gets-adult' },
          { proof: 'worse-never-nearer-age' },
          { test: 'test/journeys/outcomes.test.ts', title: 'ends after self-harm for somebody under 18' },
        ],
      },
      {
        what: 'A minor who thinks of ending their life reads to tell a clinician soon, and gets the crisis card.',
        evidence: [
          {
            test: 'test/journeys/safer-words.test.ts',
            title: 'tells a minor who thinks of ending their life to tell a clinician soon (X52)',
          },
          { test: 'test/protocol/crisis-card.test.ts', title: 'shows for a visitor under 18' },
        ],
      },
    ],
    after: { severity: 4, likelihood: 2 },
    left: 'The age is not checked. Somebody under 18 who skips it reads that the questions were written for adults, and goes on.',
  },
  {
    id: 'answered-for-another',
    hazard: 'Somebody answers for another person.',
    causes: ['A relative, a friend or a carer wants to help, or to press.'],
    effect: 'Wrong answers; a crisis that the other person has not told of; pressure towards a treatment.',
    before: { severity: 3, likelihood: 3 },
    controls: [
      {
        what: 'The list says that it was told by the patient and not verified, so that a clinician asks again.',
        evidence: [
          {
            test: 'test/handoff/summary.test.ts',
            title: 'says who told it, that it is not verified, and which protocol asked',
          },
        ],
      },
      {
        what: 'What is not known stays not known, and moves nothing towards a referral.',
        evidence: [{ proof: 'skip-is-never-no' }, { proof: 'all-skipped-is-no-referral' }],
      },
    ],
    after: { severity: 3, likelihood: 3 },
    left: 'The page does not ask who answers. Whether it should say "answer for yourself" is for a clinician to decide.',
  },
  {
    id: 'blank-page',
    hazard: 'The script fails, is blocked or breaks in the middle, and the page is blank.',
    causes: ['An old browser, a blocker, a strict policy.', 'A fault of ours.'],
    effect: 'Somebody who came for help sees nothing.',
    before: { severity: 4, likelihood: 3 },
    controls: [
      {
        what: 'Without the script, what the clinic wrote inside the tag shows: its telephone and crisis help.',
        evidence: [
          {
            test: 'test/node/load.test.mjs',
            title: 'leaves what the clinic wrote inside the tag to be read when the script is blocked (X64)',
          },
        ],
      },
      {
        what: 'Where drawing fails, the same shows again, and the pages once they can be drawn.',
        evidence: [
          {
            test: 'test/journeys/safer-words.test.ts',
            title: 'shows what the clinic put inside the tag, and the pages again once it can be (X64)',
          },
        ],
      },
      {
        what: 'Whatever it is given, the decider returns an outcome, and the element runs under a strict policy.',
        evidence: [
          { proof: 'exactly-one-outcome' },
          {
            test: 'test/protocol/nine-rules.test.ts',
            title: 'nothing is ever thrown, whatever stands in the answers and the settings',
          },
          { test: 'test/node/csp.test.mjs', title: 'a visitor in an emergency sees help at once' },
        ],
      },
    ],
    after: { severity: 4, likelihood: 1 },
    left: 'A clinic that puts nothing inside the tag shows nothing where scripts are blocked.',
  },
  {
    id: 'rule-not-as-written',
    hazard: 'The code does something else than this protocol says.',
    causes: [
      'A slip in a rule, an id or an order.',
      'Two rules that act on each other.',
      'A rule that can never hold.',
    ],
    effect: 'Any of the harms above, for every visitor at once.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        what: 'The protocol is described a second time, and both have to agree.',
        evidence: [
          { test: 'test/protocol/tables.test.ts', title: 'say what "…" in "…" does' },
          { proof: 'agrees-on-worked-examples' },
          { proof: 'agrees-on-random-answers' },
        ],
      },
      {
        what: 'No rule, option or question is without an effect that somebody can meet.',
        evidence: [
          { proof: 'rules-can-fire' },
          { proof: 'rules-matter' },
          { proof: 'options-matter' },
          { proof: 'questions-matter' },
        ],
      },
      {
        what: 'What is only told or noted, and the kinds of pain, change the outcome nowhere but by the table.',
        evidence: [
          { proof: 'tell-and-note-never-change' },
          { proof: 'pain-kinds-only-by-the-table' },
          { proof: 'worse-never-nearer-pain-kinds' },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    left: 'Proofs and tests hold that the rules are as written. None holds that what is written is right.',
  },
] as const satisfies readonly Hazard[];

export type HazardId = (typeof hazards)[number]['id'];
