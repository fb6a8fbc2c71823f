import type { ProposedStatement } from './api.js';

export type ToldStatement = Omit<ProposedStatement, 'shipment'>;

/**
 * Statements about the same goods, in amounts and between parties that do not contradict each other, tell of one
 * shipment. One that would fit several of them is a shipment of its own: a person who sees both can join them.
 */
export function withShipments(statements: readonly ToldStatement[]): ProposedStatement[] {
  const shipments: ToldStatement[][] = [];
  return statements.map((statement) => {
    if (!isShipped(statement)) return { ...statement, shipment: null };
    const fitting = shipments.flatMap((told, at) =>
      told.every((other) => mayBeOne(statement, other)) ? [at] : [],
    );
    const shipment = fitting.length === 1 ? (fitting[0] ?? shipments.length) : shipments.length;
    shipments[shipment] = [...(shipments[shipment] ?? []), statement];
    return { ...statement, shipment };
  });
}

const isShipped = ({ measure, goods, negated }: ToldStatement): boolean =>
  measure === 'goods' && goods !== null && !negated;

const mayBeOne = (one: ToldStatement, other: ToldStatement): boolean =>
  one.goods?.class === other.goods?.class &&
  overlap(one.amount, other.amount) &&
  isSame(one.from, other.from) &&
  isSame(one.to, other.to);

type Bounds = { readonly low: number; readonly high: number | null };

const overlap = (one: Bounds | null, other: Bounds | null): boolean =>
  one === null ||
  other === null ||
  (one.low <= (other.high ?? Number.POSITIVE_INFINITY) &&
    other.low <= (one.high ?? Number.POSITIVE_INFINITY));

const isSame = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one.toLowerCase() === other.toLowerCase();
