import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../lib/disk/index.js';
import { RunHead } from './api.js';
import { type JobKind, type JobTypes, KeptHead, type KeptJob } from './job.js';

/** A job whose files are on their way in: a job when all are there, otherwise nothing. */
export type JobDraft = { readonly id: string; readonly folder: string };

/** Jobs on disk, each in a folder named by chance: job.json, what it was given, and the results of each good run. */
export class JobFolders<K extends JobTypes> {
  private readonly folder: string;

  constructor(
    folder: string,
    private readonly kind: Pick<JobKind<K>, 'about' | 'parameters'>,
  ) {
    this.folder = resolve(folder);
  }

  /** The ids of every job. What a server that broke down left half there is cleared away. */
  async open(): Promise<string[]> {
    makeFolder(this.folder);
    const names = await readdir(this.folder);
    for (const name of names.filter((each) => each.startsWith('.')))
      await rm(this.path(name), { recursive: true, force: true });
    return names.filter((name) => !name.startsWith('.'));
  }

  path(id: string, ...names: string[]): string {
    return join(this.folder, id, ...names);
  }

  begin(): JobDraft {
    const id = randomUUID();
    const folder = this.path(`.${id}`);
    makeFolder(folder);
    return { id, folder };
  }

  async keep(draft: JobDraft, job: KeptJob<K>): Promise<void> {
    await this.write(draft.folder, job);
    await rename(draft.folder, this.path(draft.id));
  }

  async save(job: KeptJob<K>): Promise<void> {
    await this.write(this.path(job.id), job);
  }

  async read(id: string): Promise<KeptJob<K>> {
    return this.parse(withRuns(JSON.parse(await readFile(this.path(id, 'job.json'), 'utf8'))));
  }

  async remove(id: string): Promise<void> {
    // Renamed first, so that a job is there as a whole or not at all.
    const gone = this.path(`.${id}`);
    await rename(this.path(id), gone);
    await rm(gone, { recursive: true, force: true });
  }

  resultPath(id: string, run: string): string {
    return this.path(id, folderOf(run));
  }

  /** Where a run puts its results until they are whole. */
  draftPath(id: string, run: string): string {
    return this.path(id, `.${folderOf(run)}`);
  }

  /** Removes results that were replaced or never finished. */
  async clear({ id, runs }: Pick<KeptJob<K>, 'id' | 'runs'>): Promise<void> {
    const kept = new Set(runs.map((run) => folderOf(run.id)));
    for (const name of await readdir(this.path(id)))
      if (/^\.*result-/.test(name) && !kept.has(name))
        await rm(this.path(id, name), { recursive: true, force: true });
  }

  private parse(stored: unknown): KeptJob<K> {
    const { about, parameters } = this.kind;
    const head = KeptHead.extend({
      parameters: parameters.optional(),
      runs: z.array(RunHead.extend({ parameters })).default([]),
    });
    // What it is about stands beside the rest in the file.
    return { ...head.parse(stored), about: about.parse(stored) };
  }

  private async write(folder: string, { about, ...job }: KeptJob<K>): Promise<void> {
    const path = join(folder, 'job.json');
    const draft = `${path}.${randomUUID()}`;
    try {
      const { about: checked, ...head } = this.parse({ ...job, ...about });
      await writeFile(draft, `${JSON.stringify({ ...head, ...checked }, null, 2)}\n`, { flush: true });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }
}

const folderOf = (run: string): string => `result-${run}`;

const OneResult = z.looseObject({ created: z.string(), result: z.string(), resultParameters: z.unknown() });

/** A job kept before runs were: its one result is its one run. */
function withRuns(stored: unknown): unknown {
  const { data: job } = OneResult.safeParse(stored);
  if (!job) return stored;
  const id = job.result.replace(/^result-/, '');
  return { ...job, runs: [{ id, at: job.created, parameters: job.resultParameters }] };
}
