import type { ProductClass } from '../case/index.js';

/** Kinds of goods told apart in articles, each with the class a product of it has in a case. */
export const classOfGoods = {
  mask: 'mask',
  respirator: 'respirator',
  test: 'test-kit',
  ventilator: 'ventilator',
  suit: 'protective-clothing',
  'protective-equipment': 'bundle',
  gown: 'gown',
  glove: 'glove',
  thermometer: 'thermometer',
  monitor: 'monitor',
  concentrator: 'oxygen-concentrator',
  vaccine: 'vaccine',
  medicine: 'medicine',
  syringe: 'syringe',
  kit: 'other',
  salts: 'medicine',
  dressing: 'other',
  tourniquet: 'other',
  generator: 'other',
  ambulance: 'ambulance',
  vehicle: 'other',
  'field-hospital': 'field-hospital',
  bed: 'hospital-bed',
  oxygen: 'medical-oxygen',
  blood: 'medicine',
  shelter: 'other',
  food: 'other',
  device: 'other',
  supplies: 'bundle',
  load: 'bundle',
  freight: 'other',
  money: 'other',
  container: 'bundle',
  team: 'medical-team',
  medics: 'medical-team',
  /** Named by no word on any list. */
  thing: 'other',
} as const satisfies Readonly<Record<string, ProductClass>>;

export type GoodsKey = keyof typeof classOfGoods;
