import { en } from '../../../src/locales/en.ts';
import tables from 'product:tables';

export const words = en;
const medicineBy = new Map(tables.medicines.map((row) => [row.id, row]));

export function medicineLabel(id) {
  const { brands, elsewhere } = medicineBy.get(id);
  const [brand] = [...brands, ...elsewhere];
  return brand ? `${words.medicines[id]} (${brand})` : words.medicines[id];
}

export const familyOf = (id) => words.classes[medicineBy.get(id).family].name;
const isFunction = (text) => typeof text === 'function';

export function questionWords(place) {
  const [id, medicine] = place.split(':');
  const own = words.questions[id];
  const name = medicine && medicineLabel(medicine);
  return {
    ...own,
    legend: isFunction(own.legend) ? own.legend(name) : own.legend,
    short: isFunction(own.short) ? own.short(name) : own.short,
  };
}

export const optionLabel = (place, option) => questionWords(place).options[option] ?? medicineLabel(option);
export const listed = (answer) => [answer ?? []].flat();
export const isNo = (answer) => listed(answer).every((option) => option === 'none' || option === 'no');

export const source = (ids) =>
  words.outcome.source(
    ids.length === 0
      ? `${words.outcome.ownRule}.`
      : `${ids.map((id) => `${tables.sources[id].title} (${tables.sources[id].year ?? words.outcome.noYear})`).join('; ')}.`,
  );
