import { closeSync, openSync, writeFileSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../lib/disk/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { csvCell, type Table } from '../tables.js';
import { makeDraft } from './drafts.js';

/** A folder that is filled beside its place and appears there only when it is complete. */
export class ResultFolder {
  private constructor(
    private readonly place: string,
    private readonly draft: string,
  ) {}

  static async begin(path: string): Promise<ResultFolder> {
    const place = resolve(path);
    try {
      makeFolder(dirname(place));
      return new ResultFolder(place, makeDraft(dirname(place), `.${basename(place)}-`));
    } catch (cause) {
      throw appError('output-exists', wording('posts.folder-unmade', { path: asIs(path) }), { cause });
    }
  }

  path(name: string): string {
    return join(this.draft, name);
  }

  writeTable(name: string, { columns, rows }: Table): void {
    this.writeText(name, csvLines(columns, rows()));
  }

  writeText(name: string, pieces: Iterable<string>): void {
    const file = openSync(this.path(name), 'wx');
    try {
      // Not writeSync, which may write a part on a full disk and says so in a number only.
      for (const block of blocksOf(pieces)) writeFileSync(file, block);
    } finally {
      closeSync(file);
    }
  }

  /** Puts the files in their place, summary.json last: where it is, the rest is complete. */
  async publish(): Promise<void> {
    await rm(join(this.place, 'summary.json'), { force: true });
    makeFolder(this.place);
    const names = (await readdir(this.draft)).sort(
      (a, b) => Number(a === 'summary.json') - Number(b === 'summary.json'),
    );
    for (const name of names) await rename(this.path(name), join(this.place, name));
    await rmdir(this.draft);
  }

  async discard(): Promise<void> {
    await rm(this.draft, { recursive: true, force: true });
  }
}

function* csvLines(
  columns: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Generator<string> {
  yield `${columns.join(',')}\n`;
  for (const row of rows) yield `${row.map(csvCell).join(',')}\n`;
}

const blockCharacters = 1 << 20;

function* blocksOf(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockCharacters) continue;
    yield block;
    block = '';
  }
  yield block;
}
