import { z } from 'zod';

/**
 * What goods are in the words of the rules about them, finer than a product's class: a surgical mask is a device and
 * an FFP2 is protective equipment, and one and the same consignment of "masks" may be either.
 */
export const RuleClass = z.enum([
  'medical_mask',
  'surgical_mask',
  'non_medical_mask',
  'ffp_respirator',
  'kn95_respirator',
  'n95',
  'p2',
  'korea1st',
  'ds2',
  'covid_test_kit',
  'ventilator',
  'infrared_thermometer',
  'thermometer',
  'medical_protective_clothing',
  'protective_clothing_cat3',
  'gown',
  'medical_gown',
  'non_sterile_gown',
  'apron',
  'goggles',
  'glove',
  'protective_glove',
  'medical_glove',
  'surgical_cap',
  'shoe_cover',
  'patient_monitor',
  'oxygen_concentrator',
  'medical_towel',
  'disinfectant',
  'medicine',
  'vaccine',
  'medical_oxygen',
  // Goods of a kind no rule on file speaks of.
  'other_goods',
]);
export type RuleClass = z.infer<typeof RuleClass>;
