/**
 * The kinds of properties, and how each is converted to an attribute and back. A property accepts any value: an invalid
 * one removes the attribute, and nothing throws.
 */
import { flag, listed, tidy } from './values.js';

export interface Converter<Property> {
  /** @param value `null` without the attribute */
  readonly fromAttribute: (value: string | null) => Property;
  /** @returns `null` to remove the attribute */
  readonly toAttribute: (value: unknown) => string | null;
  /** `type` is TypeScript. The build removes `docs`. */
  readonly docs: { readonly type: string };
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
const flagOf = (value: unknown): string | null => (value === true ? '' : textOf(value));

export const textConverter: Converter<string | null> = {
  fromAttribute: (value) => value,
  toAttribute: textOf,
  docs: { type: 'string | null' },
};

export const numberConverter: Converter<number | null> = {
  fromAttribute: (value) => (value === null ? null : Number(tidy(value))),
  toAttribute: textOf,
  docs: { type: 'number | null' },
};

export const listConverter: Converter<readonly string[] | null> = {
  fromAttribute: (value) => (value === null ? null : listed(value)),
  toAttribute: (value) =>
    Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').join(' ') : textOf(value),
  docs: { type: 'readonly string[] | null' },
};

export const flagConverter: Converter<boolean> = {
  fromAttribute: (value) => value !== null && (flag(value) ?? true),
  toAttribute: flagOf,
  docs: { type: 'boolean' },
};

export const flagOrTextConverter: Converter<boolean | string> = {
  fromAttribute: (value) => value !== null && (flag(value) ?? tidy(value)),
  toAttribute: flagOf,
  docs: { type: 'boolean | string' },
};
