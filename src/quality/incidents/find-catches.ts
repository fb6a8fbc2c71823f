import {
  type CaseRecord,
  type ConsignmentRecord,
  hull,
  type Interval,
  intervalOf,
  quantityAt,
  quantityOf,
  type Statement,
} from '../../case/index.js';
import type { Evidence } from '../../findings/index.js';
import { statementEvidence } from '../../findings/index.js';
import { poorOfKind, sensitivityAsked } from '../of-kind.js';
import { performanceOf } from '../performance.js';
import { sampleToCatch } from '../sampling/detection.js';
import { badAtLeast } from '../sampling/goods.js';
import { fewestKnownSamples, type KnownSamples } from './known-samples.js';

/** What would have caught a consignment before anybody used it, from the figures the record has of it. */
export type Catch = { readonly evidence: readonly Evidence[]; readonly chance: number } & (
  | { readonly kind: 'bad' | 'supposed'; readonly lot: number; readonly bad: number; readonly n: number }
  | {
      readonly kind: 'part';
      readonly stage: 'recalled' | 'rejected';
      readonly lot: number;
      readonly bad: number;
      readonly n: number;
    }
  | {
      readonly kind: 'sensitivity' | 'sensitivity-asked' | 'accuracy';
      readonly share: Interval;
      readonly target: number;
      readonly samples: KnownSamples;
    }
);

/** The chance to catch that is asked of every sample here. */
const chance = 0.95;

/** One in twenty: our supposition where nobody published how many were bad. */
const supposedShare = 0.05;

// Figures are intervals, and each end is taken that makes the fault hardest to find: the fewest bad pieces in the
// largest lot, the best performance reported.
export function findCatches(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  const defective = findDefective(entry, record);
  const part = findPart(entry, record);
  const known = findKnown(entry, record);
  const isCounted =
    defective.length > 0 || part.some((one) => one.kind === 'part' && one.stage === 'rejected');
  const isKit = entry.product?.class === 'test-kit';
  const supposed = isCounted || isKit ? [] : findSupposed(entry, record);
  return [...defective, ...part, ...supposed, ...known];
}

type Lot = { readonly pieces: number; readonly evidence: readonly Evidence[] };

const wholePieces = ({ low, high }: Interval): number => Math.round(Number.isFinite(high) ? high : low);

function lotOf(entry: ConsignmentRecord, record: CaseRecord): Lot | undefined {
  const quantity = quantityOf(entry, record) ?? quantityAt(entry, ['recalled', 'rejected'], record);
  const pieces = quantity ? wholePieces(quantity.pieces) : 0;
  return quantity && pieces > 0
    ? { pieces, evidence: quantity.statements.map(statementEvidence) }
    : undefined;
}

function findDefective(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  const said = entry.statements.filter(
    (one) => one.measure === 'defective-share' && one.amount !== undefined,
  );
  const share = hullOf(said);
  const lot = lotOf(entry, record);
  if (!share || !lot || share.low <= 0) return [];
  const evidence = [...said.map(statementEvidence), ...lot.evidence];
  return [catchOfLot('bad', lot.pieces, badAtLeast(lot.pieces, share.low), evidence)];
}

/** So many of so many were called back or turned away. All of them says nothing of how many were bad. */
function findPart(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
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

function findSupposed(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  const lot = lotOf(entry, record);
  return lot ? [catchOfLot('supposed', lot.pieces, badAtLeast(lot.pieces, supposedShare), lot.evidence)] : [];
}

const catchOfLot = (
  kind: 'bad' | 'supposed',
  lot: number,
  bad: number,
  evidence: readonly Evidence[],
): Catch => ({ kind, lot, bad, n: sampleToCatch({ lot, bad }, { chance }), chance, evidence });

function findKnown(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  const performance = performanceOf(entry);
  const { measure } = performance ?? {};
  if (performance && (measure === 'sensitivity' || measure === 'accuracy')) {
    const results = [
      ...entry.statements.map((one) => ({ ...one, wanted: one.expected, kind: 'statement' as const })),
      ...entry.testReports.map((one) => ({ ...one, wanted: one.required, kind: 'test-report' as const })),
    ].filter((one) => one.measure === measure && one.amount !== undefined);
    const wanted = results.flatMap((one) => (one.wanted === undefined ? [] : intervalOf(one.wanted).low));
    // What nobody set a target for is held against a tossed coin, or against what is asked of kits.
    const target = wanted.length > 0 ? Math.min(...wanted) : measure === 'accuracy' ? 0.5 : sensitivityAsked;
    const kind = measure === 'sensitivity' && wanted.length === 0 ? 'sensitivity-asked' : measure;
    const evidence = results.map((one): Evidence => ({ kind: one.kind, id: one.id }));
    return catchOfKit(kind, performance.interval, target, evidence);
  }
  const ofKind = poorOfKind(entry, record);
  const share = hullOf(ofKind);
  return share ? catchOfKit('sensitivity-asked', share, sensitivityAsked, ofKind.map(statementEvidence)) : [];
}

function catchOfKit(
  kind: 'sensitivity' | 'sensitivity-asked' | 'accuracy',
  share: Interval,
  target: number,
  evidence: readonly Evidence[],
): Catch[] {
  if (share.high >= target || target >= 1) return [];
  const samples = fewestKnownSamples({ truth: share.high, target }, { chance });
  return samples ? [{ kind, share, target, samples, chance, evidence }] : [];
}

const hullIf = (all: Interval | undefined, one: Interval): Interval => (all ? hull(all, one) : one);

const hullOf = (statements: readonly Statement[]): Interval | undefined =>
  statements
    .flatMap(({ amount }) => (amount === undefined ? [] : intervalOf(amount)))
    .reduce<Interval | undefined>(hullIf, undefined);
