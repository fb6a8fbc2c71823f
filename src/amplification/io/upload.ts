import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Put } from '../../documents/index.js';
import type { AppError } from '../../lib/errors/index.js';
import { type Param, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { JobSummary } from '../api.js';
import { uploadName } from '../upload-name.js';

/** Files of posts on their way in, each a document; a job is made of them when all are there and were recognised. */
export class Upload {
  readonly files: { readonly name: string; readonly bytes: number; readonly sha256: string }[] = [];

  constructor(
    private readonly put: Put,
    private readonly bytesMax: number,
  ) {}

  async take(name: string, content: Readable): Promise<void> {
    const shown = uploadName(name);
    const room = this.bytesMax - this.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const refuse = () => tooLarge(shown, 'more', this.bytesMax);
    this.files.push({ name: shown, ...(await this.put(within(content, room, refuse))) });
  }
}

// What is refused is let go by, and not broken off: the connection may be used again.
async function* within(content: Readable, bytesMax: number, refuse: () => AppError): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw refuse();
    yield chunk;
  }
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
