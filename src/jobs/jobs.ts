import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { AppError } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { toldError } from './failure.js';
import {
  findRun,
  isFinal,
  type JobKind,
  type JobTypes,
  type KeptHead,
  type LiveJob,
  type LiveRun,
} from './job.js';
import { JobFolders } from './job-folders.js';
import { LiveJobs } from './live-jobs.js';

export type JobsOptions = {
  /** Where the jobs of this kind are kept. */
  readonly folder: string;
  readonly now: () => Date;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
};

type Run = { readonly stop: AbortController; readonly ended: Promise<void> };

/** The jobs of one kind: kept in folders, run when asked, watched, and found again after a restart. */
export class Jobs<K extends JobTypes> {
  private readonly folders: JobFolders<K>;
  private readonly live = new LiveJobs<K>();
  private readonly runs = new Map<string, Run>();
  private readonly closed = new AbortController();
  /** Aborted when the server closes. */
  readonly closing: AbortSignal = this.closed.signal;

  private constructor(
    private readonly kind: JobKind<K>,
    private readonly options: JobsOptions,
  ) {
    this.folders = new JobFolders(options.folder, kind);
  }

  static async open<K extends JobTypes>(kind: JobKind<K>, options: JobsOptions): Promise<Jobs<K>> {
    const jobs = new Jobs(kind, options);
    // One that cannot be read is left where it is, and keeps nobody from the others.
    for (const id of await jobs.folders.open()) await jobs.load(id).catch(options.onFault);
    return jobs;
  }

  private async load(id: string): Promise<void> {
    const kept = await this.folders.read(id);
    const runs = await Promise.all(
      kept.runs.map(async (run) => ({
        ...run,
        result: await this.kind.readResult(this.folders.resultPath(id, run.id)),
      })),
    );
    const job = { ...kept, runs };
    this.live.tell(job);
    // Its process ended with the server that ran it.
    if (kept.state === 'running') await this.change({ ...job, state: 'interrupted' });
    await this.folders.clear(job);
  }

  /** The newest first. */
  list(): LiveJob<K>[] {
    return this.live.list();
  }

  find(id: string): LiveJob<K> {
    return this.live.find(id);
  }

  /** Of a job: what it was given is in it. */
  folder(id: string): string {
    return this.folders.path(id);
  }

  /** A run, the newest unless told which, and where its results lie. */
  results(id: string, run?: string): { run: LiveRun<K>; job: LiveJob<K>; folder: string } {
    const job = this.find(id);
    const found = findRun(job, run);
    return { job, run: found, folder: this.folders.resultPath(id, found.id) };
  }

  async create(about: K['about']): Promise<LiveJob<K>> {
    const draft = this.folders.begin();
    try {
      const created = this.options.now().toISOString();
      const job = { id: draft.id, created, state: 'ready' as const, about, runs: [] };
      await this.folders.keep(draft, job);
      this.live.tell(job);
      return job;
    } finally {
      // Nothing is there any more when it has become a job.
      await rm(draft.folder, { recursive: true, force: true });
    }
  }

  /** What is asked of a run now is asked of the job as it is then. */
  async tellAbout(id: string, about: K['about']): Promise<LiveJob<K>> {
    if (this.runs.has(id)) throw running();
    return this.change({ ...this.find(id), about });
  }

  async run(id: string, parameters: K['parameters']): Promise<LiveJob<K>> {
    for (let before = this.runs.get(id); before; before = this.runs.get(id)) {
      if (!isFinal(this.find(id))) throw running();
      await before.ended;
    }
    const stop = new AbortController();
    const { problem: _, ...job } = this.find(id);
    this.live.tell({ ...job, state: 'running', parameters, progress: { stage: 'wait' } });
    const ended = this.work(id, parameters, stop.signal)
      .catch(this.options.onFault)
      .finally(() => this.runs.delete(id));
    this.runs.set(id, { stop, ended });
    return this.find(id);
  }

