type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

type Options<Item, Result> = {
  /** Gives a result for each item, in their order; all of them are done or none. */
  readonly work: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly weigh: (item: Item) => number;
  /** What is worked on at once weighs no more, unless it is one. */
  readonly most: number;
  /** Whether what failed may be the fault of one of them, so that each is tried by itself. */
  readonly isOfOne: (error: unknown) => boolean;
};

/** Works on what came while it was busy all at once: what costs once for all of them is paid once. */
export class Gatherer<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private isBusy = false;

  constructor(private readonly options: Options<Item, Result>) {}

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.isBusy) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) await this.settle(this.takeSome());
    this.isBusy = false;
  }

  private takeSome(): Waiting<Item, Result>[] {
    const { weigh, most } = this.options;
    let weight = 0;
    const end = this.waiting.findIndex(({ item }, at) => {
      weight += weigh(item);
      return at > 0 && weight > most;
    });
    return this.waiting.splice(0, end < 0 ? this.waiting.length : end);
  }

  private async settle(some: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.options.work(some.map(({ item }) => item));
      for (const [at, { resolve, reject }] of some.entries()) {
        const result = results[at];
        if (result === undefined) reject(new Error('a result for each item'));
        else resolve(result);
      }
    } catch (error) {
      if (some.length > 1 && this.options.isOfOne(error)) for (const each of some) await this.settle([each]);
      else for (const { reject } of some) reject(error);
    }
  }
}
