import type { ProposedStatement, ToldStatement } from './api.js';
import { wholesIn } from './told-parts.js';
import { totalsIn } from './totals.js';

/**
 * Statements about the same goods, in amounts and between parties that do not contradict each other, tell of one
 * shipment. One that would fit several of them is a shipment of its own: a person who sees both can join them.
 */
export function withShipments(statements: readonly ToldStatement[], text: string): ProposedStatement[] {
  const totals = totalsIn(statements, text);
  const wholes = wholesIn(statements, text);
  const shipments: ToldStatement[][] = [];
  const proposed: ProposedStatement[] = [];
  for (const [place, statement] of statements.entries()) {
    const total = totals[place] ?? null;
    const whole = wholes[place] ?? null;
    // A whole that its parts come to is kept in words: each of them is then a shipment.
    const partOf = whole === null || totals[whole]?.addsUp ? null : whole;
    const shipment = partOf === null ? shipmentOf(statement, total) : (proposed[partOf]?.shipment ?? null);
    proposed.push({ ...statement, total, partOf, shipment });
  }
  return proposed;

  function shipmentOf(statement: ToldStatement, total: ProposedStatement['total']): number | null {
    if (!isShipped(statement) || total?.addsUp) return null;
    const fitting = shipments.flatMap((told, at) =>
      told.every((other) => mayBeOne(statement, other)) ? [at] : [],
    );
    const shipment = fitting.length === 1 ? (fitting[0] ?? shipments.length) : shipments.length;
    shipments[shipment] = [...(shipments[shipment] ?? []), statement];
    return shipment;
  }
}

const isShipped = ({ measure, goods, negated }: ToldStatement): boolean =>
  measure === 'goods' && goods !== null && !negated;

const mayBeOne = (one: ToldStatement, other: ToldStatement): boolean =>
  one.goods?.class === other.goods?.class &&
  (isBack(one)
    ? isWithin(one.amount, other.amount) && hasCommonSide(one, other)
    : overlap(one.amount, other.amount) && isSame(one.from, other.from) && isSame(one.to, other.to));

// What was sent back or called back is a part of what came, whichever way it is said to go.
const isBack = ({ stage }: ToldStatement): boolean => stage === 'rejected' || stage === 'recalled';

const isWithin = (part: Bounds | null, whole: Bounds | null): boolean =>
  part === null || whole === null || part.low <= (whole.high ?? Number.POSITIVE_INFINITY);

const hasCommonSide = (one: ToldStatement, other: ToldStatement): boolean =>
  [one.from, one.to].some((side) => isSame(side, other.from) || isSame(side, other.to));

type Bounds = { readonly low: number; readonly high: number | null };

const overlap = (one: Bounds | null, other: Bounds | null): boolean =>
  one === null ||
  other === null ||
  (one.low <= (other.high ?? Number.POSITIVE_INFINITY) &&
    other.low <= (one.high ?? Number.POSITIVE_INFINITY));

const isSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.toLowerCase() === other.toLowerCase();
