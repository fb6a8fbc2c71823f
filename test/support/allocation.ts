import type { AllocationProblem } from '../../src/need/allocation/problem.js';

// Written from the rules alone, without a line of what it judges: every way to give out the packs is gone through.

type Days = readonly number[];

const better = (a: Days, b: Days): boolean => {
  const at = a.findIndex((days, index) => Math.abs(days - (b[index] ?? 0)) > 1e-9);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

/** The best sorted days of cover of one item, by trying everything. */
export function bruteForce(problem: AllocationProblem, item: string): Days {
  const sites = problem.sites.filter((site) => (site.items.get(item)?.ratePerDay ?? 0) > 0);
  const lots = problem.lots.filter((lot) => lot.item === item && lot.state !== 'hold');
  const inAll = lots.reduce((all, { packs }) => all + packs, 0);
  const most = Math.max(0, inAll - (problem.reserve.get(item) ?? 0));
  const given = lots.map(() => sites.map(() => 0));
  let best: Days | undefined;
  const measure = (): Days =>
    sites
      .map((site, column) => {
        const { ratePerDay = 1, stock = 0 } = site.items.get(item) ?? {};
        const queue = lots
          .map((lot, row) => ({
            end: lot.expiresInDays ?? 1e9,
            pieces: (given[row]?.[column] ?? 0) * lot.packSize,
          }))
          .sort((a, b) => a.end - b.end);
        // One after the other from day 0; what is left of a lot when it expires is thrown away.
        let day = 0;
        for (const { end, pieces } of queue) day = Math.max(day, Math.min(end, day + pieces / ratePerDay));
        return day + stock / ratePerDay;
      })
      .sort((a, b) => a - b);
  const walk = (row: number, column: number, left: number, used: number): void => {
    const lot = lots[row];
    if (!lot) {
      const days = measure();
      if (!best || better(days, best)) best = days;
      return;
    }
    const site = sites[column];
    if (!site) {
      walk(row + 1, 0, lots[row + 1]?.packs ?? 0, used);
      return;
    }
    const mayHave =
      !(lot.earmark?.hard && lot.earmark.site !== site.id) &&
      (lot.state !== 'downgraded' ||
        (typeof site.lesserUse === 'boolean' ? site.lesserUse : site.lesserUse.has(item)));
    const line = given[row] ?? [];
    for (let packs = 0; packs <= (mayHave ? Math.min(left, most - used) : 0); packs++) {
      line[column] = packs;
      walk(row, column + 1, left - packs, used + packs);
    }
    line[column] = 0;
  };
  walk(0, 0, lots[0]?.packs ?? 0, 0);
  return best ?? [];
}
