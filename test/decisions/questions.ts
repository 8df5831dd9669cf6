/** How a question takes its answers, and what the concerns lead to. */
import type { Question } from '../../src/protocol/index.js';
import { visitor } from '../fixtures/calm.js';
import { type Dimension, type Point, shownWhen } from './cubes.js';
import { bothMet } from './profiles.js';
import { itemsOf, lists, type Reader } from './reader.js';
import { optionsOf } from './single.js';

/** Somebody who is asked every question. */
const everything = visitor({
  ...bothMet,
  concerns: ['depression', 'pain'],
  medicines: ['sertraline', 'names-unknown'],
  remembered: '0',
  opioids: ['prescribed'],
  'opioid-goal': 'no',
});

export function questionLines(reader: Reader): string[] {
  const questions = reader.protocol.questions as readonly Question[];
  const { path } = reader.assess(everything);
  const order = `(order): ${path.map((id) => reader.protocol.familyOf(id)).join(' ')}`;
  return [
    order,
    ...questions.map((question) => [answerLine(reader, question, path), ...onItsPage(question)].join('; ')),
  ];
}

/** What its page needs to know; it changes no decision. */
function onItsPage({ marks = [], options, sensitive }: Question): readonly string[] {
  const help = options.filter(({ showsHelp }) => showsHelp).map(({ id }) => id);
  return [
    ...(sensitive ? ['says why we ask'] : []),
    ...(help.length > 0 ? [`help is shown at once for ${help.join('|')}`] : []),
    ...marks,
  ];
}

function answerLine(reader: Reader, question: Question, path: readonly string[]): string {
  const pathId = path.find((id) => reader.protocol.familyOf(id) === question.id) ?? question.id;
  const options = optionsOf(question, reader);
  const answering = (...answer: readonly string[]): string =>
    JSON.stringify(reader.assess({ ...everything, [pathId]: answer }));
  const [first = ''] = question.id === 'medicines' ? ['sertraline'] : options;
  const isMany = reader.assess({ ...everything, [pathId]: [first] }).next !== pathId;
  if (!isMany) return `${question.id}: one answer`;
  const idle = options.filter((option) => option !== first && answering(first, option) === answering(first));
  const isLast = answering('none', 'unsure') === answering('unsure');
  const both =
    options.includes('none') && options.includes('unsure') ? `; none+unsure is ${isLast ? 'unsure' : 'none'}` : '';
  return `${question.id}: many answers; beside ${first} nothing more by ${idle.join('|') || 'no other'}${both}`;
}

/** Outcomes and what the concerns themselves show, where both bars are met; and which questions they bring. */
export function concernLines(reader: Reader): string[] {
  const concerns = (reader.protocol.questions as readonly Question[]).find(({ id }) => id === 'concerns');
  const options = concerns?.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id) ?? [];
  const look = (chosen: readonly string[] | null): readonly string[] => {
    const assessment = reader.assess(visitor({ ...bothMet, concerns: chosen }));
    const shown = lists.flatMap((list) =>
      itemsOf(assessment, list)
        .filter(({ question }) => question === 'concerns')
        .map(({ rule }) => `${list} ${rule}`),
    );
    return [assessment.outcome, ...shown, ...assessment.path.map((id) => `asks ${reader.protocol.familyOf(id)}`)];
  };
  const dimensions: readonly Dimension[] = options.map((name) => ({ name, values: ['yes', 'no'] }));
  const ofPoint = (point: Point) => {
    const chosen = options.filter((_, at) => point[at] === 'yes');
    return [...new Set(look(chosen.length > 0 ? chosen : null))];
  };
  const alone = (concerns?.options ?? []).filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const asSkipped = alone.filter((id) => look([id]).join() === look(null).join());
  const others = alone.filter((id) => !asSkipped.includes(id)).map((id) => `${look([id]).join(', ')} <- ${id} alone`);
  return [...shownWhen(dimensions, ofPoint), `as if skipped <- ${asSkipped.join('|')} alone`, ...others];
}
