// The people walk through the questions beside the listeners of one page.
import { learned } from './compare.mjs';
import { people, stepsOf } from './journeys.mjs';
import { until, visitor } from './visit.mjs';

const SIZE = { width: 800, height: 1000 };
/** What differs by chance is equal again in one of so many more visits. */
const MORE = 4;

/** What one listener saw, by person. */
export const of = (seen, id) =>
  Object.fromEntries(Object.entries(seen).map(([who, visitsOf]) => [who, visitsOf.map((one) => one[id])]));

export async function visits(browser, site, set) {
  const { list, place } = set;
  const seen = { a: [], b: [], c: [] };
  const again = async (...whose) => {
    for (const who of whose) seen[who].push(await visit(browser, site, set, people[who]));
  };
  await again('a', 'a', 'b', 'c');
  const isDoubtful = () => list.some(({ id, learns }) => learns[place] === null && learned(of(seen, id)).length > 0);
  for (let more = 0; more < MORE && isDoubtful(); more += 1) {
    await again('b', 'a', 'c');
  }
  return seen;
}

/** @returns what each listener saw, by its id */
async function visit(browser, site, { name, list, place }, answers) {
  const tab = await browser.open(SIZE);
  try {
    await tab.goto(site.address(name), [site.origin, site.frameOrigin]);
    const isFixed = list.some(({ settings }) => settings?.['fixed-height']);
    const person = visitor(tab, { isFramed: place === 'frame', isFixed });
    if (place === 'frame') await person.find({ page: 'intro' });
    await until(
      () => tab.run('() => window.silenceIsReady === true'),
      () => `the listeners do not load: ${tab.trouble}`,
    );
    // Not before in the page: a listener may put another tag in place of ours.
    if (place === 'page') await person.find({ page: 'intro' });
    const from = site.requests.length;
    const acting = list.filter(({ actions }) => actions);
    const onEach = async (page) => {
      for (const { actions } of acting) await actions(person, page);
    };
    await person.walk(stepsOf(answers), acting.length > 0 ? onEach : undefined);
    // Observers, and trackers that wait before they write, have a turn.
    await tab.run('() => new Promise((resolve) => setTimeout(resolve, 250))');
    const seen = await tab.run(READ);
    const requests = site.requests.slice(from);
    for (const { id, readRequests } of list) if (readRequests) seen[id].push(...readRequests(requests));
    return seen;
  } finally {
    await tab.close();
  }
}

const READ = `async () => {
  const seen = {};
  for (const [id, read] of Object.entries(window.silenceReads)) seen[id] = (await read()).map(String);
  return seen;
}`;
