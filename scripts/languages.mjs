// The languages other than English: each file of src/languages is a separate script.
import { readdirSync } from 'node:fs';

/** @type {readonly string[]} */
export const languages = readdirSync(new URL('../src/languages/', import.meta.url))
  .map((file) => file.replace('.ts', ''))
  .sort();
