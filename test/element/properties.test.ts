import { expect, fixture, html } from '@open-wc/testing';
import { attributeDocs } from '../../src/settings/docs.js';
import { initialProperties } from '../../src/settings/properties.js';
import { people } from '../fixtures/people.js';
import { heard, tryOut } from '../helpers/quiet.js';

const { triedTwo } = people;

describe('properties', () => {
  for (const [property, attribute, value, written] of [
    ['clinicName', 'clinic-name', 'Lakeside', 'Lakeside'],
    ['concerns', 'concerns', ['pain', 'ptsd'], 'pain ptsd'],
    ['minMedicines', 'min-medicines', 3, '3'],
    ['preparationOnly', 'preparation-only', true, ''],
    ['quickExit', 'quick-exit', true, ''],
    ['quickExit', 'quick-exit', 'https://library.example/', 'https://library.example/'],
  ] as const)
    it(`mirror the attributes, both ways: ${property} as ${typeof value} (X62)`, async () => {
      const { visitor } = await tryOut({});
      Object.assign(visitor.element, { [property]: value });
      await visitor.settles();
      expect(visitor.element.getAttribute(attribute)).to.equal(written);
      const { visitor: other } = await tryOut({ [attribute]: written });
      expect(other.element[property]).to.deep.equal(value);
    });

  it('are there for every row, and empty where there is no attribute (X62)', async () => {
    const element = document.createElement('referral-screener');
    const types: {
      clinicName: string | null;
      minMedicines: number | null;
      concerns: readonly string[] | null;
      preparationOnly: boolean;
      quickExit: boolean | string;
    } = element;
    // @ts-expect-error a name is no number
    types.clinicName satisfies number;
    expect(element).to.include(initialProperties);
    for (const { attribute, property, example } of attributeDocs) {
      element.setAttribute(attribute, example);
      if (property) expect(element, attribute).to.have.property(property).that.is.ok;
    }
  });

  it('that were set before the tag was defined count too (X62)', async () => {
    // A document without a window upgrades nothing: the element is still a stranger there.
    const early = document.implementation.createHTMLDocument().createElement('referral-screener');
    Object.assign(early, { clinicName: 'Early', minClasses: 2, country: 'NZ' });
    expect(early.updateComplete).to.be.undefined;
    const parent = await fixture(html`<div></div>`);
    parent.append(early);
    await early.updateComplete;
    expect(early.getAttribute('clinic-name')).to.equal('Early');
    expect(early.getAttribute('min-classes')).to.equal('2');
    expect(window.__rootOf(early)!.textContent).to.contain('1737');
  });

  it('with values of a wrong kind throw nothing and break nothing (X62)', async () => {
    const { visitor } = await tryOut({});
    await heard('warn', async () => {
      Object.assign(visitor.element, {
        minMedicines: 'many',
        concerns: 7,
        escalate: 'x',
        headingLevel: Number.NaN,
        country: {},
        preparationOnly: null,
        quickExit: {},
      });
      await visitor.settles();
    });
    await visitor.walks(triedTwo.answers, { to: 'check' });
  });
});
