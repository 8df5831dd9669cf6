/** What a clinic may raise, and what comes of a concern that it does not offer. */
import type { Answers, Assessment, Question } from '../../src/protocol/index.js';
import { visitor } from '../fixtures/calm.js';
import { bothMet } from './profiles.js';
import { itemsOf, lists, type Reader, type Settings } from './reader.js';
import { optionsOf } from './single.js';

/** Both bars met, and every question asked. */
const base = visitor(bothMet);
const openers: Readonly<Record<string, Answers>> = {
  remembered: { medicines: ['sertraline', 'venlafaxine', 'names-unknown'] },
  'opioid-goal': { opioids: ['prescribed'] },
};

/** One line for each thing that raising does, and the options to which it does that. */
export function raisedLines(reader: Reader): string[] {
  return (reader.protocol.questions as readonly Question[]).flatMap((question) => {
    const options = optionsOf(question, reader);
    const alike = new Map<string, string[]>();
    for (const option of options) {
      const does = raising(reader, question, option, options);
      alike.set(does, [...(alike.get(does) ?? []), option]);
    }
    return [...alike].map(([does, some]) => `${question.id}: ${some.join('|')} => ${does}`);
  });
}

function raising(reader: Reader, question: Question, option: string, options: readonly string[]): string {
  const start = { ...base, ...openers[question.id] };
  const pathId = reader.assess(start).path.find((id) => reader.protocol.familyOf(id) === question.id) ?? question.id;
  const settings = { escalate: [`${question.id}:${option}`] };
  const change = (chosen: string): string => {
    const answers = { ...start, [pathId]: question.kind === 'many' ? [chosen] : chosen };
    return said(reader.assess(answers), reader.assess(answers, settings));
  };
  const others = options.filter((other) => other !== option && change(other) !== 'nothing');
  return [change(option), ...others.map((other) => `${other} too`)].join(', ');
}

/** An item that leaves one list for another is said so, whatever its rule. */
function said(before: Assessment, after: Assessment): string {
  if (JSON.stringify(before) === JSON.stringify(after)) return 'nothing';
  const moves = lists.flatMap((from) =>
    lists
      .filter(
        (to) =>
          from !== to &&
          itemsOf(before, from).some(
            ({ rule }) =>
              !itemsOf(after, from).some((item) => item.rule === rule) &&
              itemsOf(after, to).some((item) => item.rule === rule),
          ),
      )
      .map((to) => `${from} becomes ${to}`),
  );
  return [after.outcome, ...moves].join(', ');
}

/** Where nothing else is said, a concern that is not offered is as if it had not been chosen. */
export function offeredLines(reader: Reader): string[] {
  const { offerableConcerns } = reader.protocol;
  const plain = (assessment: Assessment): string => JSON.stringify({ ...assessment, next: undefined });
  const look = (chosen: readonly string[], settings?: Settings): Assessment =>
    reader.assess(visitor({ ...bothMet, concerns: chosen }), settings);
  const without = offerableConcerns.map((concern) => {
    const settings = { concerns: offerableConcerns.filter((other) => other !== concern) };
    const choices = [[concern], ...settings.concerns.map((other) => [concern, other])];
    const differing = choices.filter(
      (chosen) => plain(look(chosen, settings)) !== plain(look(chosen.filter((other) => other !== concern))),
    );
    const but = differing.map((chosen) => `${chosen.join('+')} => ${look(chosen, settings).outcome}`);
    return `without ${concern}: ${but.join(', ') || 'as if it had not been chosen'}`;
  });
  const odd: Readonly<Record<string, unknown>> = { 'no concern': [], 'no list': 'pain', 'unknown names': ['mood'] };
  const oddly = Object.entries(odd).map(([name, concerns]) => {
    const settings = { concerns } as Settings;
    return `with ${name}: depression+pain => ${look(['depression', 'pain'], settings).outcome}`;
  });
  return [...without, ...oddly];
}
