import { Giving } from './giving.js';
import type { ItemProblem } from './item-problem.js';

/** What a site may get: packs of each lot, and the days it is covered then. */
export type SiteOption = {
  readonly packsOfLots: readonly number[];
  /** The packs as digits of one number, a digit for each lot. */
  readonly key: number;
  readonly packs: number;
  readonly pieces: number;
  readonly cover: number;
};

type OptionsOfSite = {
  readonly site: number;
  readonly options: readonly SiteOption[];
  /** Pieces that may be used up to this site, so that those after it can still have what they must. */
  readonly piecesAfter: number;
};

/** All that is worth thinking of for each site that can get anything; undefined when it is more than `most`. */
export function siteOptions(
  problem: ItemProblem,
  known: Giving,
  most: number,
): readonly OptionsOfSite[] | undefined {
  const empty = new Giving(problem);
  const sites = [...problem.rates.keys()].filter((site) =>
    problem.packs.some((packs, lot) => packs > 0 && empty.isOpen(lot, site)),
  );
  const least = sites.reduce((low, site) => Math.min(low, known.cover(site)), Number.POSITIVE_INFINITY);
  const pieces = problem.packs.reduce((all, packs, lot) => all + packs * (problem.packSizes[lot] ?? 0), 0);
  const needs = sites.map((site) => piecesFor(empty, site, least));
  const spare = pieces - needs.reduce((all, need) => all + need, 0);
  if (keysOf(problem) > Number.MAX_SAFE_INTEGER) return undefined;
  let room = most;
  const lists: { site: number; options: SiteOption[]; need: number }[] = [];
  for (const [at, site] of sites.entries()) {
    const options = optionsOf(empty, { site, least, piecesMax: (needs[at] ?? 0) + spare, most: room });
    if (options === undefined) return undefined;
    room -= options.length;
    lists.push({ site, options, need: fewestPieces(options) });
  }
  lists.sort((a, b) => a.options.length - b.options.length);
  return lists.map(({ site, options }, at) => ({
    site,
    options,
    piecesAfter: pieces - lists.slice(at + 1).reduce((all, { need }) => all + need, 0),
  }));
}

const fewestPieces = (options: readonly SiteOption[]): number =>
  options.reduce((fewest, { pieces }) => Math.min(fewest, pieces), Number.POSITIVE_INFINITY);

const keysOf = ({ packs }: ItemProblem): number => packs.reduce((all, each) => all * (each + 1), 1);

const piecesFor = (empty: Giving, site: number, days: number): number =>
  Math.max(0, (days - empty.cover(site)) * (empty.problem.rates[site] ?? 0) * (1 - 1e-12));

type Wanted = {
  readonly site: number;
  readonly least: number;
  readonly piecesMax: number;
  readonly most: number;
};

function optionsOf(empty: Giving, { site, least, piecesMax, most }: Wanted): SiteOption[] | undefined {
  const { packSizes, packs, packsMax, pinned, usable, stocks, rates } = empty.problem;
  const found: SiteOption[] = [];
  const packsOfLots = Array.from(packs, () => 0);
  let steps = 0;
  const walk = ({ lot, key, base, count, pieces, used }: Step): boolean => {
    if (++steps > most) return false;
    if (lot === packs.length) {
      const cover = (used + (stocks[site] ?? 0)) / (rates[site] ?? 1);
      if (cover >= least) found.push({ packsOfLots: [...packsOfLots], key, packs: count, pieces, cover });
      return true;
    }
    const size = packSizes[lot] ?? 1;
    const cell = lot * empty.sites + site;
    const highest = empty.isOpen(lot, site) ? Math.min(packs[lot] ?? 0, packsMax - count) : 0;
    const usedWith = (given: number): number => {
      const inAll = given + (pinned[cell] ?? 0);
      return inAll === 0 ? used : Math.min(used + inAll * size, usable[cell] ?? 0);
    };
    for (let given = 0; given <= highest; given++) {
      if (pieces + given * size > piecesMax + 1e-6) break;
      // What cannot be used before it expires is given to nobody.
      if (given > 0 && usedWith(given) === usedWith(given - 1)) break;
      packsOfLots[lot] = given;
      const next = {
        lot: lot + 1,
        key: key + given * base,
        base: base * ((packs[lot] ?? 0) + 1),
        count: count + given,
        pieces: pieces + given * size,
        used: usedWith(given),
      };
      if (!walk(next)) return false;
    }
    packsOfLots[lot] = 0;
    return true;
  };
  const isWhole = walk({ lot: 0, key: 0, base: 1, count: 0, pieces: 0, used: 0 });
  return isWhole ? withoutWorse(found) : undefined;
}

type Step = {
  readonly lot: number;
  readonly key: number;
  readonly base: number;
  readonly count: number;
  readonly pieces: number;
  /** Of what is given so far, first expired first: pieces that can be used. */
  readonly used: number;
};

const comparedMax = 1_000;

const withoutWorse = (options: SiteOption[]): SiteOption[] =>
  options.length > comparedMax
    ? options
    : options.filter((option) => !options.some((other) => isWorse(option, other)));

/** More of the goods for no more days. */
const isWorse = (option: SiteOption, other: SiteOption): boolean =>
  other !== option &&
  other.cover >= option.cover &&
  other.pieces < option.pieces &&
  other.packsOfLots.every((packs, lot) => packs <= (option.packsOfLots[lot] ?? 0));
