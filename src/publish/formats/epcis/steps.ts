import type { LotAction, Stage } from '../../../case/index.js';

/** What the Core Business Vocabulary 2.0 calls a thing that is done, and the state that it leaves goods in. */
export type BusinessStep = {
  readonly action: 'OBSERVE' | 'DELETE';
  readonly bizStep?: string;
  readonly disposition?: string;
};

const shipping: BusinessStep = { action: 'OBSERVE', bizStep: 'shipping', disposition: 'in_transit' };
const receiving: BusinessStep = { action: 'OBSERVE', bizStep: 'receiving', disposition: 'in_progress' };
const conformant: BusinessStep = { action: 'OBSERVE', bizStep: 'inspecting', disposition: 'conformant' };
const nonConformant: BusinessStep = {
  action: 'OBSERVE',
  bizStep: 'inspecting',
  disposition: 'non_conformant',
};
// A recall is a state of goods wherever they are; no step of the vocabulary is one.
const recalled: BusinessStep = { action: 'OBSERVE', disposition: 'recalled' };

/** A promise and a contract are nothing that happens to goods. "accepting" in the vocabulary is taking possession. */
export const stepOfStage: Readonly<Partial<Record<Stage, BusinessStep>>> = {
  shipped: shipping,
  received: receiving,
  accepted: { action: 'OBSERVE', bizStep: 'accepting' },
  rejected: nonConformant,
  distributed: shipping,
  recalled,
};

/** Taken into use as something lesser: the vocabulary has no word for it. */
export const stepOfAction: Readonly<Record<Exclude<LotAction, 'downgrade'>, BusinessStep>> = {
  receive: receiving,
  quarantine: { action: 'OBSERVE', bizStep: 'holding' },
  inspect: { action: 'OBSERVE', bizStep: 'inspecting' },
  accept: conformant,
  reject: nonConformant,
  distribute: shipping,
  recall: recalled,
  return: { action: 'OBSERVE', bizStep: 'shipping', disposition: 'returned' },
  destroy: { action: 'DELETE', bizStep: 'destroying', disposition: 'destroyed' },
};
