/** The properties of the element, one for each row of `attributes.ts`. */
import type { PropertyDeclarations } from 'lit';
import { type attributes, fromRows } from './attributes.js';
import type { Reader } from './readers.js';

type Rows = typeof attributes;

/** Each property has the value of its attribute (`clinicName` of `clinic-name`), or `null` without the attribute. */
export type AttributeProperties = {
  [Name in keyof Rows]: Rows[Name]['reader'] extends Reader<unknown, infer Property> ? Property : never;
};

// `useDefault`: initial values are not reflected, so they do not overwrite the clinic's attributes.
export const propertyDeclarations: PropertyDeclarations = fromRows(({ attribute, reader: { converter } }) => ({
  attribute,
  reflect: true,
  useDefault: true,
  converter,
}));

export const initialProperties = fromRows(({ reader }) => reader.converter.initial) as AttributeProperties;
