import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from '../../lib/disk/index.js';
import { AppError } from '../../lib/errors/index.js';
import { type FileReading, type Job, JobSummary } from '../api.js';
import { postsPrefix, removeLeft } from '../io/drafts.js';
import { orDiskFull } from './disk-full.js';
import { StoredJob, withRuns } from './stored-job.js';
import { safeExtension, uploadName } from './upload-name.js';

/** Jobs on disk, each in a folder named by chance: job.json, upload/ and the results of each good run. */
export class JobStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** The ids of every job. What a server that broke down left half there is cleared away. */
  async open(): Promise<string[]> {
    makeFolder(this.folder);
    removeLeft(tmpdir(), postsPrefix);
    const names = await readdir(this.folder);
    for (const name of names.filter((each) => each.startsWith('.')))
      await rm(join(this.folder, name), { recursive: true, force: true });
    return names.filter((name) => !name.startsWith('.'));
  }

  async read(id: string): Promise<StoredJob> {
    return withRuns(StoredJob.parse(JSON.parse(await readFile(join(this.folder, id, 'job.json'), 'utf8'))));
  }

  async beginUpload(bytesMax: number): Promise<Upload> {
    const id = randomUUID();
    const draft = join(this.folder, `.${id}`);
    makeFolder(join(draft, 'upload'));
    return new Upload(id, draft, join(this.folder, id), bytesMax);
  }

  async save(job: Kept): Promise<void> {
    await writeWhole(join(this.folder, job.id, 'job.json'), job);
  }

  async remove({ id }: Pick<Job, 'id'>): Promise<void> {
    // Renamed first, so that a job is there as a whole or not at all.
    const gone = join(this.folder, `.${id}`);
    await rename(join(this.folder, id), gone);
    await rm(gone, { recursive: true, force: true });
  }

  /** Removes results that were replaced or never finished. */
  async clear({ id, runs }: Pick<Kept, 'id' | 'runs'>): Promise<void> {
    const kept = new Set(runs.map((run) => folderOf(run.id)));
    for (const name of await readdir(join(this.folder, id)))
      if (/^\.?result-/.test(name) && !kept.has(name))
        await rm(join(this.folder, id, name), { recursive: true, force: true });
  }

  uploads({ id, uploads }: Pick<StoredJob, 'id' | 'uploads'>): string[] {
    return uploads.map((path) => join(this.folder, id, path));
  }

  resultPath({ id }: Pick<Job, 'id'>, run: string, name = ''): string {
    return join(this.folder, id, folderOf(run), name);
  }

  async readSummary(job: Pick<Job, 'id'>, run: string): Promise<JobSummary> {
    const text = await readFile(this.resultPath(job, run, 'summary.json'), 'utf8');
    return JobSummary.parse(JSON.parse(text));
  }

  /** A file of the result as text; undefined where that kind of run writes none. */
  async readResult(job: Pick<Job, 'id'>, run: string, name: string): Promise<string | undefined> {
    return readFile(this.resultPath(job, run, name), 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  async listFiles(job: Pick<Job, 'id'>, run: string): Promise<{ name: string; bytes: number }[]> {
    const names = (await readdir(this.resultPath(job, run))).sort();
    return Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(this.resultPath(job, run, name))).size })),
    );
  }
}

const folderOf = (run: string): string => `result-${run}`;

/** A job with its runs, of which only what is stored is written. */
type Kept = Omit<StoredJob, 'runs'> & { readonly runs: readonly StoredJob['runs'][number][] };

/** Files on their way in: a job when all are there and were recognised, otherwise nothing. */
export class Upload {
  private readonly taken: { readonly name: string; readonly bytes: number; readonly path: string }[] = [];

  constructor(
    readonly id: string,
    private readonly draft: string,
    private readonly place: string,
    private readonly bytesMax: number,
  ) {}

  get paths(): string[] {
    return this.taken.map(({ path }) => join(this.draft, path));
  }

  get names(): string[] {
    return this.taken.map(({ name }) => name);
  }

  async take(name: string, content: Readable): Promise<void> {
    const shown = uploadName(name);
    const path = `upload/${this.taken.length}${safeExtension(shown)}`;
    const room = this.bytesMax - this.taken.reduce((sum, { bytes }) => sum + bytes, 0);
    const bytes = await receive(content, join(this.draft, path), room, () =>
      tooLarge(shown, 'more', this.bytesMax),
    );
    this.taken.push({ name: shown, bytes, path });
  }

  async keep(reading: FileReading, created: Date): Promise<StoredJob> {
    const job: StoredJob = {
      id: this.id,
      files: this.taken.map(({ name, bytes }) => ({ name, bytes })),
      created: created.toISOString(),
      state: 'ready',
      reading,
      runs: [],
      uploads: this.taken.map(({ path }) => path),
    };
    await writeWhole(join(this.draft, 'job.json'), job);
    await rename(this.draft, this.place);
    return job;
  }

  async discard(): Promise<void> {
    await rm(this.draft, { recursive: true, force: true });
  }
}

/** Streams to a new file; how many bytes came. */
export async function receive(
  content: Readable,
  path: string,
  bytesMax: number,
  refuse: () => AppError,
): Promise<number> {
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw refuse();
      yield chunk;
    }
  };
  try {
    await pipeline(content, counted, createWriteStream(path));
    return bytes;
  } catch (error) {
    throw orDiskFull(error);
  }
}

export const tooLarge = (what: string, found: number | 'more', bytesMax: number): AppError => {
  const most = bytesMax.toLocaleString('en');
  const said = found === 'more' ? `more than ${most}` : found.toLocaleString('en');
  return new AppError('body-too-large', `${what}: found ${said} bytes, expected at most ${most} in all.`);
};

async function writeWhole(path: string, job: Kept): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify(StoredJob.parse(job), null, 2)}\n`, { flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw orDiskFull(error);
  }
}
