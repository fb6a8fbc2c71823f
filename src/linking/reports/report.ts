import type { Interval } from '../../lib/intervals/index.js';

/** What somebody tells of a shipment, as far as it is told. Names are in any language and script. */
export type ShipmentReport = {
  readonly id: string;
  readonly givers: readonly string[];
  readonly receivers: readonly string[];
  /** What kind of goods: a product class of the case. */
  readonly goods: string | undefined;
  readonly amounts: readonly ReportedAmount[];
  readonly places: readonly string[];
  readonly days: readonly StagedDay[];
  readonly terms: string | undefined;
};

export type ReportedAmount = Interval & {
  /** What is counted: pieces, boxes, tonnes. Counts of different things cannot be compared. */
  readonly unit: string | undefined;
};

export type StagedDay = {
  /** How far the goods had come, as a number that grows on the way: pledged, contracted, shipped, received, used. */
  readonly stage: number;
  /** Days from 1970. */
  readonly day: number;
};
