/** What a visitor reads, page by page, in each loaded language, from the catalogues. */
import {
  type Assessment,
  assess,
  isAtOnce,
  outcomeIds,
  type SafetyId,
  safetySources,
} from '../../src/protocol/index.js';
import type { Fact, FactSection, Words } from '../../src/locales/words.js';
import { catalogues, code, link, type Section } from './context.js';
import { html, type Html, joined, list } from './html.js';
import { headline, withCheck } from './outcomes.js';

const placeholder = (name: string): string => `[${name}]`;
const emergency = placeholder('emergency number');

/** An example: two medicines of one class tried, and one that may count. */
const counts: Assessment['counts'] = {
  ...assess({}).counts,
  adequateMedicines: 2,
  adequateClasses: 1,
  triedMedicines: 2,
  triedClasses: 1,
  maybeMedicines: 1,
};

/** `undefined` for texts that a language does not have. */
type Lines = readonly (string | undefined)[];

const page = (title: string, ...body: readonly (Html | Lines)[]): Html =>
  html`<section class="wording"><h4>${title}</h4>${body.map((part) => ('text' in part ? part : part.map((text) => text !== undefined && html`<p>${text}</p>`)))}</section>`;

const facts = (items: readonly Fact[]): Html =>
  html`<ul>${items.map(
    ({ text, sources }) =>
      html`<li>${text}${
        sources.length > 0 &&
        html` (${joined(
          sources.map((id) => link(`source-${id}`, id)),
          ', ',
        )})`
      }</li>`,
  )}</ul>`;

const outcomePages = (words: Words): readonly Html[] =>
  outcomeIds.map((id) => {
    const { title, lead } = headline(words, id);
    const checked = isAtOnce(id) ? undefined : withCheck(words, id);
    return page(
      title,
      lead,
      checked ? [checked.title, ...checked.lead].filter((text) => text !== title) : [],
      html`<p class="quiet">${code(id)}</p>`,
    );
  });

const safety = ({ safety: notes }: Words): Html =>
  facts((Object.keys(safetySources) as SafetyId[]).map((id) => ({ text: notes[id], sources: safetySources[id] })));

/** What is asked for in the words of another step. */
const alsoAsked = ({ alsoAsk: { say, ...others }, handoff: { asks } }: Words): readonly string[] =>
  [...Object.values(others), ...Object.values(asks)].map(say);

const steps = ({ steps: { check, both, ...others }, outcome }: Words): Html =>
  list(
    [check([placeholder('what')]), both(placeholder('mental'), placeholder('pain')), ...Object.values(others)].map(
      ({ todo, say }) => html`${todo}${say !== undefined && html`<br>${outcome.say(say)}`}`,
    ),
  );

const sections = (parts: readonly FactSection[]): Html =>
  html`${parts.map((section) => html`<h5>${section.title}</h5>${facts(section.facts)}`)}`;

const reviewedBy = ({ reviewedBy: who }: Words): string =>
  who === 'none' ? 'Nobody has reviewed this wording.' : `Wording reviewed by ${who}.`;

