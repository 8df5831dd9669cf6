/** How bad, how likely, and the risk that follows. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Severity and likelihood, each from 1 to 5. */
export interface Rating {
  readonly severity: Level;
  readonly likelihood: Level;
}

/** The example matrix of DCB0129: a row for each likelihood from very low to very high, a column for each severity. */
const matrix: Readonly<Record<Level, Readonly<Record<Level, Level>>>> = {
  1: { 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 },
  2: { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4 },
  3: { 1: 2, 2: 2, 3: 3, 4: 3, 5: 4 },
  4: { 1: 2, 2: 3, 3: 3, 4: 4, 5: 5 },
  5: { 1: 3, 2: 4, 3: 4, 4: 5, 5: 5 },
};

/** From 1, acceptable as it is, to 5, unacceptable. It is looked up, never multiplied. */
export const riskOf = ({ severity, likelihood }: Rating): Level => matrix[likelihood][severity];
