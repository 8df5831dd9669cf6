import { expect, fixture, html } from '@open-wc/testing';
import { initialProperties } from '../../src/settings/properties.js';
import { people } from '../fixtures/people.js';
import { heard, tryOut } from '../helpers/quiet.js';

const { triedTwo } = people;

describe('properties', () => {
  const mirrored = [
    ['clinicName', 'clinic-name', 'Lakeside', 'Lakeside'],
    ['clinicPhone', 'clinic-phone', '+1 555 010 0142', '+1 555 010 0142'],
    ['bookingUrl', 'booking-url', 'https://a.example/', 'https://a.example/'],
    ['country', 'country', 'NZ', 'NZ'],
    ['concerns', 'concerns', ['pain', 'ptsd'], 'pain ptsd'],
    ['minMedicines', 'min-medicines', 3, '3'],
    ['minClasses', 'min-classes', 2, '2'],
    ['fullTrialsOnly', 'full-trials-only', true, ''],
    ['escalate', 'escalate', ['health:lungs'], 'health:lungs'],
    ['headingLevel', 'heading-level', 4, '4'],
    ['reviewedBy', 'reviewed-by', 'Dr. A', 'Dr. A'],
    ['reviewedOn', 'reviewed-on', '2026-11-20', '2026-11-20'],
    ['preparationOnly', 'preparation-only', true, ''],
    ['quickExit', 'quick-exit', true, ''],
    ['quickExit', 'quick-exit', 'https://library.example/', 'https://library.example/'],
  ] as const;

  it('mirror the attributes, both ways (X62)', async () => {
    for (const [property, attribute, value, written] of mirrored) {
      const one = await fixture<HTMLElementTagNameMap['referral-screener']>(
        html`<referral-screener reviewed-on="2026-11-20" reviewed-by="Dr. A"></referral-screener>`,
      );
      Object.assign(one, { [property]: value });
      await one.updateComplete;
      expect(one.getAttribute(attribute), property).to.equal(written);
      const { visitor } = await tryOut({ [attribute]: written });
      expect(visitor.element[property], attribute).to.deep.equal(value);
    }
  });

  it('have their types, and are all tested here', async () => {
    const { visitor } = await tryOut({});
    const types: {
      clinicName: string | null;
      minMedicines: number | null;
      concerns: readonly string[] | null;
      preparationOnly: boolean;
      quickExit: boolean | string;
    } = visitor.element;
    // @ts-expect-error a name is no number
    types.clinicName satisfies number;
    expect(Object.keys(initialProperties)).to.have.members([...new Set(mirrored.map(([property]) => property))]);
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
