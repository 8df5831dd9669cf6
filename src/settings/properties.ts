/** The properties of the element, one for each row of `attributes.ts`. */
import type { PropertyDeclarations } from 'lit';
import { attributes, type Row } from './attributes.js';
import type { Reader } from './readers.js';

/** Each has the meaning of its attribute (`clinicName` is `clinic-name`); `null` where there is no attribute. */
export type AttributeProperties = {
  -readonly [Name in keyof typeof attributes]: (typeof attributes)[Name]['reader'] extends Reader<
    unknown,
    infer Property
  >
    ? Property
    : never;
};

const rows = Object.entries<Row>(attributes);

// `useDefault`: what the constructor sets is not written into the page, nor over what the clinic wrote.
export const propertyDeclarations: PropertyDeclarations = Object.fromEntries(
  rows.map(
    ([
      name,
      {
        attribute,
        reader: { property },
      },
    ]) => [name, { attribute, reflect: true, useDefault: true, converter: property.converter }],
  ),
);

export const initialProperties = Object.fromEntries(
  rows.map(
    ([
      name,
      {
        reader: { property },
      },
    ]) => [name, property.initial],
  ),
) as AttributeProperties;
