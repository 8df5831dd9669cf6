// What a mutant is, and small helpers to make one.
//
// `at` names the constant that it changes ("rules.ts rules"); `apply` gets that constant, fresh, and changes it in place,
// so that everything that reads it reads the change. `id` is a sentence, and stays the same from run to run.

/**
 * @typedef {{id: string, kind: string, file: string, at: string, apply: (value: any) => void}} DataMutant
 * @typedef {{id: string, kind: string, file: string, code: string}} CodeMutant
 */

/** Makes mutants of one constant: `make(kind, what, apply)`. */
export const mutantsOf = (at) => {
  const [file, name] = at.split(' ');
  const subject = `${file.replace(/\.ts$/, '')} ${name}`;
  return (kind, what, apply) => ({ id: `${subject}: ${what}`, kind, file, at, apply });
};

/** An object with other content: whoever holds it sees it. */
export function become(object, content) {
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, structuredClone(content));
}

/** Another row in the place of this one: rows may share parts, so they are never changed in place. */
export const patch = (rows, index, changes) => {
  const row = { ...rows[index], ...changes };
  for (const key of Object.keys(changes)) if (changes[key] === undefined) delete row[key];
  rows[index] = row;
};

export const swapWithNext = (rows, index) => rows.splice(index, 2, rows[index + 1], rows[index]);

export const without = (list, index) => list.filter((_, at) => at !== index);
