/** Every kind of page, and every state of one that looks different, with the way to it. */
import { type Answers, questions } from '../../src/protocol/index.js';
import { onePerOutcome, people } from '../fixtures/people.js';
import { copies } from './clipboard.js';
import { type Attributes, visit, type Visitor } from './visitor.js';

const { asksForEverything, drinksTooMuch, triedTwo } = people;

export const fullClinic = {
  country: 'US',
  'clinic-name': 'Riverside Clinic',
  'clinic-phone': '+1 555 010 0199',
  'booking-url': 'https://riverside.example/book',
};

/** Looks at each page of a walk through every question, help and Check your answers to an outcome. */
export async function onEveryPage(look: Look, visitor: Visitor): Promise<Visitor> {
  await visitor.walks(asksForEverything.answers, { onPage: (at) => look(at, at.page) });
  return visitor;
}

type Look = (visitor: Visitor, name: string) => void | Promise<void>;

/** Looks at each kind of page once: at those on the walk, then at the others, each on a visit of its own. */
export async function onEveryKind(look: Look, place?: Element, attributes: Attributes = fullClinic): Promise<void> {
  const walked = new Set<string>();
  const looks: Look = (visitor, name) => {
    walked.add(name);
    return look(visitor, name);
  };
  const walker = await onEveryPage(looks, await visit(attributes, place));
  walker.element.remove();
  for (const { name, show } of pageKinds.filter((kind) => !walked.has(kind.name))) {
    const visitor = await visit(attributes, place);
    await show(visitor);
    await look(visitor, name);
    visitor.element.remove();
  }
}

type Check = (visitor: Visitor, page: string) => unknown;

/** Runs each check on a page, and collects the lines that it gives, or the message of its assertion. */
export function collect<Name extends string>(checks: Readonly<Record<Name, Check>>) {
  const names = Object.keys(checks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  const look = async (visitor: Visitor, page: string): Promise<void> => {
    for (const name of names) {
      const run = async () => ((await checks[name](visitor, page)) ?? []) as readonly string[];
      const lines = await run().catch((error: unknown) => [String(error)]);
      found[name].push(...lines.map((line) => `${page}: ${line}`));
    }
  };
  return { found, look };
}

/** A long name that no table has. */
export const typedByVisitor = 'Chlordiazepoxidamitriptylinhydrochlorid';

interface PageKind {
  readonly name: string;
  readonly show: (visitor: Visitor) => Promise<void>;
}

/** The page `to` of the longest walk, and then something more. */
const kind = (name: string, to: string, then?: PageKind['show'], answers: Answers = asksForEverything.answers) => ({
  name,
  show: async (visitor: Visitor): Promise<void> => {
    await visitor.walks(answers, { to });
    await then?.(visitor);
    await visitor.settles();
  },
});

async function opensEverything({ screener }: Visitor): Promise<void> {
  for (const details of screener.querySelectorAll('details')) details.open = true;
}

export const pageKinds: readonly PageKind[] = [
  ...['intro', ...questions.map(({ id }) => (id === 'trial' ? 'trial:sertraline' : id))].map((page) =>
    kind(page, page),
  ),
  kind('Exit this page, explained, and Shift pressed once', 'intro', async (visitor) => {
    visitor.element.setAttribute('quick-exit', '');
    await visitor.settles();
    for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  }),
  kind('a question with a problem', 'told', (visitor) => visitor.continues()),
  kind('medicines with the list open and names on it', 'medicines', async (visitor) => {
    await visitor.finds('zoloft', 'Zoloft');
    await visitor.finds(typedByVisitor, typedByVisitor);
    await visitor.types('welbutrin');
    visitor.searchBox.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  }),
  kind('medicines with every family open, and one just added', 'medicines', async (visitor) => {
    await visitor.finds('zoloft', 'Zoloft');
    await opensEverything(visitor);
  }),
  kind('help', 'help'),
  kind('check', 'check'),
  kind('the question whether to clear', 'age', (visitor) => visitor.presses(visitor.words.frame.clear)),
  kind('a change of rules', 'age', async ({ element }) => element.setAttribute('min-classes', '2')),
  ...onePerOutcome.map(({ outcome, answers }) => kind(`outcome ${outcome}`, 'outcome', undefined, answers)),
  kind('a page of the medicine history with a problem', 'outcome', async (visitor) => {
    const { history } = visitor.words;
    await visitor.opens(history.title);
    await visitor.presses(history.open);
    const year = visitor.sees.getByRole<HTMLInputElement>('textbox', { name: history.from });
    year.value = '2109';
    year.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await visitor.presses(history.next);
  }),
  kind('an outcome with a medicine history', 'outcome', async (visitor) => {
    const { history } = visitor.words;
    await visitor.opens(history.title);
    await visitor.presses(history.open);
    await visitor.ticks('weeks', 'over-8');
    await visitor.presses(history.finishNow);
    await visitor.opens(history.whom);
  }),
  // With a check, and answers that are dangerous together.
  kind('an outcome with everything open', 'outcome', opensEverything, drinksTooMuch.answers),
  kind(
    'an outcome whose list is copied by hand',
    'outcome',
    async (visitor) => void (await copies(visitor, false)),
    triedTwo.answers,
  ),
];
