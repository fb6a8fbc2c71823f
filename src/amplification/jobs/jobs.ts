import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../lib/errors/index.js';
import { EdgeEvidence, FileReading, type Job, type JobParameters, type ReadingRequest } from '../api.js';
import { SharesThere } from '../measured.js';
import { type Sending, sendChild } from './child-process.js';
import type { Errand } from './errand.js';
import { LiveJobs } from './live-jobs.js';
import type { JobStore, Upload } from './store.js';
import { isFinal, jobOf, type LiveJob, type LiveRun, runOf } from './stored-job.js';
import { Turns } from './turns.js';

export type JobsOptions = {
  readonly program: string;
  readonly version: string;
  readonly now: () => Date;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
};

type Run = { readonly stop: AbortController; readonly ended: Promise<void> };

/** The jobs of a server. One runs at a time, the others wait for it. */
export class Jobs {
  private readonly jobs = new LiveJobs();
  private readonly runs = new Map<string, Run>();
  private readonly closing = new AbortController();
  private readonly running = new Turns();
  private readonly looking = new Turns();

  private constructor(
    private readonly store: JobStore,
    private readonly options: JobsOptions,
  ) {}

  static async open(store: JobStore, options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(store, options);
    // One that cannot be read is left where it is, and keeps nobody from the others.
    for (const id of await store.open()) await jobs.load(id).catch(options.onFault);
    return jobs;
  }

  private async load(id: string): Promise<void> {
    const stored = await this.store.read(id);
    const runs = await Promise.all(
      stored.runs.map(async (run) =>
        runOf(run.id, run.at, run.parameters, await this.store.readSummary(stored, run.id)),
      ),
    );
    const job = { ...stored, runs };
    this.jobs.tell(job);
    // Its process ended with the server that ran it.
    if (stored.state === 'running') await this.change({ ...job, state: 'interrupted' });
    await this.store.clear(job);
  }

  list(): Job[] {
    return this.jobs.list();
  }

  /** With the summary of one run; of the newest unless told which. */
  get(id: string, run?: string): Job {
    const job = this.jobs.find(id);
    return run === undefined ? jobOf(job) : jobOf(job, findRun(job, run));
  }

  /** Looks what the files are. */
  async add(upload: Upload, signal: AbortSignal): Promise<Job> {
    const errand = { task: 'describe', files: upload.paths, names: upload.names } as const;
    const reading = FileReading.parse(await this.look(errand, signal));
    const stored = await upload.keep(reading, this.options.now());
    const job = { ...stored, runs: [] };
    this.jobs.tell(job);
    return jobOf(job);
  }

  /** Looks again, with what the reader said about the files. */
  async readAgain(id: string, asked: ReadingRequest, signal: AbortSignal): Promise<Job> {
    const errand = { task: 'describe', ...this.filesOf(this.jobs.find(id)), asked } as const;
    const reading = FileReading.parse(await this.look(errand, signal));
    // What is asked of a run now is asked of the file as it is read now.
    if (this.runs.has(id)) throw new AppError('job-busy', 'The job is running already.');
    await this.change({ ...this.jobs.find(id), reading });
    return this.get(id);
  }

  async run(id: string, parameters: JobParameters): Promise<Job> {
    for (let before = this.runs.get(id); before; before = this.runs.get(id)) {
      if (!isFinal(this.jobs.find(id))) throw new AppError('job-busy', 'The job is running already.');
      await before.ended;
    }
    const stop = new AbortController();
    const { problem: _, ...job } = this.jobs.find(id);
    this.jobs.tell({ ...job, state: 'running', parameters, progress: { stage: 'wait' } });
    const ended = this.work(id, parameters, stop.signal)
      .catch(this.options.onFault)
      .finally(() => this.runs.delete(id));
    this.runs.set(id, { stop, ended });
    return this.get(id);
  }

  /** Stops it and answers when it has stopped. */
  async cancel(id: string): Promise<Job> {
    this.jobs.find(id);
    await this.stop(id, 'cancelled');
    return this.get(id);
  }

  async remove(id: string): Promise<void> {
    // Somebody may have it run again while we wait for its end.
    do await this.stop(id, 'cancelled');
    while (this.runs.has(id));
    const job = this.jobs.find(id);
    this.jobs.forget(id);
    await this.store.remove(job);
  }

  async close(): Promise<void> {
    await Promise.all([...this.runs.keys()].map((id) => this.stop(id, 'interrupted')));
    // After those who watch have heard of it.
    this.closing.abort();
  }

  private async stop(id: string, as: 'cancelled' | 'interrupted'): Promise<void> {
    const run = this.runs.get(id);
    run?.stop.abort(as);
    await run?.ended;
  }

