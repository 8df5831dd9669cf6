/** What still has to be decided by a person: `CS` by a clinician, `LS` by a lawyer. The product lists them; it hides none. */
export type Mark = 'CS' | 'LS';
