/**
 * Has so many tasks done at a time as there are workers, in the order they came. Whoever fails, or leaves before their
 * turn, holds up nobody.
 */
export class Queue {
  private readonly turns = new Set<() => void>();

  constructor(private workersFree = 1) {}

  get waiting(): number {
    return this.turns.size;
  }

  async add<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.turn(signal);
    try {
      if (signal?.aborted) throw left();
      return await task();
    } finally {
      this.pass();
    }
  }

  private async turn(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw left();
    if (this.workersFree > 0) {
      this.workersFree--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.turns.delete(begin);
        reject(left());
      };
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.turns.add(begin);
    });
  }

  // The worker goes on with the next, and is free only where nobody waits.
  private pass(): void {
    const [next] = this.turns;
    if (next === undefined) this.workersFree++;
    else {
      this.turns.delete(next);
      next();
    }
  }
}

const left = (): Error => new Error('left before its turn');
