/** Why a row, or one more copy of it, is not among the posts. */
export const skipReasons = [
  'account-empty',
  'object-empty',
  'content-empty',
  'time-empty',
  'time-unreadable',
  'time-out-of-range',
  'duplicate',
  'columns-missing',
  'columns-too-many',
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** The first row skipped for a reason, for the message. */
export type FirstSkipped = { readonly row: number; readonly found?: string };

/** Rows that the file's own form put aside. */
export type Rejected = { readonly reason: SkipReason; readonly rows: number; readonly firstRow: number };

export class Skipped {
  private readonly counts = new Map<SkipReason, number>();
  private readonly firsts = new Map<SkipReason, FirstSkipped>();

  add(reason: SkipReason, row: number, found?: string, times = 1): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + times);
    if (!this.firsts.has(reason)) this.firsts.set(reason, found === undefined ? { row } : { row, found });
  }

  counted(): Partial<Record<SkipReason, number>> {
    return Object.fromEntries(this.counts);
  }

  first(reason: SkipReason): FirstSkipped | undefined {
    return this.firsts.get(reason);
  }

  commonest(): SkipReason | undefined {
    return [...this.counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }
}