  /** Stops it and answers when it has stopped. */
  async cancel(id: string): Promise<LiveJob<K>> {
    this.find(id);
    await this.stop(id, 'cancelled');
    return this.find(id);
  }

  async remove(id: string): Promise<void> {
    // Somebody may have it run again while we wait for its end.
    do await this.stop(id, 'cancelled');
    while (this.runs.has(id));
    const { about } = this.find(id);
    this.live.forget(id);
    await this.folders.remove(id);
    await this.kind.removed?.(about);
  }

  /** Forgets one run of several, with its results. */
  async removeRun(id: string, run: string): Promise<LiveJob<K>> {
    const job = this.find(id);
    if (!isFinal(job)) throw running();
    const gone = findRun(job, run);
    await this.change({ ...job, runs: job.runs.filter((each) => each !== gone) });
    await this.folders.clear(this.find(id));
    return this.find(id);
  }

  async close(): Promise<void> {
    await Promise.all([...this.runs.keys()].map((id) => this.stop(id, 'interrupted')));
    // After those who watch have heard of it.
    this.closed.abort();
  }

  /** As LiveJobs does, until nobody listens or the server closes. */
  watch(id: string, quietMs: number, gone: AbortSignal): AsyncGenerator<LiveJob<K> | undefined> {
    return this.live.watch(id, quietMs, AbortSignal.any([gone, this.closing]));
  }

  private async stop(id: string, as: 'cancelled' | 'interrupted'): Promise<void> {
    const run = this.runs.get(id);
    run?.stop.abort(as);
    await run?.ended;
  }

  private async work(id: string, parameters: K['parameters'], signal: AbortSignal): Promise<void> {
    const next = await this.attempt(id, parameters, signal);
    const { progress: _, ...job } = this.find(id);
    try {
      await this.change({ ...job, ...next });
    } catch (error) {
      this.live.tell({ ...job, state: 'failed', problem: this.problemOf(error) });
    }
    await this.folders.clear(this.find(id));
  }

  private async attempt(
    id: string,
    parameters: K['parameters'],
    signal: AbortSignal,
  ): Promise<Pick<LiveJob<K>, 'state' | 'problem'> & Partial<Pick<LiveJob<K>, 'runs'>>> {
    const { kind, folders } = this;
    const job = this.find(id);
    const [run, at] = [randomUUID(), folders.path(id)];
    const out = folders.draftPath(id, run);
    const report = (progress: object) => {
      this.live.tell({ ...this.find(id), progress: kind.progress.parse(progress) });
    };
    try {
      await folders.save(job);
      await kind.work({ about: job.about, parameters, folder: at, out }, { signal, report });
      await rename(out, folders.resultPath(id, run));
      const result = await kind.readResult(folders.resultPath(id, run));
      const done = { id: run, at: this.options.now().toISOString(), parameters, result };
      return { state: 'done', runs: [done, ...job.runs.filter((other) => !asksTheSame(other, done))] };
    } catch (error) {
      if (signal.aborted) return { state: signal.reason === 'interrupted' ? 'interrupted' : 'cancelled' };
      return { state: 'failed', problem: this.problemOf(error) };
    }
  }

  private problemOf(error: unknown): NonNullable<KeptHead['problem']> {
    const told = toldError(error);
    if (told) return { code: told.code, detail: told.message, says: told.says };
    this.options.onFault(error);
    const { code, message, says } = appError('internal', wording('error.internal'));
    return { code, detail: message, says };
  }

  /** Told only when it is kept: what was heard of a job is still so after a restart. */
  private async change(job: LiveJob<K>): Promise<LiveJob<K>> {
    await this.folders.save(job);
    this.live.tell(job);
    return job;
  }
}

const running = (): AppError => appError('job-busy', wording('error.job-busy'));

// The same question of the same input has the same answer.
const asksTheSame = <R extends { readonly parameters: object }>(one: R, other: R): boolean =>
  isDeepStrictEqual(one.parameters, other.parameters);
