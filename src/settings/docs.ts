/** The documentation of each attribute, for scripts, the dossier and a configurator. The element does not import it. */
import type { SourceId } from '../protocol/index.js';
import { attributes, lang, type Row } from './attributes.js';

export interface AttributeDocs {
  readonly attribute: string;
  /** `undefined` for a property of HTML. */
  readonly property?: string;
  /** The type of the property, in TypeScript. */
  readonly type: string;
  readonly initial?: unknown;
  /** In Markdown, as are the next two. */
  readonly description: string;
  readonly allowed: string;
  /** The effect of a missing attribute. */
  readonly otherwise: string;
  readonly example: string;
  readonly sources?: readonly SourceId[];
  /** Values for an editor to suggest. */
  readonly values?: readonly string[];
}

const docsOf = ([property, { attribute, reader, docs }]: [string, Row]): AttributeDocs => ({
  attribute,
  property,
  initial: reader.converter.fromAttribute(null),
  allowed: reader.allowed,
  ...reader.converter.docs,
  ...reader.docs,
  ...docs,
});

export const attributeDocs: readonly AttributeDocs[] = [
  ...Object.entries<Row>(attributes).map(docsOf),
  { attribute: lang.attribute, ...lang.docs },
];
