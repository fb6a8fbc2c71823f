import { randomUUID } from 'node:crypto';
import { AppError } from '../../lib/errors/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { PublishProgress } from '../progress.js';

/** One dossier on its way. */
export type Run = {
  readonly id: string;
  readonly caseId: string;
  readonly edition: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: PublishProgress;
  readonly problem?: AppError;
  readonly notice?: Wording | undefined;
};

/** Gives what is to be said of it though it went well. */
export type Work = (doing: {
  readonly signal: AbortSignal;
  readonly report: (progress: PublishProgress) => void;
}) => Promise<Wording | undefined>;

type Live = { readonly stop: AbortController; readonly ended: Promise<void> };

const runsMax = 100;

/** Runs as they are told to whoever waits. Nothing of one outlives the server but what it has published. */
export class Runs {
  private readonly runs = new Map<string, Run>();
  private readonly live = new Map<string, Live>();

  constructor(private readonly onFault: (error: unknown) => void) {}

  /** Two at a time would not know of each other what they correct. */
  expectIdle(caseId: string): void {
    if (this.running(caseId)) throw appError('job-busy', wording('error.publish.busy'));
  }

  running(caseId: string): Run | undefined {
    return [...this.runs.values()].find((run) => run.caseId === caseId && run.state === 'running');
  }

  start(caseId: string, edition: string, work: Work): Run {
    this.expectIdle(caseId);
    const run: Run = { id: randomUUID(), caseId, edition, state: 'running' };
    this.tell(run);
    const stop = new AbortController();
    const ended = this.work(run, work, stop.signal).finally(() => this.live.delete(run.id));
    this.live.set(run.id, { stop, ended });
    return run;
  }

  find(caseId: string, id: string): Run {
    const run = this.runs.get(id);
    if (run?.caseId === caseId) return run;
    throw appError('job-unknown', wording('error.no-job', { id: asIs(id) }));
  }

  /** Answers when it has stopped. What was published by then stays published. */
  async cancel(caseId: string, id: string): Promise<Run> {
    this.find(caseId, id);
    await this.stop(id);
    return this.find(caseId, id);
  }

  async close(): Promise<void> {
    await Promise.all([...this.live.keys()].map((id) => this.stop(id)));
  }

  private async stop(id: string): Promise<void> {
    const live = this.live.get(id);
    live?.stop.abort();
    await live?.ended;
  }

  private async work(run: Run, work: Work, signal: AbortSignal): Promise<void> {
    try {
      const notice = await work({ signal, report: (progress) => this.tell({ ...run, progress }) });
      this.tell({ ...run, state: 'done', notice });
    } catch (error) {
      if (signal.aborted) this.tell({ ...run, state: 'cancelled' });
      else this.tell({ ...run, state: 'failed', problem: this.told(error) });
    }
  }

  private told(error: unknown): AppError {
    if (error instanceof AppError && error.says) return error;
    this.onFault(error);
    return appError('internal', wording('error.internal'));
  }

  private tell(run: Run): void {
    this.runs.set(run.id, run);
    for (const [id, { state }] of this.runs)
      if (this.runs.size > runsMax && state !== 'running') this.runs.delete(id);
  }
}
