import type { ConsignmentRow } from '../../../src/server/api';

export type FirstDay = {
  readonly row: ConsignmentRow;
  /** To sort by. */
  readonly day: string;
  /** As it was said: a day, a month, a span. */
  readonly said: string;
  readonly isEvent: boolean;
};

/** The day a shipment stands by on a line of time: of what first happened, else of the first report of it. */
export function firstOf(row: ConsignmentRow): FirstDay | undefined {
  const { firstOn, firstKnown } = row;
  if (firstOn !== undefined)
    return {
      row,
      day: firstOn.length === 7 ? `${firstOn}-01` : firstOn.slice(0, 10),
      said: firstOn,
      isEvent: true,
    };
  return firstKnown === undefined ? undefined : { row, day: firstKnown, said: firstKnown, isEvent: false };
}
