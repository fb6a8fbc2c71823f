import type { Kind } from '../../src/case/index.js';

/** An entry before its schema has seen it. */
export type Draft = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The entries of a case while it is being made up. */
export class Drafts {
  readonly entries = new Map<Kind, Draft[]>();
  private readonly once = new Set<string>();

  add(kind: Kind, entry: Draft): string {
    const list = this.entries.get(kind);
    if (list) list.push(entry);
    else this.entries.set(kind, [entry]);
    return entry.id;
  }

  /** The same entry may be asked for many times and is there once. */
  addOnce(kind: Kind, entry: Draft): string {
    const key = `${kind} ${entry.id}`;
    if (this.once.has(key)) return entry.id;
    this.once.add(key);
    return this.add(kind, entry);
  }

  count(kind: Kind): number {
    return this.entries.get(kind)?.length ?? 0;
  }
}

const epoch = Date.UTC(2020, 0, 1);

/** The day so many days after 1 January 2020. */
export const dayAt = (day: number): string => new Date(epoch + day * 86_400_000).toISOString().slice(0, 10);
