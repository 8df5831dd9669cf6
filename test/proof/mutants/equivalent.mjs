// Mutants that change nothing that anybody could see, each with the reason why. One that is caught must not stand here.

/** @type {readonly {mutant: string, reason: string}[]} */
export const equivalent = [];
