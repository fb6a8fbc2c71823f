/** What was counted of an item at a site on a day, in pieces. */
export type StockCount = {
  readonly file: string;
  readonly line: number;
  readonly site: string;
  readonly ward: string | undefined;
  readonly item: string;
  readonly day: string;
  readonly pieces: number;
  readonly ageDays: number;
};

/** Two counts of one day that cannot both be right; the first is used until somebody says. */
export type CountConflict = {
  readonly file: string;
  readonly lines: readonly [number, number];
  readonly site: string;
  readonly item: string;
  readonly day: string;
  readonly pieces: readonly [number, number];
};
