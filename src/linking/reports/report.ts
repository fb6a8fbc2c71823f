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
  /** Days from 1970 on which it is said to have happened. */
  readonly days: readonly number[];
  readonly terms: string | undefined;
};

export type ReportedAmount = Interval & {
  /** What is counted: pieces, boxes, tonnes. Counts of different things cannot be compared. */
  readonly unit: string | undefined;
};
