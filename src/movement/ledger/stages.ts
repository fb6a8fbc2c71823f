import type { Stage } from '../../case/index.js';

/** The way of goods from pledge to ward: what reached a stage had passed those before it. */
export const lineStages = [
  'pledged',
  'contracted',
  'shipped',
  'cleared',
  'received',
  'accepted',
  'distributed',
  'used',
] as const satisfies readonly Stage[];
export type LineStage = (typeof lineStages)[number];

/** Where goods leave that way. */
export const endStages = ['rejected', 'lost', 'recalled'] as const satisfies readonly Stage[];
export type EndStage = (typeof endStages)[number];

export type LedgerStage = LineStage | EndStage;

const orderOf = (stage: LineStage): number => lineStages.indexOf(stage);

/** The stages that lie behind one and up to another, or to the end of the way. */
const between = (from: LineStage, to: LineStage | undefined): readonly LineStage[] =>
  lineStages.slice(orderOf(from) + 1, to === undefined ? undefined : orderOf(to) + 1);

// Goods are turned away at the door or after a look at them, called back from where they were handed out, and lost
// anywhere on the way; what was not sent was not lost.
const leavesBefore: Readonly<Record<EndStage, readonly LineStage[]>> = {
  rejected: ['received', 'accepted'],
  lost: ['cleared', 'received', 'accepted', 'distributed', 'used'],
  recalled: ['used'],
};

/** Whether goods that left may be among those that did not get from one stage to another. */
export const mayLeaveBetween = (end: EndStage, from: LineStage, to: LineStage | undefined): boolean =>
  between(from, to).some((stage) => leavesBefore[end].includes(stage));

/** Whether the reason of a gap before a stage speaks of the gap between these two. */
export function isGapBefore(stage: Stage, from: LineStage, to: LineStage | undefined): boolean {
  // Before goods are turned away or called back is where they were last.
  const end = endStages.find((one) => one === stage);
  return end === undefined ? between(from, to).some((one) => one === stage) : mayLeaveBetween(end, from, to);
}
