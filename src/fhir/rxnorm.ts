/**
 * RxNorm's codes for the medicines of the table: each is the ingredient (term type IN), or for a fixed combination the
 * multiple ingredients (MIN). A medicine is left out where no code says exactly what the visitor chose.
 *
 * Names and codes are those of RxNorm, U.S. National Library of Medicine (NLM). Each was compared with published copies
 * of it, the newest of the release of October 6, 2025: `test/fixtures/rxnorm-copies.ts`. [CS] A pharmacist has to confirm
 * each of them.
 */
import type { MedicineId } from '../protocol/index.js';

interface Ingredient {
  readonly code: string;
  readonly display: string;
}

/** Medicines that RxNorm names as we do. */
const ingredients = {
  citalopram: '2556',
  escitalopram: '321988',
  fluoxetine: '4493',
  fluvoxamine: '42355',
  paroxetine: '32937',
  sertraline: '36437',
  venlafaxine: '39786',
  desvenlafaxine: '734064',
  duloxetine: '72625',
  levomilnacipran: '1433212',
  milnacipran: '588250',
  bupropion: '42347',
  mirtazapine: '15996',
  mianserin: '6929',
  maprotiline: '6646',
  amitriptyline: '704',
  nortriptyline: '7531',
  imipramine: '5691',
  desipramine: '3247',
  doxepin: '3638',
  clomipramine: '2597',
  trimipramine: '10834',
  protriptyline: '8886',
  amoxapine: '722',
  lofepramine: '6465',
  phenelzine: '8123',
  tranylcypromine: '10734',
  isocarboxazid: '6011',
  moclobemide: '30121',
  vortioxetine: '1455099',
  vilazodone: '1086769',
  trazodone: '10737',
  nefazodone: '31565',
  gepirone: '2672253',
  zuranolone: '2669905',
  brexanolone: '2121777',
  reboxetine: '60842',
  esketamine: '2119365',
  ketamine: '6130',
  tianeptine: '38252',
  aripiprazole: '89013',
  brexpiprazole: '1658314',
  cariprazine: '1667655',
  quetiapine: '51272',
  olanzapine: '61381',
  risperidone: '35636',
  lurasidone: '1040028',
  lumateperone: '2275602',
  ziprasidone: '115698',
  liothyronine: '10814',
  levothyroxine: '10582',
  buspirone: '1827',
  lamotrigine: '28439',
  valproate: '40254',
  carbamazepine: '2002',
  methylphenidate: '6901',
  pramipexole: '746741',
  alprazolam: '596',
  clonazepam: '2598',
  lorazepam: '6470',
  diazepam: '3322',
  gabapentin: '25480',
  pregabalin: '187832',
  hydroxyzine: '5553',
  naltrexone: '7243',
  methadone: '6813',
  tramadol: '10689',
  tapentadol: '787390',
} as const satisfies Partial<Record<MedicineId, string>>;

const ingredient = (name: keyof typeof ingredients): Ingredient => ({ code: ingredients[name], display: name });
const names = Object.keys(ingredients) as (keyof typeof ingredients)[];

export const rxnorm: Readonly<Partial<Record<MedicineId, Ingredient>>> = {
  ...Object.fromEntries(names.map((name) => [name, ingredient(name)])),
  'paroxetine-low': ingredient('paroxetine'),
  'bupropion-smoking': ingredient('bupropion'),
  'doxepin-sleep': ingredient('doxepin'),
  dosulepin: { code: '3634', display: 'dothiepin' },
  'selegiline-patch': { code: '9639', display: 'selegiline' },
  'selegiline-oral': { code: '9639', display: 'selegiline' },
  'fentanyl-patch': { code: '4337', display: 'fentanyl' },
  'dextromethorphan-bupropion': { code: '2611256', display: 'bupropion / dextromethorphan' },
  'olanzapine-fluoxetine': { code: '611247', display: 'fluoxetine / olanzapine' },
  'naltrexone-bupropion': { code: '1551467', display: 'bupropion / naltrexone' },
};
