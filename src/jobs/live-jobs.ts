import { EventEmitter, once } from 'node:events';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { isFinal, type JobTypes, type LiveJob } from './job.js';

/** Every job as it is now, and who wants to hear of it. */
export class LiveJobs<K extends JobTypes> {
  private readonly jobs = new Map<string, LiveJob<K>>();
  private readonly changed = new EventEmitter().setMaxListeners(0);

  /** The newest first. */
  list(): LiveJob<K>[] {
    return [...this.jobs.values()].sort((a, b) => b.created.localeCompare(a.created));
  }

  find(id: string): LiveJob<K> {
    const job = this.jobs.get(id);
    if (job) return job;
    throw appError('job-unknown', wording('error.no-job', { id: asIs(id) }));
  }

  tell(job: LiveJob<K>): void {
    this.jobs.set(job.id, job);
    this.changed.emit(job.id);
  }

  forget(id: string): void {
    this.jobs.delete(id);
    this.changed.emit(id);
  }

  /** The job now and whenever it has changed; undefined when nothing has for a while. Ends with a final state. */
  async *watch(id: string, quietMs: number, ended: AbortSignal): AsyncGenerator<LiveJob<K> | undefined> {
    let told: LiveJob<K> | undefined;
    for (;;) {
      const job = this.jobs.get(id);
      if (job !== undefined && job !== told) {
        told = job;
        yield job;
        if (isFinal(job)) return;
      } else {
        if (job === undefined || ended.aborted) return;
        const signal = AbortSignal.any([ended, AbortSignal.timeout(quietMs)]);
        const isChange = await once(this.changed, id, { signal }).then(
          () => true,
          () => false,
        );
        if (!isChange) yield undefined;
      }
    }
  }
}
