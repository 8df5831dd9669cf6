/** Reads the medicine history of a response. */
import { type History, type HistoryEntry, type MedicineId, unknownPrefix } from '../protocol/index.js';
import { fieldOf, historyId } from './history-parts.js';
import { type Json, type Report, readValues, type Value } from './read-values.js';
import { rxnorm } from './rxnorm.js';
import type { Part } from './structure.js';

interface Entry {
  readonly part: Part;
  readonly item: Json;
  readonly path: string;
}

type EntriesOf = (given: unknown, group: string, path: string, report: Report) => readonly Entry[];
type Page = readonly [id: string, entry: HistoryEntry];

export function readHistory(groups: readonly Entry[], entriesOf: EntriesOf, report: Report): readonly Page[] {
  const pages = groups.flatMap(({ item, path }) => {
    const read = entriesOf(item.item, historyId, `${path}.item`, report).map((entry) => ({
      ...entry,
      ...readValues(entry.part, entry.item, entry.path, report),
    }));
    const valuesOf = (field: string): readonly Value[] =>
      read.find(({ part }) => fieldOf(part.linkId) === field)?.values ?? [];
    const [named] = valuesOf('of');
    if (!named) {
      report(path, 'it does not say which medicine or treatment it is about');
      return [];
    }
    const id = (named.kind === 'typed' ? unknownPrefix : '') + named.text;
    const [ingredient] = valuesOf('rxnorm');
    if (ingredient && ingredient.text !== rxnorm[id as MedicineId]?.code) {
      report(path, `its RxNorm code ${ingredient.text} is not that of ${id}`);
      return [];
    }
    const fields = read.filter(
      ({ part, values }) => values.length > 0 && !['of', 'rxnorm'].includes(fieldOf(part.linkId)),
    );
    const entry = Object.fromEntries(
      fields.map(({ part, values }) => {
        const texts = values.map(({ text }) => text);
        return [fieldOf(part.linkId), part.repeats ? texts : texts[0]];
      }),
    ) as History[string];
    return [{ id, entry, path }];
  });
  const counts = new Map<string, number>();
  for (const { id } of pages) counts.set(id, (counts.get(id) ?? 0) + 1);
  return pages.flatMap(({ id, entry, path }): Page[] => {
    const isTwice = counts.get(id) !== 1;
    if (isTwice) report(path, `there is more than one history of ${id}`);
    return isTwice ? [] : [[id, entry]];
  });
}