const inLanguage = (words: Words): Html => {
  const { intro, review, privacy, crisis, help, check, outcome, handoff, history, letter, otherChoices, know, trial } =
    words;
  const clinic = placeholder('clinic');
  return html`<h3>${words.name}</h3>
    <p>${reviewedBy(words)} Text in square brackets is filled in. The questions are in ${link('questions', 'their own section')}, the
    texts of the rules in ${link('rules', 'theirs')}. Labels of buttons and messages about a missing answer are not listed.</p>
    <div lang="${words.lang}" dir="${words.dir}">
    ${page(intro.title, [intro.lead, intro.time, intro.isNot, privacy, intro.helping, intro.isHelping, intro.is, intro.loses, review.none, review.by(placeholder('who'), placeholder('day')), review.translation, review.versions(placeholder('protocol'), placeholder('widget')), review.due(placeholder('day')), words.whyMood])}
    ${page(intro.preparation.title, [intro.preparation.lead, intro.preparation.is])}
    ${page(crisis.title, [
      crisis.emergency(emergency),
      crisis.emergencyUnknown,
      crisis.call(placeholder('number')),
      crisis.call(placeholder('number'), placeholder('key')),
      crisis.text(placeholder('number')),
      crisis.text(placeholder('number'), placeholder('word')),
      crisis.callInstead(placeholder('number')),
      crisis.mayNotSpeak,
      crisis.chat,
      crisis.find(placeholder('site')),
      crisis.chooseCountry,
      ...Object.values(crisis.hints),
      ...Object.values(crisis.further),
      crisis.videophone(placeholder('number'), placeholder('site')),
      crisis.substanceHelpline(placeholder('number')),
      crisis.substanceHelplineUnknown,
      words.frame.clinic(clinic),
    ])}
    ${page(crisis.cardTitle, [...Object.values(crisis.because), crisis.card])}
    ${page(help.title, [help.lead, help.now, help.nowUnknown, help.callNow(emergency), help.callNowUnknown, help.orAsk, help.stayOnLine])}
    ${page(help.whatHappensTitle, [help.whatHappens])}
    ${page(help.elseTitle, [help.trusted, help.distance, help.leave, help.notMeant, help.goOn])}
    ${page(check.title, [...[1, 2].map(check.skippedCount), ...Object.values(check.topics), check.newQuestion(placeholder('question')), check.changed, check.isNew, check.skipped, check.no])}
    ${outcomePages(words)}
    ${page(outcome.preparation.title, outcome.preparation.lead)}
    ${page(outcome.next, Object.values(outcome.when), steps(words), alsoAsked(words))}
    ${page(outcome.atThatVisit, [...Object.values(outcome.kinds), ...Object.values(outcome.below)])}
    ${page(outcome.whileYouWait, list(outcome.whileYouWaitItems), safety(words))}
    ${page(outcome.why, [
      outcome.answered([placeholder('answer')]),
      outcome.skippedAnswer,
      outcome.source(placeholder('source')),
      outcome.source(outcome.ownRule),
      outcome.noYear,
      outcome.counts(counts),
      outcome.countsUnknown,
      outcome.typedNotCounted,
      outcome.missing({ medicines: 1, classes: 1 }, counts),
      outcome.check,
      outcome.otherTreatments,
      outcome.raised,
      outcome.notes,
    ])}
    ${page(outcome.ask, list(outcome.questionsToAsk))}
    ${page(outcome.noDoctor, list(outcome.noDoctorItems(clinic, placeholder('telephone'))))}
    ${page(outcome.clinicLink)}
    ${page(handoff.title, [
      handoff.date,
      handoff.whole,
      handoff.name,
      handoff.attention,
      handoff.together([placeholder('answer'), placeholder('answer')]),
      handoff.asking,
      ...Object.values(handoff.asks),
      handoff.asksBoth(placeholder('specialist'), placeholder('specialist')),
      handoff.concerns,
      handoff.told,
      handoff.tried,
      handoff.medicines,
      ...Object.values(handoff.columns),
      handoff.paper.more(7),
      handoff.paper.english,
      handoff.paper.original(placeholder('language')),
      ...Object.values(trial.inShort),
      handoff.yes,
      handoff.notInTable,
      handoff.otherCare,
      handoff.pain,
      handoff.takenNow,
      handoff.health,
      handoff.selfHarm,
      handoff.unknown,
      handoff.ifStillTaken(placeholder('medicine')),
      handoff.no,
      handoff.exceptListed(placeholder('question')),
      handoff.questions,
      handoff.notes,
      handoff.includeSelfHarm,
      handoff.safetyIn,
      handoff.safetyOut,
      handoff.listHasSafety,
      handoff.listLacksSafety,
      handoff.listLacksSome,
      handoff.whoAnswered,
      ...Object.values(handoff.answeredBy).flatMap(({ choice, line }) => [choice, line]),
      handoff.footer(placeholder('protocol'), placeholder('widget'), false),
      handoff.alsoTell,
      handoff.untick,
      handoff.ownQuestion(1),
      handoff.someMedicines(7),
      handoff.english?.also,
      handoff.saved,
      handoff.saveByHand,
      handoff.shared,
    ])}
    ${page(history.title, [
      history.lead,
      history.optional,
      history.told,
      history.takenNow,
      history.goesOn,
      history.dose,
      history.visits,
      history.visitCount('20'),
      history.years,
      history.from,
      history.to,
      history.when('2019', '2020', false),
      history.when('2019', undefined, true),
      history.weeks,
      history.stopped,
      ...Object.values(history.options),
      history.thisTime,
      ...Object.values(history.inThisTime),
      ...Object.values(history.facts),
      history.there([placeholder('fact')]),
      history.missing([placeholder('fact')]),
      history.plans,
      history.sheetTitle,
      history.confirmed,
      history.whom,
      ...history.whomItems,
    ])}
    ${page(letter.title, [letter.to, ...letter.text, letter.born, letter.contact, letter.signature])}
    ${page(otherChoices.title, [otherChoices.lead], sections(otherChoices.sections))}
    ${page(know.title, [know.lead], sections(know.sections))}
    </div>`;
};

export const wordingPart: Section = {
  id: 'wording',
  title: 'What a visitor reads',
  body: html`${catalogues.map(inLanguage)}`,
};
