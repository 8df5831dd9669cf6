/** Marks a text as CSS, for editors and the formatter. */
export const css = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: texts }, ...values);
