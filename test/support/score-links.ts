import { groupRecords } from '../../src/linking/model/group.js';
import { linkReports } from '../../src/linking/reports/link-reports.js';
import { reportOf, type ToldReport } from './report-sets.js';

/** Whether two reports tell of one shipment; one that tells of two is of either. */
export const isOneShipment = (a: ToldReport, b: ToldReport): boolean =>
  shipmentsOf(a).some((shipment) => shipmentsOf(b).includes(shipment));

const shipmentsOf = ({ shipment, alsoShipment }: ToldReport): string[] =>
  alsoShipment === undefined ? [shipment] : [shipment, alsoShipment];

export type LinkScore = { readonly precision: number; readonly recall: number; readonly f1: number };

/** How many pairs of reports that are put in one group are of one shipment, and how many of those that are one are put so. */
export function scoreLinks(sets: readonly (readonly ToldReport[])[]): LinkScore {
  let [right, put, all] = [0, 0, 0];
  for (const set of sets) {
    const groupOf = new Map(groupsOf(set).flatMap((group, at) => group.map((n) => [n, at] as const)));
    for (const [n, a] of set.entries())
      for (const [m, b] of set.entries()) {
        if (m <= n) continue;
        const [isOne, isPut] = [isOneShipment(a, b), groupOf.get(n) === groupOf.get(m)];
        all += Number(isOne);
        put += Number(isPut);
        right += Number(isOne && isPut);
      }
  }
  const [precision, recall] = [right / put, right / all];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function groupsOf(set: readonly ToldReport[]): number[][] {
  const { links } = linkReports(set.map(reportOf), 0);
  return groupRecords(set.length, links);
}
