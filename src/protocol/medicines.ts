/**
 * The medicines that the search finds.
 *
 * Generic names differ by language and are in the locale. Brand names are proper names and are here, US brands first. A
 * pharmacist has to review the whole table: see `tableMarks`.
 */
import type { Mark } from './marks.js';
import type { SourceId } from './sources.js';

/**
 * Classes that count for the trial bar. `MEL` and `NRI` are not sold in the US. `NDRI`, `TECA`, `SM` and `5HT1A` are
 * separate classes, as in the lists of most health plans.
 */
export const antidepressantClasses = [
  'SSRI',
  'SNRI',
  'NDRI',
  'TECA',
  'TCA',
  'MAOI',
  'SM',
  '5HT1A',
  'MEL',
  'NRI',
] as const;

/** Classes that go on the list for the specialist, without a trial question, and never count. */
export const otherClasses = ['GABA', 'KET', 'ADD', 'FLAG'] as const;

export type MedicineClass = (typeof antidepressantClasses)[number] | (typeof otherClasses)[number];

export interface Medicine {
  /** Public id: an option of `medicines`, and part of `trial:<id>`. */
  readonly id: string;
  readonly class: MedicineClass;
  /** The ingredient that it counts as; `null` if it never counts. */
  readonly countsAs: string | null;
  /** Brand names in the US, as printed on the box. */
  readonly brands: readonly string[];
  /** Brand names used only in other countries. */
  readonly elsewhere?: readonly string[];
  /** Sources of the facts that put it on the list for the specialist. They never change the outcome. */
  readonly flags?: readonly SourceId[];
  /** Often given in doses too low for depression; the trial question says so. */
  readonly lowDosesCommon?: true;
  /** For maintainers and the reviewing pharmacist; never shown to a visitor. */
  readonly note?: string;
  readonly marks?: readonly Mark[];
}

/** Every row needs a pharmacist's review before a clinic relies on the table. */
export const tableMarks: readonly Mark[] = ['CS'];

