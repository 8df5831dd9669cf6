// The scripts beside the main one. Each file of src/languages is one, a language other than English; and each file of
// src/add-ons, which adds something else.
import { readdirSync } from 'node:fs';

const namesIn = (folder) =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .sort();

/** @type {readonly string[]} */
export const languages = namesIn('languages');

/** @type {readonly string[]} */
export const addOns = namesIn('add-ons');
