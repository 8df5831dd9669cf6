/** Severity, likelihood and risk. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** Each from 1 (lowest) to 5. */
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

/** The risk, from 1 (acceptable) to 5 (unacceptable), looked up in the matrix. */
export const riskOf = ({ severity, likelihood }: Rating): Level => matrix[likelihood][severity];