// biome-ignore format: a table is read by its columns
export const medicines = [
  { id: 'citalopram', class: 'SSRI', countsAs: 'citalopram', brands: ['Celexa'], elsewhere: ['Cipramil'] },
  { id: 'escitalopram', class: 'SSRI', countsAs: 'escitalopram', brands: ['Lexapro'], elsewhere: ['Cipralex'] },
  { id: 'fluoxetine', class: 'SSRI', countsAs: 'fluoxetine', brands: ['Prozac', 'Sarafem'] },
  { id: 'fluvoxamine', class: 'SSRI', countsAs: 'fluvoxamine', brands: ['Luvox'], elsewhere: ['Faverin'], note: 'US label is OCD' },
  { id: 'paroxetine', class: 'SSRI', countsAs: 'paroxetine', brands: ['Paxil', 'Pexeva'], elsewhere: ['Seroxat'] },
  { id: 'paroxetine-low', class: 'FLAG', countsAs: null, brands: ['Brisdelle'], note: 'for hot flashes' },
  { id: 'sertraline', class: 'SSRI', countsAs: 'sertraline', brands: ['Zoloft'], elsewhere: ['Lustral'] },
  { id: 'venlafaxine', class: 'SNRI', countsAs: 'venlafaxine', brands: ['Effexor'] },
  { id: 'desvenlafaxine', class: 'SNRI', countsAs: 'desvenlafaxine', brands: ['Pristiq', 'Khedezla'] },
  { id: 'duloxetine', class: 'SNRI', countsAs: 'duloxetine', brands: ['Cymbalta', 'Drizalma', 'Irenka'], lowDosesCommon: true, note: 'often for pain' },
  { id: 'levomilnacipran', class: 'SNRI', countsAs: 'levomilnacipran', brands: ['Fetzima'] },
  { id: 'milnacipran', class: 'SNRI', countsAs: 'milnacipran', brands: ['Savella'], elsewhere: ['Ixel'], lowDosesCommon: true, note: 'US: fibromyalgia only' },
  { id: 'bupropion', class: 'NDRI', countsAs: 'bupropion', brands: ['Wellbutrin', 'Aplenzin', 'Forfivo'] },
  { id: 'bupropion-smoking', class: 'FLAG', countsAs: null, brands: ['Zyban'] },
  { id: 'dextromethorphan-bupropion', class: 'NDRI', countsAs: 'bupropion', brands: ['Auvelity'], note: 'a plan may not count it apart from bupropion', marks: ['CS'] },
  { id: 'mirtazapine', class: 'TECA', countsAs: 'mirtazapine', brands: ['Remeron'], elsewhere: ['Zispin'], lowDosesCommon: true, note: 'often low for sleep' },
  { id: 'mianserin', class: 'TECA', countsAs: 'mianserin', brands: [], elsewhere: ['Tolvon', 'Lerivon'], note: 'not US' },
  { id: 'maprotiline', class: 'TECA', countsAs: 'maprotiline', brands: ['Ludiomil'], note: 'some lists put it with TCA', marks: ['CS'] },
  { id: 'amitriptyline', class: 'TCA', countsAs: 'amitriptyline', brands: ['Elavil'], elsewhere: ['Tryptizol'], lowDosesCommon: true, note: 'often low for pain or sleep' },
  { id: 'nortriptyline', class: 'TCA', countsAs: 'nortriptyline', brands: ['Pamelor', 'Aventyl'], elsewhere: ['Allegron'], lowDosesCommon: true, note: 'often for pain' },
  { id: 'imipramine', class: 'TCA', countsAs: 'imipramine', brands: ['Tofranil'] },
  { id: 'desipramine', class: 'TCA', countsAs: 'desipramine', brands: ['Norpramin'] },
  { id: 'doxepin', class: 'TCA', countsAs: 'doxepin', brands: ['Sinequan'], lowDosesCommon: true },
  { id: 'doxepin-sleep', class: 'FLAG', countsAs: null, brands: ['Silenor'], note: 'for sleep' },
  { id: 'clomipramine', class: 'TCA', countsAs: 'clomipramine', brands: ['Anafranil'] },
  { id: 'trimipramine', class: 'TCA', countsAs: 'trimipramine', brands: ['Surmontil'] },
  { id: 'protriptyline', class: 'TCA', countsAs: 'protriptyline', brands: ['Vivactil'] },
  { id: 'amoxapine', class: 'TCA', countsAs: 'amoxapine', brands: ['Asendin'] },
  { id: 'dosulepin', class: 'TCA', countsAs: 'dosulepin', brands: [], elsewhere: ['Prothiaden'], note: 'not US' },
  { id: 'lofepramine', class: 'TCA', countsAs: 'lofepramine', brands: [], elsewhere: ['Gamanil', 'Lomont'], note: 'not US' },
  { id: 'perphenazine-amitriptyline', class: 'TCA', countsAs: 'amitriptyline', brands: [], elsewhere: ['Triavil', 'Etrafon'], lowDosesCommon: true, note: 'with an antipsychotic' },
  { id: 'chlordiazepoxide-amitriptyline', class: 'TCA', countsAs: 'amitriptyline', brands: [], elsewhere: ['Limbitrol'], flags: ['M1', 'M4'], lowDosesCommon: true, note: 'with a benzodiazepine' },
  { id: 'phenelzine', class: 'MAOI', countsAs: 'phenelzine', brands: ['Nardil'], flags: ['M3'] },
  { id: 'tranylcypromine', class: 'MAOI', countsAs: 'tranylcypromine', brands: ['Parnate'], flags: ['M3'] },
  { id: 'isocarboxazid', class: 'MAOI', countsAs: 'isocarboxazid', brands: ['Marplan'], flags: ['M3'] },
  { id: 'selegiline-patch', class: 'MAOI', countsAs: 'selegiline', brands: ['Emsam'], flags: ['M3'] },
  { id: 'selegiline-oral', class: 'FLAG', countsAs: null, brands: ['Eldepryl', 'Zelapar'], flags: ['M3'], note: 'for Parkinson\'s disease' },
  { id: 'moclobemide', class: 'MAOI', countsAs: 'moclobemide', brands: [], elsewhere: ['Manerix', 'Aurorix'], flags: ['M3'], note: 'not US' },
  { id: 'vortioxetine', class: 'SM', countsAs: 'vortioxetine', brands: ['Trintellix', 'Brintellix'] },
  { id: 'vilazodone', class: 'SM', countsAs: 'vilazodone', brands: ['Viibryd'], note: 'some lists put it with SSRIs', marks: ['CS'] },
  { id: 'trazodone', class: 'SM', countsAs: 'trazodone', brands: ['Desyrel', 'Oleptro'], elsewhere: ['Molipaxin'], lowDosesCommon: true, note: 'often low for sleep' },
  { id: 'nefazodone', class: 'SM', countsAs: 'nefazodone', brands: ['Serzone'], flags: ['C13'] },
  { id: 'gepirone', class: '5HT1A', countsAs: 'gepirone', brands: ['Exxua'] },
  { id: 'zuranolone', class: 'GABA', countsAs: null, brands: ['Zurzuvae'], flags: ['M1'], note: 'postpartum, 14 days' },
  { id: 'brexanolone', class: 'GABA', countsAs: null, brands: ['Zulresso'], flags: ['M1'], note: 'postpartum, infusion' },
  { id: 'agomelatine', class: 'MEL', countsAs: 'agomelatine', brands: [], elsewhere: ['Valdoxan'], flags: ['C13'], note: 'not US' },
  { id: 'reboxetine', class: 'NRI', countsAs: 'reboxetine', brands: [], elsewhere: ['Edronax'], note: 'not US' },
  { id: 'esketamine', class: 'KET', countsAs: null, brands: ['Spravato'], flags: ['T10'] },
  { id: 'ketamine', class: 'KET', countsAs: null, brands: ['Ketalar'], flags: ['T10', 'L5', 'L6'], note: 'also compounded by pharmacies' },
  { id: 'olanzapine-fluoxetine', class: 'SSRI', countsAs: 'fluoxetine', brands: ['Symbyax'], flags: ['T4'], note: 'with an antipsychotic' },
  { id: 'st-johns-wort', class: 'FLAG', countsAs: null, brands: [], flags: ['M13'] },
  { id: 'tianeptine', class: 'FLAG', countsAs: null, brands: [], elsewhere: ['Stablon'], flags: ['M12'], note: 'not approved in the US, where gas stations sell it; opioid-like' },
  { id: 'lithium', class: 'ADD', countsAs: null, brands: ['Lithobid'], flags: ['T4'] },
  { id: 'aripiprazole', class: 'ADD', countsAs: null, brands: ['Abilify'] },
  { id: 'brexpiprazole', class: 'ADD', countsAs: null, brands: ['Rexulti'] },
  { id: 'cariprazine', class: 'ADD', countsAs: null, brands: ['Vraylar'], flags: ['T4'] },
  { id: 'quetiapine', class: 'ADD', countsAs: null, brands: ['Seroquel'], flags: ['M1', 'T4'] },
  { id: 'olanzapine', class: 'ADD', countsAs: null, brands: ['Zyprexa'], flags: ['T4'] },
  { id: 'risperidone', class: 'ADD', countsAs: null, brands: ['Risperdal'] },
  { id: 'lurasidone', class: 'ADD', countsAs: null, brands: ['Latuda'], flags: ['T4'] },
  { id: 'lumateperone', class: 'ADD', countsAs: null, brands: ['Caplyta'], flags: ['T4'] },
  { id: 'ziprasidone', class: 'ADD', countsAs: null, brands: ['Geodon'] },
  { id: 'liothyronine', class: 'ADD', countsAs: null, brands: ['Cytomel'], flags: ['C17'] },
  { id: 'levothyroxine', class: 'FLAG', countsAs: null, brands: ['Synthroid', 'Levoxyl'], flags: ['C17'] },
  { id: 'buspirone', class: 'ADD', countsAs: null, brands: ['Buspar'] },
  { id: 'lamotrigine', class: 'ADD', countsAs: null, brands: ['Lamictal'], flags: ['M5', 'T4', 'T5'] },
  { id: 'valproate', class: 'ADD', countsAs: null, brands: ['Depakote'], flags: ['T4', 'T5'] },
  { id: 'carbamazepine', class: 'FLAG', countsAs: null, brands: ['Tegretol'], flags: ['T5'] },
  { id: 'methylphenidate', class: 'FLAG', countsAs: null, brands: ['Ritalin', 'Concerta'], flags: ['M2'] },
  { id: 'amphetamine', class: 'FLAG', countsAs: null, brands: ['Adderall', 'Vyvanse'], flags: ['M2'] },
  { id: 'modafinil', class: 'FLAG', countsAs: null, brands: ['Provigil', 'Nuvigil'], flags: ['M2'] },
  { id: 'l-methylfolate', class: 'ADD', countsAs: null, brands: ['Deplin'] },
  { id: 'pramipexole', class: 'ADD', countsAs: null, brands: ['Mirapex'] },
  { id: 'alprazolam', class: 'FLAG', countsAs: null, brands: ['Xanax'], flags: ['M1', 'M4'] },
  { id: 'clonazepam', class: 'FLAG', countsAs: null, brands: ['Klonopin'], flags: ['M1', 'M4'] },
  { id: 'lorazepam', class: 'FLAG', countsAs: null, brands: ['Ativan'], flags: ['M1', 'M4'] },
  { id: 'diazepam', class: 'FLAG', countsAs: null, brands: ['Valium'], flags: ['M1', 'M4'] },
  { id: 'zolpidem', class: 'FLAG', countsAs: null, brands: ['Ambien', 'Lunesta'], flags: ['M1'] },
  { id: 'gabapentin', class: 'FLAG', countsAs: null, brands: ['Neurontin'], flags: ['M1'] },
  { id: 'pregabalin', class: 'FLAG', countsAs: null, brands: ['Lyrica'], flags: ['M1'] },
  { id: 'hydroxyzine', class: 'FLAG', countsAs: null, brands: ['Vistaril'], flags: ['M1'] },
  { id: 'theophylline', class: 'FLAG', countsAs: null, brands: ['Theo-24'], flags: ['M6'] },
  { id: 'naltrexone', class: 'FLAG', countsAs: null, brands: ['Revia', 'Vivitrol'], flags: ['M9'] },
  { id: 'naltrexone-bupropion', class: 'FLAG', countsAs: null, brands: ['Contrave'], flags: ['M9'], note: 'for weight' },
  { id: 'buprenorphine', class: 'FLAG', countsAs: null, brands: ['Suboxone', 'Sublocade', 'Butrans'], flags: ['M10', 'M1'] },
  { id: 'methadone', class: 'FLAG', countsAs: null, brands: ['Dolophine'], flags: ['M10', 'M1'] },
  { id: 'tramadol', class: 'FLAG', countsAs: null, brands: ['Ultram'], flags: ['M1', 'M8'] },
  { id: 'tapentadol', class: 'FLAG', countsAs: null, brands: ['Nucynta'], flags: ['M1', 'M8'] },
  { id: 'oxycodone', class: 'FLAG', countsAs: null, brands: ['OxyContin', 'Percocet'], flags: ['M1', 'M8'] },
  { id: 'hydrocodone', class: 'FLAG', countsAs: null, brands: ['Norco', 'Vicodin'], flags: ['M1', 'M8'] },
  { id: 'morphine', class: 'FLAG', countsAs: null, brands: ['MS Contin', 'Dilaudid'], flags: ['M1', 'M8'] },
  { id: 'codeine', class: 'FLAG', countsAs: null, brands: ['Tylenol with codeine'], flags: ['M1', 'M8'] },
  { id: 'fentanyl-patch', class: 'FLAG', countsAs: null, brands: ['Duragesic'], flags: ['M1', 'M8'] },
] as const satisfies readonly Medicine[];

export type MedicineId = (typeof medicines)[number]['id'];

const byId: ReadonlyMap<string, Medicine> = new Map(medicines.map((medicine) => [medicine.id, medicine]));

/** The row of a medicine, or `undefined` if the id is not in the table. */
export const medicine = (id: string): Medicine | undefined => byId.get(id);

/** Prefix of a name that the visitor typed and that is not in the table. */
export const unknownPrefix = 'other:';

/** The name as typed, or `undefined` for a medicine of the table. */
export const typedName = (id: string): string | undefined =>
  id.startsWith(unknownPrefix) ? id.slice(unknownPrefix.length) : undefined;
