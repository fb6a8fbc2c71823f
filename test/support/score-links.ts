import { linkReports } from '../../src/linking/reports/link-reports.js';
import { reportOf, type ToldReport } from './report-sets.js';

/** Whether two reports tell of one shipment; one that tells of two is of either. */
export const isOneShipment = (a: ToldReport, b: ToldReport): boolean =>
  shipmentsOf(a).some((shipment) => shipmentsOf(b).includes(shipment));

const shipmentsOf = ({ shipment, alsoShipment }: ToldReport): string[] =>
  alsoShipment === undefined ? [shipment] : [shipment, alsoShipment];

export type LinkScore = { readonly precision: number; readonly recall: number; readonly f1: number };

/** How many of the pairs that are linked are of one shipment, and how many of those that are one are linked. */
export function scoreLinks(sets: readonly (readonly ToldReport[])[]): LinkScore {
  let [right, put, all] = [0, 0, 0];
  for (const set of sets) {
    const { links } = linkReports(set.map(reportOf));
    put += links.length;
    right += links.filter(({ left, right }) => isOne(set[left], set[right])).length;
    all += set.flatMap((a, n) => set.slice(n + 1).filter((b) => isOneShipment(a, b))).length;
  }
  const [precision, recall] = [right / put, right / all];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const isOne = (a: ToldReport | undefined, b: ToldReport | undefined): boolean =>
  a !== undefined && b !== undefined && isOneShipment(a, b);
