/** Hazards about crisis numbers: wrong, of another country, or missing. */
import type { Hazard } from '../hazard.js';

export const crisisNumberHazards = [
  {
    id: 'crisis-number-wrong',
    hazard: 'A crisis number on the page does not answer.',
    causes: ['It was wrong when it was written down.', 'The service has changed it since.'],
    situation: 'The visitor calls in a crisis and reaches nobody.',
    harm: 'Help comes late or not at all. The visitor may die.',
    before: { severity: 5, likelihood: 2 },
    controls: [
      {
        kind: 'guard',
        what: 'A test compares every number with a second table, which was written separately.',
        evidence: [{ test: 'test/protocol/crisis-lines.test.ts', title: 'gives the numbers of … and no other' }],
      },
      {
        kind: 'information',
        what: 'The emergency number is next to the crisis line, and for other countries there is a link to find a helpline.',
        evidence: [
          {
            test: 'test/views/outcome.test.ts',
            title: 'has the emergency number beside the crisis line where nobody ruled out an emergency (X50)',
          },
          { test: 'test/protocol/crisis-lines.test.ts', title: 'knows a finder for every other country' },
        ],
      },
      {
        kind: 'information',
        what: 'The dossier lists every service that nobody has checked. So far, this is all of them.',
        evidence: [
          {
            test: 'test/protocol/crisis-lines.test.ts',
            title: 'says of every service that nobody has checked it yet',
          },
          { test: 'test/dist/dossier.test.mjs', title: 'lists everything that a person still has to decide (X67)' },
        ],
      },
    ],
    after: { severity: 5, likelihood: 2 },
    residual:
      'No number has been checked against the service’s own site. A clinic must call each number of its country before it uses the product.',
    status: 'open',
    owner: 'source-keeper',
    acceptedBy: 'open',
  },
  {
    id: 'wrong-country',
    hazard: 'The page shows crisis help of another country.',
    causes: ['The clinic sets no country or the wrong one.', 'The visitor is abroad.'],
    situation: 'The visitor calls a number that does not work where they are.',
    harm: 'Minutes are lost in an emergency. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'guard',
        what: 'The visitor can change the country on every page, and the choice is kept.',
        evidence: [
          {
            test: 'test/views/crisis.test.ts',
            title: 'stays with the country that the visitor chose, on every page and on the help page (X29)',
          },
        ],
      },
      {
        kind: 'information',
        what: 'If the country is not known, the page says "your local emergency number" and links to a site that finds a helpline.',
        evidence: [
          {
            test: 'test/views/crisis.test.ts',
            title: 'says so in words where the country is not known, and links a finder (X50)',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'The product deliberately does not look up where a visitor is. A visitor abroad who does not change the country sees the numbers of the clinic’s country.',
    status: 'transferred',
    owner: 'medical-director',
    acceptedBy: 'open',
  },
  {
    id: 'no-number-for-the-place',
    hazard: 'A visitor in a territory or a country without an entry sees no crisis number.',
    causes: [
      'A territory has its own country code, and the table has only the code of the country.',
      'The clinic sets no country, or one that is not in the table.',
      'A short number does not connect in the territory.',
    ],
    situation: 'The visitor needs help at once and has no number to call.',
    harm: 'Help comes late or not at all. The visitor may die.',
    before: { severity: 5, likelihood: 3 },
    controls: [
      {
        kind: 'design',
        what: 'The five US territories with a code of their own use the US entry, which has a ten-digit number for places where the short one does not connect.',
        evidence: [{ test: 'test/protocol/crisis-lines.test.ts', title: 'gives the numbers of … and no other' }],
      },
      {
        kind: 'information',
        what: 'Everywhere else the page says "your local emergency number" and links to a site that finds a helpline.',
        evidence: [
          {
            test: 'test/views/crisis.test.ts',
            title: 'says so in words where the country is not known, and links a finder (X50)',
          },
          { test: 'test/protocol/crisis-lines.test.ts', title: 'knows a finder for every other country' },
        ],
      },
      {
        kind: 'information',
        what: 'The console tells the clinic what visitors see if there is no entry.',
        evidence: [
          {
            test: 'test/settings/settings.test.ts',
            title: 'keeps a country without a crisis line, and says what visitors read then',
          },
        ],
      },
    ],
    after: { severity: 5, likelihood: 1 },
    residual:
      'The site that finds a helpline needs a network. Most countries and the territories of other countries have no entry. Nobody has tried a short number from a territory.',
    status: 'controlled',
    owner: 'source-keeper',
    acceptedBy: 'open',
  },
] as const satisfies readonly Hazard[];
