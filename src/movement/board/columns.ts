import type { LineStage } from '../ledger/stages.js';

/** Where a shipment stands on the board, from pledge to ward; what was turned away, lost or called back on the way; the rest. */
export const boardColumns = ['promised', 'on-the-way', 'arrived', 'handed-out', 'left', 'unsaid'] as const;
export type BoardColumn = (typeof boardColumns)[number];

export const columnOf = {
  pledged: 'promised',
  contracted: 'promised',
  shipped: 'on-the-way',
  cleared: 'on-the-way',
  received: 'arrived',
  accepted: 'arrived',
  distributed: 'handed-out',
  used: 'handed-out',
} as const satisfies Record<LineStage, BoardColumn>;
