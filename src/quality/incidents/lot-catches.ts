import {
  type CaseRecord,
  type ConsignmentRecord,
  intervalOf,
  quantityAt,
  quantityOf,
} from '../../case/index.js';
import { type Evidence, statementEvidence } from '../../findings/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { sampleToCatch } from '../sampling/detection.js';
import { badAtLeast } from '../sampling/goods.js';
import { type Catch, chance, hullIf, hullOf } from './catch.js';

/** One in twenty: our supposition where nobody published how many were bad. */
const supposedShare = 0.05;

type Lot = { readonly pieces: number; readonly evidence: readonly Evidence[] };

const wholePieces = ({ low, high }: Interval): number => Math.round(Number.isFinite(high) ? high : low);

/** The consignment as one lot; or one of its lots, by the number of that. */
function lotOf(entry: ConsignmentRecord, record: CaseRecord, own: Interval | undefined): Lot | undefined {
  if (own) return wholePieces(own) > 0 ? { pieces: wholePieces(own), evidence: [] } : undefined;
  const quantity = quantityOf(entry, record) ?? quantityAt(entry, ['recalled', 'rejected'], record);
  const pieces = quantity ? wholePieces(quantity.pieces) : 0;
  return quantity && pieces > 0
    ? { pieces, evidence: quantity.statements.map(statementEvidence) }
    : undefined;
}

export function findDefective(entry: ConsignmentRecord, record: CaseRecord, own?: Interval): Catch[] {
  const said = entry.statements.filter(
    (one) => one.measure === 'defective-share' && one.amount !== undefined,
  );
  const share = hullOf(said);
  const lot = lotOf(entry, record, own);
  if (!share || !lot || share.low <= 0) return [];
  const evidence = [...said.map(statementEvidence), ...lot.evidence];
  return [catchOfLot('bad', lot.pieces, badAtLeast(lot.pieces, share.low), evidence)];
}

/** So many of so many were called back or turned away. All of them says nothing of how many were bad. */
export function findPart(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  return (['recalled', 'rejected'] as const).flatMap((stage): Catch[] => {
    const quantity = quantityAt(entry, [stage], record);
    const wholes = (quantity?.statements ?? []).filter(({ outOf }) => outOf !== undefined);
    const whole = wholes
      .map(({ outOf }) => intervalOf(outOf ?? '0'))
      .reduce<Interval | undefined>(hullIf, undefined);
    if (!quantity || !whole) return [];
    const [bad, lot] = [Math.round(quantity.pieces.low), wholePieces(whole)];
    if (bad < 1 || bad >= lot) return [];
    const n = sampleToCatch({ lot, bad }, { chance });
    return [
      { kind: 'part', stage, lot, bad, n, chance, evidence: quantity.statements.map(statementEvidence) },
    ];
  });
}

export function findSupposed(entry: ConsignmentRecord, record: CaseRecord, own?: Interval): Catch[] {
  const lot = lotOf(entry, record, own);
  return lot ? [catchOfLot('supposed', lot.pieces, badAtLeast(lot.pieces, supposedShare), lot.evidence)] : [];
}

const catchOfLot = (
  kind: 'bad' | 'supposed',
  lot: number,
  bad: number,
  evidence: readonly Evidence[],
): Catch => ({ kind, lot, bad, n: sampleToCatch({ lot, bad }, { chance }), chance, evidence });