  /** The posts behind one edge, found again in the files. */
  async findEvidence(
    id: string,
    {
      run,
      ...edge
    }: { readonly from: string; readonly to: string; readonly limit: number; readonly run?: string },
    signal: AbortSignal,
  ): Promise<EdgeEvidence> {
    const { job, parameters } = this.results(id, run);
    const errand = { task: 'evidence', ...this.filesOf(job), parameters, ...edge } as const;
    return EdgeEvidence.parse(await this.look(errand, signal));
  }

  /** Where the results lie, and what they were asked with. */
  results(id: string, run?: string) {
    const job = this.jobs.find(id);
    const { id: result, summary, parameters } = findRun(job, run);
    return { job, result, summary, parameters };
  }

  /** Forgets one run of several, with its results. */
  async removeRun(id: string, run: string): Promise<Job> {
    const job = this.jobs.find(id);
    if (!isFinal(job)) throw new AppError('job-busy', 'The job is running already.');
    const gone = findRun(job, run);
    await this.change({ ...job, runs: job.runs.filter((each) => each !== gone) });
    await this.store.clear(this.jobs.find(id));
    return this.get(id);
  }

  async readShares(id: string, run?: string): Promise<SharesThere | undefined> {
    const { job, result } = this.results(id, run);
    const text = await this.store.readResult(job, result, 'shares.json');
    return text === undefined ? undefined : SharesThere.parse(JSON.parse(text));
  }

  /** As LiveJobs does, until nobody listens or the server closes. */
  watch(id: string, quietMs: number, gone: AbortSignal): AsyncGenerator<Job | undefined> {
    return this.jobs.watch(id, quietMs, AbortSignal.any([gone, this.closing.signal]));
  }

  private async work(id: string, parameters: JobParameters, signal: AbortSignal): Promise<void> {
    const next = await this.attempt(id, parameters, signal);
    const { progress: _, ...job } = this.jobs.find(id);
    try {
      await this.change({ ...job, ...next });
    } catch (error) {
      this.jobs.tell({ ...job, state: 'failed', problem: this.problemOf(error) });
    }
    await this.store.clear(this.jobs.find(id));
  }

  private async attempt(
    id: string,
    parameters: JobParameters,
    signal: AbortSignal,
  ): Promise<Partial<LiveJob>> {
    const job = this.jobs.find(id);
    const run = randomUUID();
    const out = this.store.resultPath(job, run);
    const errand = {
      task: 'run',
      ...this.filesOf(job),
      parameters,
      out,
      version: this.options.version,
    } as const;
    const onProgress: Sending['onProgress'] = (progress) => {
      this.jobs.tell({ ...this.jobs.find(id), progress });
    };
    const { program } = this.options;
    try {
      await this.store.save(job);
      await this.running.add(() => sendChild(errand, { program, signal, onProgress }), signal);
      const summary = await this.store.readSummary(job, run);
      const done = runOf(run, this.options.now().toISOString(), parameters, summary);
      return { state: 'done', runs: [done, ...job.runs.filter((other) => !asksTheSame(other, done))] };
    } catch (error) {
      if (signal.aborted) return { state: signal.reason === 'interrupted' ? 'interrupted' : 'cancelled' };
      return { state: 'failed', problem: this.problemOf(error) };
    }
  }

  private filesOf(job: LiveJob): Pick<Errand, 'files' | 'names'> {
    return { files: this.store.uploads(job), names: job.files.map(({ name }) => name) };
  }

  private problemOf(error: unknown): NonNullable<Job['problem']> {
    if (error instanceof AppError) return { code: error.code, detail: error.message };
    this.options.onFault(error);
    return { code: 'internal', detail: 'The server has a fault; its log says more.' };
  }

  private look(errand: Errand, gone: AbortSignal): Promise<unknown> {
    const signal = AbortSignal.any([gone, this.closing.signal]);
    return this.looking.add(() => sendChild(errand, { program: this.options.program, signal }), signal);
  }

  /** Told only when it is kept: what was heard of a job is still so after a restart. */
  private async change(job: LiveJob): Promise<void> {
    await this.store.save(job);
    this.jobs.tell(job);
  }
}

function findRun(job: LiveJob, id?: string): LiveRun {
  const run = id === undefined ? job.runs[0] : job.runs.find((each) => each.id === id);
  if (run) return run;
  throw new AppError(
    'result-unknown',
    id === undefined || job.runs.length === 0
      ? `The job has no results; its state is ${job.state}.`
      : `The job has no run called ${id}.`,
  );
}

// The same question of the same files has the same answer.
const asksTheSame = (one: LiveRun, other: LiveRun): boolean =>
  isDeepStrictEqual(one.parameters, other.parameters);
