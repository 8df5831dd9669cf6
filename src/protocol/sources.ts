/**
 * The sources that the rules cite. Pages show title and year as written here, and say so if no year is recorded. What
 * each source is cited for is in `facts.ts`, a file of its own because pages do not need it.
 */

/**
 * How well a source was verified: `V` read on the primary or official page, `S` read in a secondary source or a mirror,
 * `G` general knowledge, not verified. A clinician has to confirm all of them: see `sourceMarks`. The body of the
 * current SPRAVATO US label (DailyMed, version 18, 2026-03-13) was not read; section numbers are those of earlier
 * versions.
 */
export type Sure = 'V' | 'S' | 'G' | 'V/S' | 'S/G' | 'V/G';

export interface Source {
  /** Two publications are joined by a semicolon; if their years are on record and differ, each has its own. */
  readonly title: string;
  /** `null` if none is recorded. */
  readonly year: string | null;
  readonly sure: Sure;
}

export const sourceMarks = ['CS'] as const;

export const sources = {
  A1: { title: 'SPRAVATO US label, section 1', year: '2025', sure: 'S' },
  A2: { title: 'SPRAVATO US label, section 1', year: '2025', sure: 'S' },
  A3: { title: 'SPRAVATO US label, limitations of use', year: '2025', sure: 'V' },
  A4: { title: 'SPRAVATO US label, section 14', year: '2025', sure: 'S' },
  A6: { title: 'EMA/CHMP/185423/2010 Rev 2', year: '2013', sure: 'S' },
  A7: { title: 'US payer policies', year: '2021–2026', sure: 'V/S' },
  A12: { title: 'VA/DoD guideline on major depressive disorder', year: '2022', sure: 'S' },
  A8: { title: 'Ketamine HCl US label, section 1', year: '2024', sure: 'V' },
  A10: { title: 'SPRAVATO US label, section 1', year: null, sure: 'S' },
  A11: { title: 'SPRAVATO US label, boxed warning', year: null, sure: 'S' },
  C1: { title: 'SPRAVATO US label, section 4', year: null, sure: 'S' },
  C2: { title: 'SPRAVATO US label, section 4', year: null, sure: 'S' },
  C3: { title: 'SPRAVATO US label, section 4; Ketamine HCl label, section 4', year: null, sure: 'S' },
  C4: { title: 'Ketamine HCl US label, section 4', year: null, sure: 'S' },
  C6: { title: 'SPRAVATO US label, section 5', year: null, sure: 'S' },
  C7: { title: 'Spravato EU leaflet, section 2', year: null, sure: 'S' },
  C9: { title: 'ASRA/AAPM/ASA, Reg Anesth Pain Med 43:521', year: '2018', sure: 'S' },
  C10: { title: 'ASRA/AAPM/ASA, Reg Anesth Pain Med 43:521', year: '2018', sure: 'S' },
  C11: { title: 'SPRAVATO US medication guide', year: null, sure: 'S' },
  C12: { title: 'SPRAVATO US medication guide; LactMed', year: null, sure: 'V/S' },
  C13: { title: 'ASRA 2018; Ketamine HCl label, section 5', year: '2018', sure: 'S' },
  C14: { title: 'SPRAVATO US label, section 5; ELEKT-D 2023', year: '2023', sure: 'V/S' },
  C16: { title: 'ASRA 2018; SPRAVATO US boxed warning', year: '2018', sure: 'S' },
  C17: { title: 'Spravato EU leaflet; Swiss ketamine label', year: null, sure: 'V/S' },
  C18: { title: 'Spravato EU SmPC, section 4.4', year: null, sure: 'S' },
  T1: { title: 'ASRA', year: '2018', sure: 'S' },
  T2: { title: 'Ketamine HCl label; SPRAVATO US label', year: null, sure: 'S' },
  T3: { title: 'Spravato EU leaflet; SPRAVATO US boxed warning', year: null, sure: 'S' },
  T4: { title: 'CANMAT/ISBD', year: null, sure: 'S' },
  T5: { title: 'ketamine interaction reference', year: null, sure: 'S/G' },
  T6: { title: 'UK Ketalar SmPC', year: null, sure: 'G' },
  T7: { title: 'SPRAVATO SmPC, section 4.2', year: null, sure: 'S/G' },
  T8: { title: 'SPRAVATO US label, section 5', year: null, sure: 'S' },
  T9: { title: 'SPRAVATO US label, section 8', year: null, sure: 'G' },
  T10: { title: 'our own reasoning, from liver and bladder warnings', year: null, sure: 'G' },
  T11: { title: 'SPRAVATO US label', year: '2019–2021', sure: 'S' },
  M1: { title: 'SPRAVATO US label, section 7', year: null, sure: 'S' },
  M2: { title: 'SPRAVATO US label, section 7', year: null, sure: 'S' },
  M3: { title: 'SPRAVATO US label, section 7', year: null, sure: 'S' },
  M4: { title: 'Andrashko 2020; Veraart 2021', year: '2020, 2021', sure: 'V/G' },
  M5: { title: 'Veraart', year: '2021', sure: 'S' },
  M6: { title: 'ketamine interaction reference', year: null, sure: 'S' },
  M8: { title: 'FDA Drug Safety Communication, 9 April', year: '2019', sure: 'V' },
  M9: { title: 'Williams, Am J Psychiatry', year: '2018', sure: 'V' },
  M10: { title: 'case report', year: null, sure: 'V/G' },
  M11: { title: 'scoping review, Front Psychiatry', year: '2025', sure: 'V' },
  M13: { title: 'interaction references', year: null, sure: 'G' },
  M12: { title: 'SAMHSA', year: null, sure: 'S' },
  M14: { title: 'FDA Drug Safety Communications, 31 August 2016 and 23 July 2020', year: '2016, 2020', sure: 'V/S' },
  M15: { title: 'US labels of amphetamine medicines, section 4', year: null, sure: 'S' },
  E1: { title: 'ELEKT-D, NEJM', year: '2023', sure: 'V' },
  E2: { title: 'Ekstrand', year: '2022', sure: 'V' },
  E3: { title: 'Murrough, Biol Psychiatry', year: '2013', sure: 'V/S' },
  E4: { title: 'KARMA-Dep 2, JAMA Psychiatry, doi 10.1001/jamapsychiatry.2025.3019', year: '2025', sure: 'V' },
  E5: { title: 'J&J', year: '2025', sure: 'S' },
  E6: { title: 'Turkoz', year: '2021', sure: 'V' },
  E18: { title: 'Takahashi, BMC Psychiatry 21:526, doi 10.1186/s12888-021-03538-y', year: '2021', sure: 'V' },
  E7: { title: 'meta-analyses', year: '2021, 2025', sure: 'S' },
  E8: { title: 'VA/DoD 2023; meta-analysis 2024', year: '2023, 2024', sure: 'V' },
  E9: { title: 'Whittaker', year: '2021', sure: 'V/S' },
  E10: { title: 'Am Fam Physician', year: '2012, 2020', sure: 'V' },
  E11: { title: 'ASRA', year: '2018', sure: 'S' },
  E12: { title: 'ASRA', year: '2018', sure: 'S' },
  E13: { title: 'ASRA', year: '2018', sure: 'S' },
  E14: { title: 'Cochrane CD015373', year: '2025', sure: 'S' },
  E15: { title: 'Cochrane CD003351', year: '2017', sure: 'V' },
  E16: { title: 'absence of guideline support', year: null, sure: 'G' },
  E17: { title: 'UK guidelines on CRPS in adults, Royal College of Physicians', year: '2018', sure: 'S' },
  K1: { title: 'SPRAVATO US label, section 12', year: null, sure: 'S' },
  K2: { title: 'SPRAVATO US label, section 14; NIMH', year: null, sure: 'S' },
  K3: { title: 'Murrough 2013; Sanacora, JAMA Psychiatry 2017', year: '2013, 2017', sure: 'S' },
  K4: { title: 'SPRAVATO US label, section 6; Ketamine HCl US label', year: null, sure: 'S' },
  K5: { title: 'SPRAVATO US label, section 2; our own reasoning', year: null, sure: 'S/G' },
  K6: { title: 'Ketamine HCl US label, history', year: null, sure: 'S/G' },
  K7: { title: 'Jones, Front Psychiatry 2018; SAMHSA', year: '2018', sure: 'S' },
  K8: { title: 'Sanacora, JAMA Psychiatry', year: '2017', sure: 'S' },
  K9: { title: 'US boxed warnings of opioids, NSAIDs and antidepressants', year: null, sure: 'S' },
  K10: { title: 'absence of studies', year: null, sure: 'G' },
  P1: { title: 'ASRA/AAPM/ASA, acute pain', year: '2018', sure: 'S' },
  O1: { title: 'VA/DoD guideline on major depressive disorder', year: '2022', sure: 'S' },
  O2: { title: 'CDC opioid guideline, MMWR 71(RR-3)', year: '2022', sure: 'S' },
  O3: { title: 'VA/DoD 2023; Whittaker 2021', year: '2023, 2021', sure: 'S' },
  L1: { title: 'SPRAVATO REMS', year: null, sure: 'V' },
  L2: { title: 'SPRAVATO US label, section 5', year: null, sure: 'V' },
  L4: { title: 'SPRAVATO US label, section 2', year: null, sure: 'S' },
  L5: { title: 'FDA, February', year: '2022', sure: 'V' },
  L6: { title: 'FDA, October', year: '2023', sure: 'S' },
  W1: { title: 'SPRAVATO US label, boxed warning', year: null, sure: 'S' },
  W2: { title: 'CDC MMWR 73:1010', year: '2024', sure: 'V' },
  W3: { title: 'SPRAVATO US boxed warning; Ketamine HCl US label', year: null, sure: 'S' },
  W4: { title: 'Short, Lancet Psychiatry', year: '2018', sure: 'S' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** A title without the names of treatments, for pages that must promote none. */
export const unnamedTitle = (title: string): string =>
  title.replace(/\b(SPRAVATO|Ketamine HCl|Ketalar|ketamine) /gi, '');
