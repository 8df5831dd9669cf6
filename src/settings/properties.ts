/** The properties of the element, one for each row of `attributes.ts`. The attribute is the only state. */
import { type attributes, fromRows } from './attributes.js';
import type { Reader } from './readers.js';

type Rows = typeof attributes;

/** Each property has the value of its attribute (`clinicName` of `clinic-name`), or `null` without the attribute. */
export type AttributeProperties = {
  [Name in keyof Rows]: Rows[Name]['reader'] extends Reader<unknown, infer Property> ? Property : never;
};

export const accessors: PropertyDescriptorMap = fromRows(({ attribute, reader: { converter } }) => ({
  enumerable: true,
  configurable: true,
  get(this: Element): unknown {
    return converter.fromAttribute(this.getAttribute(attribute));
  },
  set(this: Element, value: unknown): void {
    const written = converter.toAttribute(value);
    if (written === null) this.removeAttribute(attribute);
    else if (written !== this.getAttribute(attribute)) this.setAttribute(attribute, written);
  },
}));

/** Sets again what was set before the tag was defined: such a property hides the accessor. */
export function takeEarlyProperties(element: Element): void {
  for (const name of Object.keys(accessors)) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
