/** Every kind of page, and every state of one that looks different, with the way to it. */
import { questions } from '../../src/protocol/index.js';
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
export async function onEveryPage(look: Look, start?: Visitor): Promise<Visitor> {
  const visitor = start ?? (await visit(fullClinic));
  await visitor.walks(asksForEverything.answers, { onPage: (at) => look(at, at.page) });
  return visitor;
}

type Look = (visitor: Visitor, name: string) => void | Promise<void>;

/** Looks at each kind of page once: at those on the walk, then at the others, each on a visit of its own. */
export async function onEveryKind(look: Look, place?: Element, attributes: Attributes = fullClinic): Promise<void> {
  const walked = new Set<string>();
  const start = (): Promise<Visitor> => visit(attributes, place);
  const walker = await onEveryPage(
    (visitor, name) => {
      walked.add(name);
      return look(visitor, name);
    },
    await start(),
  );
  walker.element.remove();
  for (const { name, show } of pageKinds.filter((kind) => !walked.has(kind.name))) {
    const visitor = await start();
    await show(visitor);
    await look(visitor, name);
    visitor.element.remove();
  }
}

type Check = (visitor: Visitor, page: string) => unknown;

/** Runs each check on a page, and keeps what it finds: the lines that it gives, or the message of its assertion. */
export function collect<Name extends string>(checks: Readonly<Record<Name, Check>>) {
  const names = Object.keys(checks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as string[]])) as Record<Name, string[]>;
  const linesOf = async (name: Name, visitor: Visitor, page: string): Promise<readonly string[]> => {
    try {
      return ((await checks[name](visitor, page)) ?? []) as readonly string[];
    } catch (error) {
      return [String(error)];
    }
  };
  const look = async (visitor: Visitor, page: string): Promise<void> => {
    for (const name of names) {
      for (const line of await linesOf(name, visitor, page)) found[name].push(`${page}: ${line}`);
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

const to = (page: string) => (visitor: Visitor) => visitor.walks(asksForEverything.answers, { to: page });

const pages = questions.map(({ id }) => (id === 'trial' ? 'trial:sertraline' : id));

async function opensEverything(visitor: Visitor): Promise<void> {
  for (const details of visitor.screener.querySelectorAll('details')) details.open = true;
  await visitor.settles();
}

export const pageKinds: readonly PageKind[] = [
  { name: 'intro', show: to('intro') },
  ...pages.map((name) => ({ name, show: to(name) })),
  {
    name: 'Exit this page, explained, and Shift pressed once',
    show: async (visitor) => {
      visitor.element.setAttribute('quick-exit', '');
      await visitor.settles();
      for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
      await visitor.settles();
    },
  },
  {
    name: 'a question with a problem',
    show: async (visitor) => {
      await to('told')(visitor);
      await visitor.continues();
    },
  },
  {
    name: 'medicines with the list open and names on it',
    show: async (visitor) => {
      await to('medicines')(visitor);
      await visitor.finds('zoloft', 'Zoloft');
      await visitor.finds(typedByVisitor, typedByVisitor);
      await visitor.types('welbutrin');
      visitor.searchBox.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await visitor.settles();
    },
  },
  {
    name: 'medicines with every family open',
    show: async (visitor) => {
      await to('medicines')(visitor);
      await opensEverything(visitor);
    },
  },
  { name: 'help', show: to('help') },
  { name: 'check', show: to('check') },
  {
    name: 'the question whether to clear',
    show: async (visitor) => {
      await to('age')(visitor);
      await visitor.presses(visitor.words.frame.clear);
    },
  },
  {
    name: 'a change of rules',
    show: async (visitor) => {
      await to('age')(visitor);
      visitor.element.setAttribute('min-classes', '2');
      await visitor.settles();
    },
  },
  ...onePerOutcome.map(({ outcome, answers }) => ({
    name: `outcome ${outcome}`,
    show: (visitor: Visitor) => visitor.walks(answers),
  })),
  {
    name: 'an outcome with everything open',
    show: async (visitor) => {
      await visitor.walks(drinksTooMuch.answers); // with a check, and answers that are dangerous together
      await opensEverything(visitor);
    },
  },
  {
    name: 'an outcome whose list is copied by hand',
    show: async (visitor) => {
      await visitor.walks(triedTwo.answers);
      await copies(visitor, false);
    },
  },
];
