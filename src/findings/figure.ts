import { type Interval, middle } from '../case/index.js';
import type { Figure } from './finding.js';

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);

const ends = (x: Interval): { low: number; high: number | null } => ({ low: x.low, high: bound(x.high) });

type Extra = { readonly outOf?: Interval | undefined; readonly claimed?: Interval | undefined };

/** A figure from an interval. `method` says in one word group how it was had. */
export function figureOf(interval: Interval, unit: string, method: string, extra: Extra = {}): Figure {
  return {
    estimate: bound(middle(interval)),
    ...ends(interval),
    unit,
    method,
    ...(extra.outOf ? { outOf: ends(extra.outOf) } : {}),
    ...(extra.claimed ? { claimed: ends(extra.claimed) } : {}),
  };
}
