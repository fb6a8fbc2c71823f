import type { Quantity } from '../case/index.js';
import { type Interval, middle } from '../lib/intervals/index.js';
import { count, type Param } from '../words/index.js';
import type { Figure } from './finding.js';

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

const ends = (x: Interval): { low: number; high: number | null } => ({ low: x.low, high: bound(x.high) });

type Extra = {
  readonly outOf?: Interval | undefined;
  readonly claimed?: Interval | undefined;
  /** Figures that exclude each other, instead of one. */
  readonly disputed?: readonly Interval[] | undefined;
};

/** A figure from an interval. `method` says in one word group how it was had. */
export function figureOf(interval: Interval, unit: string, method: string, extra: Extra = {}): Figure {
  const isDisputed = extra.disputed !== undefined && extra.disputed.length > 0;
  return {
    estimate: isDisputed ? null : bound(middle(interval)),
    ...ends(interval),
    unit,
    method,
    ...(extra.outOf ? { outOf: ends(extra.outOf) } : {}),
    ...(isDisputed ? { disputed: extra.disputed.map(ends) } : {}),
    ...(extra.claimed ? { claimed: ends(extra.claimed) } : {}),
  };
}

/** A figure of counted goods: their number, or the numbers that exclude each other. */
export const figureOfQuantity = (
  { pieces, disputed }: Quantity,
  unit: string,
  method: string,
  extra: Extra = {},
): Figure => figureOf(pieces, unit, method, { ...extra, disputed });

/** A quantity in words: "1,000", or "600 or 1,000 (disputed)". Never the range between two that exclude each other. */
export const formatQuantity = ({ pieces, disputed }: Pick<Quantity, 'pieces' | 'disputed'>): Param =>
  disputed.length === 0
    ? count(pieces)
    : { key: 'quantity.disputed', params: { figures: { list: disputed.map(count), join: 'or-each' } } };
