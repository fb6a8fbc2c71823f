/** Runs one task at a time, in the order they came. A task that fails fails for its caller only. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  add<R>(task: () => Promise<R>): Promise<R> {
    const run = this.last.then(task, task);
    this.last = run.catch(() => undefined);
    return run;
  }
}
