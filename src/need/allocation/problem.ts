/** What one site uses of one item, and what it has. */
export type SiteItem = { readonly ratePerDay: number; readonly stock: number };

export type Site = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly items: ReadonlyMap<string, SiteItem>;
  /** Nobody there said anything: what it needs is an estimate. */
  readonly isEstimated: boolean;
  /** Takes goods that were downgraded to a lesser use: all, or of these items. */
  readonly lesserUse: boolean | ReadonlySet<string>;
  /** Grades it takes; without them, all. */
  readonly accepts?: ReadonlySet<string> | undefined;
};

export type LotState = 'free' | 'hold' | 'downgraded';
export type Earmark = { readonly site: string; readonly hard: boolean };

export type OfferedLot = {
  readonly id: string;
  readonly item: string;
  readonly packs: number;
  readonly packSize: number;
  /** From today; a lot without it does not expire. */
  readonly expiresInDays?: number | undefined;
  readonly state: LotState;
  readonly grade?: string | undefined;
  readonly earmark?: Earmark | undefined;
};

/** A cell of the plan that a person set, with why. */
export type PinnedCell = {
  readonly lot: string;
  readonly site: string;
  readonly packs: number;
  readonly reason: string;
  readonly by: string;
};

/** Who needs what, and what is in the store. Ids are unique, and every id that is named is there. */
export type AllocationProblem = {
  readonly sites: readonly Site[];
  readonly lots: readonly OfferedLot[];
  /** Of items whose lack does less than others': their days count for fewer. One where nothing is said. */
  readonly weights: ReadonlyMap<string, number>;
  /** Packs of an item that stay in the store. */
  readonly reserve: ReadonlyMap<string, number>;
  readonly pinned: readonly PinnedCell[];
};

/** Packs of a lot for a site. */
export type Share = { readonly lot: string; readonly site: string; readonly packs: number };

export const weightOf = ({ weights }: AllocationProblem, item: string): number => weights.get(item) ?? 1;

/** Items somebody needs, in the order in which they are first named. */
export const itemsOf = ({ sites }: AllocationProblem): string[] => [
  ...new Set(sites.flatMap(({ items }) => [...items.keys()])),
];
