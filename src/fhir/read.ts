/** Reads a QuestionnaireResponse back. */
import { type Answer, type Answers, assess, type History, type Question, unknownPrefix } from '../protocol/index.js';
import { historyId } from './history-parts.js';
import type { AnsweredBy } from '../locales/index.js';
import { questionnaireCanonical } from './names.js';
import { readHistory } from './read-history.js';
import {
  asList,
  asObject,
  type Json,
  type Problem,
  type Report,
  readValues,
  shown,
  type Value,
} from './read-values.js';
import { type Part, partsById } from './structure.js';

export interface Reading {
  /** What `assess` takes. */
  readonly answers: Answers;
  /** Questions of which an answer was left out on purpose, by path id. It is not known, and not skipped. */
  readonly leftOut: readonly string[];
  readonly history: History;
  readonly answeredBy: AnsweredBy | undefined;
  /** The visitor's own questions. */
  readonly questions: readonly string[];
  /** Everything that is wrong. What is wrong is not among the answers. */
  readonly problems: readonly Problem[];
}

/** What can be read: a response that says of itself that it is an error can not. */
const statuses: readonly unknown[] = ['in-progress', 'completed', 'amended', 'stopped'];

/**
 * Reads any JSON value. It never throws and never guesses: an entry that is wrong is left out, and its question is open.
 * A response to another questionnaire, or to another version, has no answers.
 */
export function readResponse(resource: unknown): Reading {
  const problems: Problem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const found: Found = { answers: new Map(), leftOut: [], history: [], answeredBy: undefined, questions: [] };
  const response = asObject(resource);
  if (response && isReadable(response, report)) readItems(response.item, undefined, 'item', { found, report });
  else if (!response) report('', 'it is not an object');
  dropOffPath(found, report);
  return {
    answers: Object.fromEntries([...found.answers].map(([id, { answer }]) => [id, answer])),
    leftOut: found.leftOut,
    history: Object.fromEntries(found.history),
    answeredBy: found.answeredBy,
    questions: found.questions,
    problems,
  };
}

interface Found {
  readonly answers: Map<string, { readonly answer: Answer; readonly path: string }>;
  readonly leftOut: string[];
  history: readonly (readonly [id: string, History[string]])[];
  answeredBy: AnsweredBy | undefined;
  questions: readonly string[];
}

interface Reader {
  readonly found: Found;
  readonly report: Report;
}

function isReadable({ resourceType, questionnaire, status }: Json, report: Report): boolean {
  if (resourceType !== 'QuestionnaireResponse') {
    report('resourceType', `it is ${shown(resourceType)}, and not a QuestionnaireResponse`);
    return false;
  }
  if (questionnaire !== questionnaireCanonical)
    report('questionnaire', `it answers ${shown(questionnaire)}, and not “${questionnaireCanonical}”`);
  const isUsable = statuses.includes(status);
  if (!isUsable) report('status', `a response of the status ${shown(status)} is not read`);
  return questionnaire === questionnaireCanonical && isUsable;
}

interface Entry {
  readonly part: Part;
  readonly item: Json;
  readonly path: string;
}

function readItems(given: unknown, group: string | undefined, path: string, reader: Reader): void {
  const entries = entriesOf(given, group, path, reader.report);
  const pages = entries.filter(({ part }) => part.linkId === historyId);
  if (pages.length > 0) reader.found.history = readHistory(pages, entriesOf, reader.report);
  for (const { part, item, path: at } of entries) {
    if (part.linkId === historyId || part.type === 'display') continue;
    if (part.type === 'group') readItems(item.item, part.linkId, `${at}.item`, reader);
    else readQuestion({ part, item, path: at }, reader);
  }
}

/** The items that belong here, each once. */
function entriesOf(given: unknown, group: string | undefined, path: string, report: Report): readonly Entry[] {
  const items = asList(given);
  if (!items) report(path, 'it is not a list');
  const entries = (items ?? []).flatMap((one, index): Entry[] => {
    const at = `${path}[${index}]`;
    const item = asObject(one);
    const known = typeof item?.linkId === 'string' ? partsById.get(item.linkId) : undefined;
    if (item && known && known.group === group) {
      if (item.answer !== undefined && ['group', 'display'].includes(known.part.type))
        report(`${at}.answer`, 'this is no question, and can have no answer');
      return [{ part: known.part, item, path: at }];
    }
    if (known)
      report(at, `linkId ${shown(item?.linkId)} belongs ${known.group ? `into ${known.group}` : 'to no group'}`);
    else report(at, item ? `linkId ${shown(item.linkId)} is not in the questionnaire` : 'it is not an object');
    return [];
  });
  const counts = new Map<Part, number>();
  for (const { part } of entries) counts.set(part, (counts.get(part) ?? 0) + 1);
  return entries.filter(({ part, path: at }) => {
    const isTwice = part.linkId !== historyId && counts.get(part) !== 1;
    if (isTwice) report(at, `linkId ${part.linkId} is there more than once`);
    return !isTwice;
  });
}

function readQuestion({ part, item, path }: Entry, { found, report }: Reader): void {
  const { linkId, question } = part;
  const { state, values, isPartLeftOut } = readValues(part, item, path, report);
  if (state === 'left-out' || isPartLeftOut) found.leftOut.push(linkId);
  if (state === 'skipped' && question) found.answers.set(linkId, { answer: null, path });
  if (values.length === 0) return;
  if (question) found.answers.set(linkId, { answer: answerOf(question, values), path });
  else if (linkId === 'my-questions') found.questions = values.map(({ text }) => text);
  else found.answeredBy = values[0]?.text as AnsweredBy;
}

function answerOf({ kind }: Question, values: readonly Value[]): Answer {
  const options = values.map((value) => (value.kind === 'typed' ? unknownPrefix : '') + value.text);
  return kind === 'many' ? options : (options[0] ?? null);
}

/** Leaves out answers to questions that these answers do not lead to, unless what leads there was left out. */
function dropOffPath({ answers, leftOut }: Found, report: Report): void {
  if (leftOut.some((id) => id !== 'self-harm')) return;
  const { path } = assess(Object.fromEntries([...answers].map(([id, { answer }]) => [id, answer])));
  for (const [id, { path: at }] of answers) {
    if (path.includes(id)) continue;
    report(at, `the other answers do not lead to ${id}`);
    answers.delete(id);
  }
}
