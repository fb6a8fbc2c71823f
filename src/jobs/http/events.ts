import { setTimeout as sleep } from 'node:timers/promises';
import { isFinal, type JobTypes, type LiveJob } from '../job.js';
import type { Jobs } from '../jobs.js';

// About eight a second is as much as anybody sees.
const apartMs = 125;
// Proxies give up on a connection that is silent for a minute or so.
const quietMs = 15_000;

/** A job as server-sent events, until its end or until nobody listens. */
export async function* eventsOf<K extends JobTypes>(
  jobs: Jobs<K>,
  id: string,
  show: (job: LiveJob<K>) => object,
  gone: AbortSignal,
): AsyncGenerator<string> {
  for await (const job of jobs.watch(id, quietMs, gone)) {
    yield job === undefined ? ': still here\n\n' : `event: job\ndata: ${JSON.stringify(show(job))}\n\n`;
    if (job && isFinal(job)) return;
    await sleep(apartMs, undefined, { signal: gone }).catch(() => undefined);
  }
}
