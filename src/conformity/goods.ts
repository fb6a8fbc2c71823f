import type { ProductClass, RuleClass } from '../case/index.js';
import type { Purpose, Use } from './condition.js';

/**
 * The rule classes goods may fall into. `sure` are those they are in whoever asks; `perhaps` those that turn on
 * something not told, as the maker's purpose: one coverall is protective equipment, another of the same cloth a gown.
 */
export type Classes = {
  readonly sure: readonly RuleClass[];
  readonly perhaps: readonly RuleClass[];
  /** What has to be told before it is known which law they come under. */
  readonly turnsOn?: 'purpose' | undefined;
};

const respirators: readonly RuleClass[] = [
  'ffp_respirator',
  'kn95_respirator',
  'n95',
  'p2',
  'korea1st',
  'ds2',
];

// A respirator of whatever standard is put on the European market as an FFP or not at all, so each counts as one.
const alsoIs: { readonly [C in RuleClass]?: Partial<Pick<Classes, 'sure' | 'perhaps'>> } = {
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
  gown: {
    perhaps: ['medical_gown', 'non_sterile_gown', 'medical_protective_clothing', 'protective_clothing_cat3'],
  },
  medical_gown: { sure: ['gown'], perhaps: ['non_sterile_gown'] },
  non_sterile_gown: { sure: ['gown', 'medical_gown'] },
  vaccine: { sure: ['medicine'] },
  medical_oxygen: { sure: ['medicine'] },
  glove: { perhaps: ['medical_glove', 'protective_glove'] },
  medical_glove: { sure: ['glove'] },
  protective_glove: { sure: ['glove'] },
};

type ByPurpose = { readonly device: readonly RuleClass[]; readonly equipment: readonly RuleClass[] };

// One and the same article is a medical device or protective equipment by what its maker says it is for.
const byPurpose: { readonly [C in RuleClass]?: ByPurpose } = {
  gown: { device: ['medical_gown', 'non_sterile_gown'], equipment: ['protective_clothing_cat3'] },
  glove: { device: ['medical_glove'], equipment: ['protective_glove'] },
};

export type Told = { readonly use?: Use | undefined; readonly purpose?: Purpose | undefined };

/** A use that is told settles what a respirator is at customs, and a purpose which law a glove comes under. */
export function classesOf(ruleClass: RuleClass, { use, purpose }: Told = {}): Classes {
  const also = alsoIs[ruleClass];
  const sure = [ruleClass, ...(also?.sure ?? [])];
  const perhaps = also?.perhaps ?? [];
  if (respirators.includes(ruleClass) && use !== undefined)
    return { sure: [...sure, use === 'medical' ? 'medical_mask' : 'non_medical_mask'], perhaps: [] };
  const kinds = byPurpose[ruleClass];
  if (kinds) return withPurpose({ sure, perhaps }, kinds, purpose);
  // A glove sold as a device that is to protect its wearer too has two laws to meet.
  const general = purpose === undefined ? undefined : sure.map((one) => byPurpose[one]).find(Boolean);
  return general
    ? alsoBy(sure, perhaps, withPurpose({ sure, perhaps }, general, purpose))
    : { sure, perhaps };
}

const alsoBy = (sure: readonly RuleClass[], perhaps: readonly RuleClass[], more: Classes): Classes => {
  const all = [...new Set([...sure, ...more.sure])];
  return { sure: all, perhaps: perhaps.filter((one) => !all.includes(one)) };
};

function withPurpose({ sure, perhaps }: Classes, kinds: ByPurpose, purpose: Purpose | undefined): Classes {
  if (purpose === undefined) return { sure, perhaps, turnsOn: 'purpose' };
  const [device] = kinds.device;
  const isDevice = purpose !== 'wearer';
  const isEquipment = purpose !== 'patient';
  const settled = [...(isDevice && device ? [device] : []), ...(isEquipment ? kinds.equipment : [])];
  const excluded = [...(isDevice ? [] : kinds.device), ...(isEquipment ? [] : kinds.equipment)];
  return {
    sure: [...sure, ...settled],
    perhaps: perhaps.filter((one) => !settled.includes(one) && !excluded.includes(one)),
  };
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
  'oxygen-concentrator': ['oxygen_concentrator'],
  glove: ['glove'],
  gown: ['gown'],
  'eye-protection': ['goggles'],
  disinfectant: ['disinfectant'],
  // As it was before the two had classes of their own.
  medicine: ['medicine', 'vaccine', 'medical_oxygen'],
  vaccine: ['vaccine'],
  'medical-oxygen': ['medical_oxygen'],
  other: ['other_goods'],
};

/** What a product of a case is in the rules: one class where its entry says, several where it does not, or none. */
export const ruleClassesOf = (product: {
  readonly class: ProductClass;
  readonly ruleClass?: RuleClass | undefined;
}): readonly RuleClass[] =>
  product.ruleClass === undefined ? (kindsOfProduct[product.class] ?? []) : [product.ruleClass];

/** Several kinds it may be: sure is only what every one of them is. */
export function classesOfAny(kinds: readonly RuleClass[]): Classes {
  const each = kinds.map((kind) => classesOf(kind));
  const sure = (each[0]?.sure ?? []).filter((one) => each.every((classes) => classes.sure.includes(one)));
  const all = new Set(each.flatMap((classes) => [...classes.sure, ...classes.perhaps]));
  const perhaps = [...all].filter((one) => !sure.includes(one));
  return { sure, perhaps, turnsOn: each.length === 1 ? each[0]?.turnsOn : undefined };
}
