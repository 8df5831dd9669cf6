/** Everybody of the fixtures, each on the page of their outcome. */
import { within } from '@testing-library/dom';
import { everybody } from '../fixtures/people.js';
import { fullClinic } from './page-kinds.js';
import { visit, type Visitor } from './visitor.js';

export type Arrival = (typeof everybody)[number] & {
  readonly visitor: Visitor;
  readonly pages: readonly string[];
  /** Pages that do not begin with crisis help and its number. */
  readonly withoutHelp: readonly string[];
  readonly events: readonly Event[];
};

const eventNames = ['screener-start', 'screener-finish', 'screener-link'];

async function arrive(person: (typeof everybody)[number], place: Element): Promise<Arrival> {
  const [pages, withoutHelp, events]: [string[], string[], Event[]] = [[], [], []];
  const listening = new AbortController();
  for (const name of eventNames) addEventListener(name, (event) => events.push(event), listening);
  const visitor = await visit(fullClinic, place);
  await visitor.walks(person.answers, {
    onPage: ({ page, crisisHelp, screener }) => {
      pages.push(page);
      const call = within(crisisHelp).getAllByRole('link', { name: 'Call 988' })[0]!;
      if (call.getAttribute('href') !== 'tel:988' || screener.firstElementChild !== crisisHelp) withoutHelp.push(page);
    },
  });
  listening.abort();
  return { ...person, visitor, pages, withoutHelp, events };
}

export async function everybodyArrives(place: Element): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const person of everybody) arrivals.push(await arrive(person, place));
  return arrivals;
}
