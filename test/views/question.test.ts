import { expect } from '@open-wc/testing';
import { questions } from '../../src/protocol/index.js';
import { onEveryPage } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { kindOf, textOf, visit, type Visitor } from '../helpers/visitor.js';

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** Each question once, on the way through all of them. */
async function onEveryQuestion(look: (visitor: Visitor) => void | Promise<void>): Promise<void> {
  let seen = 0;
  await onEveryPage(async (visitor) => {
    if (visitor.fields(visitor.page).length === 0) return;
    seen += 1;
    await look(visitor);
  });
  expect(seen).to.be.at.least(questions.length);
}

/** Options that can be seen: not those of a family that is closed. */
const options = (visitor: Visitor): HTMLInputElement[] =>
  visitor.fields(visitor.page).filter((field) => field.checkVisibility());

describe('a question', () => {
  it('has nothing chosen beforehand, stays until Continue, and reveals no field (X3, X4, X7)', () =>
    onEveryQuestion(async (visitor) => {
      const { page } = visitor;
      expect(visitor.chosen(page), page).to.deep.equal([]);
      const fields = (): number => visitor.screener.querySelectorAll('input, select, textarea').length;
      const before = fields();
      for (const { value } of options(visitor)) {
        await visitor.ticks(page, value);
        expect([visitor.page, fields()], value).to.deep.equal([page, before]);
      }
      for (const value of visitor.chosen(page)) {
        if (visitor.field(page, value).type === 'checkbox') await visitor.ticks(page, value);
      }
    }));

  it('stacks its options, each with a large control first and a whole row of 44 px to press (X4, X20, X34)', () =>
    onEveryQuestion((visitor) => {
      const rows = options(visitor).map(({ labels }) => labels![0]!);
      rows.forEach((row, at) => {
        const control = rectOf(row.querySelector('input')!);
        const label = rectOf(row.querySelector('span')!);
        const letters = Number.parseFloat(getComputedStyle(row).fontSize);
        expect(Math.min(control.width, control.height), visitor.page).to.be.at.least(1.3 * letters);
        expect(control.right, `${visitor.page}: control before label`).to.be.at.most(label.left);
        expect(rectOf(row).height, visitor.page).to.be.at.least(44);
        // As wide as what it stands in: also beside a short answer the row can be pressed.
        expect(rectOf(row).width, visitor.page).to.be.closeTo(rectOf(row.parentElement!).width, 1);
        const above = rows[at - 1];
        if (above) expect(rectOf(above).bottom, `${visitor.page}: below each other`).to.be.at.most(rectOf(row).top);
      });
    }));

  it('has Continue at the start of its line, Skip as a button of its own, and Back above them (X2, X3, X12)', () =>
    onEveryQuestion((visitor) => {
      const [next, skip, back] = ['Continue', 'Skip this question', 'Back'].map((name) => visitor.button(name));
      expect(rectOf(next!).left).to.be.at.most(rectOf(visitor.heading).left + 1);
      expect(rectOf(next!).left).to.be.lessThan(rectOf(skip!).left);
      expect(rectOf(back!).bottom, 'Back stands above the question').to.be.at.most(rectOf(visitor.heading).top);
    }));

  it('offers a third way beside yes and no (X6)', () =>
    onEveryQuestion((visitor) => {
      const values = visitor.fields(visitor.page).map(({ value }) => value);
      const ways = ['unsure', 'prefer-not', 'names-unknown'];
      expect(
        values.some((value) => ways.includes(value)),
        visitor.page,
      ).to.be.true;
      expect(visitor.hasButton('Skip this question')).to.be.true;
    }));

  it('has a hint of one sentence, without a link (X7)', () =>
    onEveryQuestion((visitor) => {
      const group = visitor.sees.getByRole('group', { name: textOf(visitor.heading) });
      const hint = visitor.root.getElementById(group.getAttribute('aria-describedby') ?? '');
      if (!hint) return;
      expectSame(hint.querySelector('a'), null, visitor.page);
      // Why it asks stands beside the hint.
      for (const line of [...hint.querySelectorAll('p')].map(textOf).filter((text) => !text.startsWith('We ask'))) {
        expect(line.match(/[.?!](?=\s|$)/g), `${visitor.page}: ${line}`).to.have.length(1);
      }
    }));

  it('says in one line why it asks, where it is sensitive (X8)', async () => {
    const sensitive = questions.filter((question) => 'sensitive' in question).map(({ id }) => id as string);
    expect(sensitive).to.include.members(['age', 'self-harm', 'pregnancy', 'alcohol-drugs', 'opioids', 'emergency']);
    await onEveryQuestion((visitor) => {
      const says = /We ask (everyone,? )?(because|so that)/.test(visitor.text);
      expect(says, visitor.page).to.equal(sensitive.includes(kindOf(visitor)));
    });
  });

  it('explains a full dose before the options, folded away (X7)', async () => {
    const visitor = await visit();
    await visitor.walks({ concerns: ['depression'], medicines: ['sertraline'] }, { to: 'trial:sertraline' });
    const [help] = visitor.sees.getAllByText('What is a full dose?');
    expect(help!.closest('details')!.open).to.be.false;
    expect(rectOf(help!).bottom).to.be.at.most(rectOf(visitor.row('trial:sertraline', 'not-enough')).top);
  });

  it('says of a medicine that is often given in a low dose that this is not a full try', async () => {
    const visitor = await visit();
    const answers = { concerns: ['depression'], medicines: ['amitriptyline', 'sertraline'] };
    await visitor.walks(answers, { to: 'trial:amitriptyline' });
    expect(visitor.text).to.contain(visitor.words.trial.lowDosesCommon);
    await visitor.skips();
    expect(visitor.text).not.to.contain(visitor.words.trial.lowDosesCommon);
  });

  it('says to somebody who came for pain alone why mood is asked about (X8)', async () => {
    for (const [concern, isSaid] of [
      ['pain', true],
      ['depression', false],
    ] as const) {
      const visitor = await visit();
      await visitor.walks({ concerns: [concern] }, { to: 'told' });
      const group = visitor.sees.getByRole('group', { name: visitor.words.questions.told.legend });
      const help = visitor.root.getElementById(group.getAttribute('aria-describedby')!)!;
      expect(textOf(help).includes(visitor.words.whyMood), concern).to.equal(isSaid);
    }
  });

  it('asks nothing twice: the last one names what the medicine search has told, and ticks nothing (X29)', async () => {
    const visitor = await visit();
    const medicines = ['sertraline', 'alprazolam', 'lamotrigine'];
    await visitor.walks({ concerns: ['depression'], medicines }, { to: 'other-medicines' });
    expect(visitor.text).to.contain('You have already told us about alprazolam (Xanax) and lamotrigine (Lamictal).');
    expect(visitor.chosen('other-medicines')).to.deep.equal([]);
  });
});
