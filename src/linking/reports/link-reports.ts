import type { Block } from '../model/candidates.js';
import { groupRecords } from '../model/group.js';
import { type Link, type Linking, linkRecords } from '../model/link.js';

import { soundOfName } from '../names/compare-names.js';
import { comparisonsOf } from './comparisons.js';
import { learntChances } from './learnt-chances.js';
import type { ShipmentReport } from './report.js';

// As many pairs as were judged by people; a case with more of its own is judged by those.
const priorPairs = 300;

/**
 * Which of the reports tell of one shipment: pairs of groups whose pairs, taken together,
 * are likelier one than not. `isApart` knows pairs that are two.
 */
export function linkReports(
  reports: readonly ShipmentReport[],
  isApart: (link: Link) => boolean = () => false,
): Linking {
  const { m, u } = learntChances;
  const chances = (by: Readonly<Record<string, readonly number[]>>) =>
    Object.values(by).map((shares) => Float64Array.from(shares));
  const priors = {
    m: { chances: chances(m), pairs: priorPairs },
    u: { chances: chances(u), pairs: priorPairs },
    share: { of: 0.25, pairs: 100 },
  };
  const records = { count: reports.length };
  const linking = linkRecords(records, comparisonsOf(reports), blocksOf(reports), {
    from: unlikely,
    priors,
    sample: 20_000,
  });
  const groupOf = new Int32Array(reports.length);
  const apart = linking.links.filter(isApart);
  for (const [number, group] of groupRecords(reports.length, linking.links, apart).entries())
    for (const record of group) groupOf[record] = number;
  const links = linking.links.filter(({ left, right }) => groupOf[left] === groupOf[right]);
  return { ...linking, links };
}

// Below this a pair speaks against its group as much as one that was never compared.
const unlikely = 0.001;

// Up to this many, every two are compared.
const few = 500;

function blocksOf(reports: readonly ShipmentReport[]): Block[] {
  if (reports.length <= few) return [{ name: 'all', settles: [], keyOf: () => '' }];
  const block = (
    name: string,
    settles: readonly string[],
    keyOf: (report: ShipmentReport) => string | undefined,
  ): Block => ({ name, settles, keyOf: (n) => reports[n] && keyOf(reports[n]) });
  // Six weeks lie between the first report and an update: of two rows of windows, one is bound to hold both.
  const windows = [0, 42].map(
    (shift) =>
      ({ days: [first] }: ShipmentReport) =>
        first === undefined ? '' : Math.floor((first.day + shift) / 84),
  );
  const soundOf = ([name]: readonly string[]): string | undefined => name && soundOfName(name).slice(0, 4);
  return windows.flatMap((window, n) => [
    block(`giver in window ${n}`, ['giver', 'day'], (one) => {
      const sound = soundOf(one.givers);
      return sound && one.goods && `${sound} ${one.goods} ${window(one)}`;
    }),
    block(`receiver in window ${n}`, ['receiver', 'day'], (one) => {
      const sound = soundOf(one.receivers);
      return sound && one.goods && `${sound} ${one.goods} ${window(one)}`;
    }),
    block(`amount in window ${n}`, ['amount', 'day'], (one) => {
      const [amount] = one.amounts;
      return amount && `${amount.low} ${amount.unit} ${window(one)}`;
    }),
  ]);
}
