import type { ProductClass, RuleClass } from '../case/index.js';

/**
 * The rule classes goods may fall into. `sure` are those they are in whoever asks; `perhaps` those that turn on
 * something not told, as the maker's purpose: one coverall is protective equipment, another of the same cloth a gown.
 */
export type Classes = { readonly sure: readonly RuleClass[]; readonly perhaps: readonly RuleClass[] };

const respirators: readonly RuleClass[] = [
  'ffp_respirator',
  'kn95_respirator',
  'n95',
  'p2',
  'korea1st',
  'ds2',
];

// A respirator of whatever standard is put on the European market as an FFP or not at all, so each counts as one.
const alsoIs: { readonly [C in RuleClass]?: Partial<Classes> } = {
  medical_mask: { sure: ['surgical_mask'] },
  surgical_mask: { sure: ['medical_mask'] },
  ffp_respirator: { perhaps: ['medical_mask', 'non_medical_mask'] },
  kn95_respirator: { sure: ['ffp_respirator'], perhaps: ['medical_mask', 'non_medical_mask'] },
  n95: { sure: ['ffp_respirator'], perhaps: ['medical_mask', 'non_medical_mask'] },
  p2: { sure: ['ffp_respirator'], perhaps: ['medical_mask', 'non_medical_mask'] },
  korea1st: { sure: ['ffp_respirator'], perhaps: ['medical_mask', 'non_medical_mask'] },
  ds2: { sure: ['ffp_respirator'], perhaps: ['medical_mask', 'non_medical_mask'] },
  infrared_thermometer: { sure: ['thermometer'] },
  thermometer: { perhaps: ['infrared_thermometer'] },
  medical_protective_clothing: { sure: ['protective_clothing_cat3'] },
  protective_clothing_cat3: { perhaps: ['medical_protective_clothing'] },
  gown: { perhaps: ['non_sterile_gown', 'medical_protective_clothing'] },
  non_sterile_gown: { sure: ['gown'] },
  vaccine: { sure: ['medicine'] },
  medical_oxygen: { sure: ['medicine'] },
  medical_glove: { perhaps: ['protective_glove'] },
  protective_glove: { perhaps: ['medical_glove'] },
};

/** A use that is told settles what a respirator is at customs. */
export function classesOf(ruleClass: RuleClass, use: 'medical' | 'non-medical' | undefined): Classes {
  const also = alsoIs[ruleClass];
  const sure = [ruleClass, ...(also?.sure ?? [])];
  const perhaps = also?.perhaps ?? [];
  if (!respirators.includes(ruleClass) || use === undefined) return { sure, perhaps };
  return { sure: [...sure, use === 'medical' ? 'medical_mask' : 'non_medical_mask'], perhaps: [] };
}

// A case's product class is coarser: what it may be in the rules, one of which it is.
const kindsOfProduct: { readonly [C in ProductClass]?: readonly RuleClass[] } = {
  mask: ['surgical_mask', 'non_medical_mask', 'ffp_respirator', 'kn95_respirator', 'n95'],
  respirator: ['ffp_respirator', 'kn95_respirator', 'n95'],
  'test-kit': ['covid_test_kit'],
  ventilator: ['ventilator'],
  'protective-clothing': ['medical_protective_clothing', 'protective_clothing_cat3', 'gown'],
  thermometer: ['infrared_thermometer', 'thermometer'],
  monitor: ['patient_monitor'],
  glove: ['medical_glove', 'protective_glove'],
  gown: ['gown', 'non_sterile_gown', 'medical_protective_clothing'],
  medicine: ['medicine', 'vaccine', 'medical_oxygen'],
};

/** What a product of a case is in the rules: one class where its entry says, several where it does not, or none. */
export const ruleClassesOf = (product: {
  readonly class: ProductClass;
  readonly ruleClass?: RuleClass | undefined;
}): readonly RuleClass[] =>
  product.ruleClass === undefined ? (kindsOfProduct[product.class] ?? []) : [product.ruleClass];

/** Several kinds it may be: sure is only what every one of them is. */
export function classesOfAny(
  kinds: readonly RuleClass[],
  use: 'medical' | 'non-medical' | undefined,
): Classes {
  const each = kinds.map((kind) => classesOf(kind, use));
  const sure = (each[0]?.sure ?? []).filter((one) => each.every((classes) => classes.sure.includes(one)));
  const all = new Set(each.flatMap((classes) => [...classes.sure, ...classes.perhaps]));
  return { sure, perhaps: [...all].filter((one) => !sure.includes(one)) };
}
