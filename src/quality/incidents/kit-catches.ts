import { type CaseRecord, type ConsignmentRecord, intervalOf } from '../../case/index.js';
import { type Evidence, statementEvidence } from '../../findings/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { smallest } from '../../lib/lists/index.js';
import { poorOfKind, sensitivityAsked } from '../of-kind.js';
import { performanceOf } from '../performance.js';
import { type Catch, chance, hullOf } from './catch.js';
import { fewestKnownSamples } from './known-samples.js';

/** Samples of known answer show a kit that is right too seldom. */
export function findKnown(entry: ConsignmentRecord, record: CaseRecord): Catch[] {
  const performance = performanceOf(entry);
  const { measure } = performance ?? {};
  if (performance && (measure === 'sensitivity' || measure === 'accuracy')) {
    const results = [
      ...entry.statements.map((one) => ({ ...one, wanted: one.expected, kind: 'statement' as const })),
      ...entry.testReports.map((one) => ({ ...one, wanted: one.required, kind: 'test-report' as const })),
    ].filter((one) => one.measure === measure && one.amount !== undefined);
    const wanted = results.flatMap((one) => (one.wanted === undefined ? [] : intervalOf(one.wanted).low));
    // What nobody set a target for is held against a tossed coin, or against what is asked of kits.
    const target = wanted.length > 0 ? smallest(wanted) : measure === 'accuracy' ? 0.5 : sensitivityAsked;
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
