/** Examples for the clinician to judge. The program decides them while the page is made. */
import { headlineOf } from '../../src/locales/headline.js';
import { stepWords } from '../../src/locales/step-words.js';
import { medicineLabel } from '../../src/locales/labels.js';
import {
  type Assessment,
  assess,
  type Half,
  isAtOnce,
  type KnownAnswers,
  nextSteps,
  type RuleSettings,
} from '../../src/protocol/index.js';
import { tried, visitor } from '../../test/fixtures/people.js';
import { code, english, optionText, type Section, textOf } from './context.js';
import { html, type Html, list, table } from './html.js';
import { halfNames } from './words.js';

type Example = readonly [answers: KnownAnswers, settings?: Partial<RuleSettings>];

const twoTried = tried({ sertraline: 'not-enough', bupropion: 'wore-off' });
const oneNotTolerated = tried({ sertraline: 'not-enough', bupropion: 'side-effects' });
const oneTried = tried({ sertraline: 'not-enough' });

const examples: readonly Example[] = [
  [twoTried],
  [{ ...twoTried, 'heart-brain': ['aneurysm-avm-bleed'] }],
  [{ ...twoTried, 'alcohol-drugs': 'now' }],
  [{ ...twoTried, 'self-harm': 'safe-now' }],
  [{ ...twoTried, 'self-harm': 'might-act' }],
  [oneNotTolerated],
  [oneNotTolerated, { fullTrialsOnly: true }],
  [oneTried],
  [{ ...oneTried, told: ['depression', 'ptsd-disorder'] }],
  [{ medicines: ['names-unknown'], remembered: 'unsure' }],
  [{ 'other-care': ['tms'] }],
  [{ told: ['bipolar'] }],
  [{ concerns: ['ptsd'], told: ['ptsd-disorder'] }],
  [{ concerns: ['pain'], 'pain-kinds': ['crps'], 'pain-care': 'newer', opioids: ['prescribed'], 'opioid-goal': 'yes' }],
  [{ concerns: ['pain'], 'pain-kinds': ['fibromyalgia'] }],
  [{ concerns: ['pain'], 'pain-kinds': ['cancer'] }],
  [{ ...twoTried, concerns: ['depression', 'pain'], 'pain-kinds': ['back-neck'] }],
];

/** The answers that differ from the default ones; for a medicine, the result of its trial. */
const given = (answers: KnownAnswers): readonly string[] =>
  Object.entries(answers).flatMap(([pathId, answer]) => {
    const options = [answer].flat().map(String);
    if (pathId.startsWith('trial:')) {
      const { inShort } = english.trial;
      const happened = inShort[options[0] as keyof typeof inShort] ?? english.handoff.unknownAnswer;
      return [`${medicineLabel(english, pathId.slice(6))}: ${happened}`];
    }
    const named = options.filter((option) => !(`trial:${option}` in answers));
    const texts = named.map((option) => optionText(english, pathId, option));
    return texts.length > 0 ? [`${textOf(english, pathId).short}: ${texts.join('; ')}`] : [];
  });

const setting = (settings: Partial<RuleSettings> | undefined): readonly string[] =>
  settings?.fullTrialsOnly ? ['The clinic has set full-trials-only'] : [];

function decided(assessment: Assessment): Html {
  const { outcome, check, mental, pain, also } = assessment;
  const values = Object.entries(isAtOnce(outcome) ? {} : { mental, pain });
  const others = values.filter(([, value]) => value !== undefined && value !== outcome);
  const lines = [
    headlineOf(english, assessment).title,
    ...others.map(([half, value]) => html`Half ${halfNames[half as Half]}: ${code(String(value))}`),
    ...(also ? [html`Also: ${code(also)}`] : []),
  ];
  return html`${code(outcome)}${check && html` <b>with a check</b>`}${lines.map((line) => html`<br>${line}`)}`;
}

export const examplesPart: Section = {
  id: 'examples',
  title: 'Examples',
  body: html`<p>By default the visitor asks about depression, a clinician has diagnosed it, no medicine was tried, and the other answers
    are “no” or “none”. The program decided these examples while this page was made.</p>
    ${table(
      'What the program decides',
      ['Answers', 'Outcome', 'Next steps'],
      examples.map(([answers, settings]) => {
        const assessment = assess(visitor({ 'pain-care': 'two-or-more', ...answers }), settings);
        const steps = nextSteps(assessment).map((step) => stepWords(english, assessment, step).todo);
        return {
          cells: [
            list([...given(answers), ...setting(settings)]),
            decided(assessment),
            steps.length > 0 ? list(steps) : 'Help, and nothing else.',
          ],
        };
      }),
    )}`,
};
