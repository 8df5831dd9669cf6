/** What a person still has to confirm: `CS` a clinician, `LS` a lawyer. The dossier lists all of them. */
export type Mark = 'CS' | 'LS';
