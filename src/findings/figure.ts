import { type Lot, type Quantity, unitWordOf } from '../case/index.js';
import { type Interval, middle } from '../lib/intervals/index.js';
import { count, formatMessage, isMessageKey, type Language, message, type Param } from '../words/index.js';
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

/** The word for what goods are counted in, of as many; what has no word of ours is the case's own. */
const unitOf = (unit: string, of: Param): Param => {
  const key = `unit.${unit}`;
  return isMessageKey(key) ? { key, params: { count: of } } : unit;
};

/** The unit alone, as it stands beside a field. */
export const formatUnit = (unit: string, language: Language): string =>
  formatMessage(message('trace.parts', { parts: { list: [unitOf(unit, 2)], join: 'semicolons' } }), language);

/** A number with its unit, and alone where nobody said one. */
export const withUnit = (number: Param, unit: string): Param =>
  unit === 'unsaid' ? number : { key: 'quantity.in', params: { number, unit: unitOf(unit, number) } };

/** The amount of a lot as it was said, with a unit we know in the reader's language. */
export const formatLotAmount = (
  { amount, unit }: Pick<Lot, 'amount' | 'unit'>,
  language: Language,
): string | undefined =>
  amount === undefined
    ? undefined
    : formatMessage(
        message('lots.quantity', {
          quantity: withUnit(amount, unit === undefined ? 'unsaid' : unitWordOf(unit)),
        }),
        language,
      );

/** Several numbers before the one unit of them all. */
export const withUnitBehind = (parts: Param, unit: string, of: Param): Param =>
  unit === 'unsaid' ? parts : { key: 'flow.parts', params: { parts, unit: unitOf(unit, of) } };

/** A quantity in words: "1,000", or "600 or 1,000 (disputed)". Never the range between two that exclude each other. */
export const formatQuantity = ({ pieces, disputed }: Pick<Quantity, 'pieces' | 'disputed'>): Param =>
  disputed.length === 0
    ? count(pieces)
    : { key: 'quantity.disputed', params: { figures: { list: disputed.map(count), join: 'or-each' } } };
