import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { makeFolder } from '../../lib/disk/index.js';
import type { AppError } from '../../lib/errors/index.js';
import { type Param, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { JobSummary } from '../api.js';
import { safeExtension, uploadName } from '../upload-name.js';

/** Files of posts on their way in, which a job is made of when all are there and were recognised. */
export class Upload {
  private readonly taken: { readonly name: string; readonly bytes: number; readonly path: string }[] = [];

  /** The folder becomes that of the job. */
  constructor(
    private readonly folder: string,
    private readonly bytesMax: number,
  ) {
    makeFolder(join(folder, 'upload'));
  }

  get files(): { name: string; bytes: number }[] {
    return this.taken.map(({ name, bytes }) => ({ name, bytes }));
  }

  get uploads(): string[] {
    return this.taken.map(({ path }) => path);
  }

  async take(name: string, content: Readable): Promise<void> {
    const shown = uploadName(name);
    const path = `upload/${this.taken.length}${safeExtension(shown)}`;
    const room = this.bytesMax - this.taken.reduce((sum, { bytes }) => sum + bytes, 0);
    const bytes = await receive(content, join(this.folder, path), room, () =>
      tooLarge(shown, 'more', this.bytesMax),
    );
    this.taken.push({ name: shown, bytes, path });
  }
}

/** Streams to a new file; how many bytes came. */
async function receive(
  content: Readable,
  path: string,
  bytesMax: number,
  refuse: () => AppError,
): Promise<number> {
  let bytes = 0;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'w');
    for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw refuse();
      await file.writeFile(chunk);
    }
  } finally {
    await file?.close();
  }
  return bytes;
}

export const tooLarge = (what: Param, found: number | 'more', max: number): AppError =>
  appError(
    'body-too-large',
    wording('error.upload.bytes', {
      what,
      found: found === 'more' ? wording('found.more-bytes', { max }) : found,
      max,
    }),
  );

/** What a run was found to be; beside it are the files of its results. */
export async function readSummary(folder: string): Promise<JobSummary> {
  return JobSummary.parse(JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')));
}

/** A file of a result as text; undefined where that kind of run writes none. */
export async function readIfThere(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}
