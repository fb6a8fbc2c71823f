/** Why a row, or one more copy of it, is not among the posts. */
export const skipReasons = [
  'account-empty',
  'object-empty',
  'content-empty',
  'time-empty',
  'time-unreadable',
  'time-out-of-range',
  'duplicate',
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** The first row skipped for a reason, for the message. */
export type FirstSkipped = { readonly row: number; readonly found?: string };

export class Skipped {
  private readonly counts = new Map<SkipReason, number>();
  private readonly firsts = new Map<SkipReason, FirstSkipped>();

  add(reason: SkipReason, row: number, found?: string): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
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
