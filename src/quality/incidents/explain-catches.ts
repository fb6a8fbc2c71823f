import { type CaseRecord, type ConsignmentRecord, intervalOf, type Lot, piecesOf } from '../../case/index.js';
import { because, becauseOf, message, type Reason, share } from '../../findings/index.js';
import { exactly } from '../../lib/intervals/index.js';
import { poorOfKind } from '../of-kind.js';
import { performanceOf } from '../performance.js';
import type { Catch } from './catch.js';
import { findCatches } from './find-catches.js';

/** What would have caught it, in words, each with the statements its figures are from. */
export function explainCatches(entry: ConsignmentRecord, record: CaseRecord): Reason[] {
  return findCatches(entry, record).map((one) => becauseOf(formatCatch(one), one.evidence));
}

/**
 * The same for one lot of a consignment, which is sampled by its own number; what is said of the consignment as a whole is
 * not said of its lot. Without a number of its own there is nothing to draw from.
 */
export function explainCatchesOfLot(lot: Lot, entry: ConsignmentRecord, record: CaseRecord): Reason[] {
  if (entry.lots.length === 1) return explainCatches(entry, record);
  const pieces = lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, entry.product);
  if (!pieces) return [];
  const statements = entry.statements.filter((one) => one.lot === lot.id);
  return findCatches({ ...entry, lots: [lot], statements }, record, pieces).map((one) =>
    becauseOf(formatCatch(one), one.evidence),
  );
}

/** What is said of this kind of kit, where nobody measured this one. */
export function explainKind(entry: ConsignmentRecord, record: CaseRecord): Reason[] {
  if (performanceOf(entry)) return [];
  return poorOfKind(entry, record).map((statement) =>
    because(
      'quality.caught.kind',
      {
        speaker: record.nameOf(record.speakerOf(statement)),
        measure: { key: 'measure.sensitivity' },
        share: share(intervalOf(statement.amount ?? '0')),
        text: statement.text,
      },
      [statement],
    ),
  );
}

function formatCatch(one: Catch) {
  const chance = share(exactly(one.chance));
  switch (one.kind) {
    case 'bad':
      return message('quality.caught.bad', { n: one.n, lot: one.lot, bad: one.bad, chance });
    case 'part':
      return message('quality.caught.part', {
        n: one.n,
        lot: one.lot,
        bad: one.bad,
        stage: { key: `stage.${one.stage}` },
        chance,
      });
    case 'supposed':
      return message('quality.caught.supposed', {
        n: one.n,
        lot: one.lot,
        share: share(exactly(one.bad / one.lot)),
        chance,
      });
    default:
      return message(`quality.caught.${one.kind}`, {
        n: one.samples.n,
        hits: one.samples.hits,
        share: share(one.share),
        target: share(exactly(one.target)),
        chance,
      });
  }
}
