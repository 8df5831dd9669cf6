// What a clinic chooses in the configurator, with a name that means something else in the template of each framework.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const name = `Núñez & "Söhne" {a} {{b}} \${c} \`d\` <i> [x] @if(y) $& 'e' \\n`;
const product = new URL('.product/dist/', import.meta.url);
const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, product)))
    .digest('base64')}`;

export const choices = () => ({
  attributes: {
    'clinic-name': name,
    'clinic-phone': '+1 555 010 0199',
    country: 'US',
    lang: 'es',
    concerns: 'depression pain',
    'min-classes': '2',
    'heading-level': '3',
  },
  look: { accent: '#17494f', 'text-size': '1.125rem' },
  languages: ['en', 'es'],
  fhir: true,
  folder: '/referral-screener/',
  integrity: Object.fromEntries(
    ['', '.es', '.history', '.fhir'].map((part) => `referral-screener${part}.js`).map((file) => [file, hashOf(file)]),
  ),
});
