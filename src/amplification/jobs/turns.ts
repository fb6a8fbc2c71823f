/** One at a time, in the order they came. Whoever fails, or leaves before their turn, holds up nobody. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  add<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(new Error('left before its turn'));
      };
      if (signal.aborted) {
        leave();
        return;
      }
      signal.addEventListener('abort', leave);
      this.last = this.last.then(async () => {
        signal.removeEventListener('abort', leave);
        if (signal.aborted) leave();
        else await work().then(resolve, reject);
      });
    });
  }
}
