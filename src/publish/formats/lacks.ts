import type { MessageKey } from '../../words/index.js';

const examplesMax = 5;

type LackKey = Extract<MessageKey, `formats.lack.${string}`>;

/** What a format cannot say, of how many things, and the ids of the first few. */
export type CannotSay = {
  readonly what: LackKey;
  readonly count: number;
  readonly examples: readonly string[];
};

/** Counts what a format leaves out while it is written. One thing that lacks the same twice is one. */
export class Lacks {
  readonly #ids = new Map<LackKey, Set<string>>();

  add(what: LackKey, id: string): void {
    const ids = this.#ids.get(what) ?? new Set();
    this.#ids.set(what, ids.add(id));
  }

  list(): CannotSay[] {
    return [...this.#ids].map(([what, ids]) => ({
      what,
      count: ids.size,
      examples: [...ids].slice(0, examplesMax),
    }));
  }
}
