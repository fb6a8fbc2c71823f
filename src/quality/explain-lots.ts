import type { Lot } from '../case/index.js';
import { becauseOf, message, type Reason } from '../findings/index.js';
import type { LotResults } from './evaluated-lots.js';
import { formatEvaluation, formatSampling, type LotReason } from './lots/format-chain.js';

/** What laboratories and samples found of the lots, with the numbers and what was asked of them. */
export const explainLots = ({ evaluations, refused }: LotResults): Reason[] => [
  ...evaluations.map((one) => ofLot(one.lot, formatEvaluation(one))),
  ...refused.flatMap(({ lot, chain }) => formatSampling(chain).map((one) => ofLot(lot, one))),
];

const ofLot = (lot: Lot, { message: { key, params } }: LotReason): Reason =>
  becauseOf(message('quality.of-lot', { lot: lot.batch ?? lot.id, said: { key, params } }), [
    { kind: 'lot', id: lot.id },
  ]);
