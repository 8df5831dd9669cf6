/** The properties of the element, one for each row of `attributes.ts`. */
import type { PropertyDeclarations } from 'lit';
import { type attributes, fromRows } from './attributes.js';
import type { Reader } from './readers.js';

type Rows = typeof attributes;

/** Each has the meaning of its attribute (`clinicName` is `clinic-name`); `null` where there is no attribute. */
export type AttributeProperties = {
  [Name in keyof Rows]: Rows[Name]['reader'] extends Reader<unknown, infer Property> ? Property : never;
};

// `useDefault`: what the constructor sets is not written into the page, nor over what the clinic wrote.
export const propertyDeclarations: PropertyDeclarations = fromRows(({ attribute, reader: { converter } }) => ({
  attribute,
  reflect: true,
  useDefault: true,
  converter,
}));

export const initialProperties = fromRows(({ reader }) => reader.converter.initial) as AttributeProperties;
