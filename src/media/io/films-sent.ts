import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wrongValue } from '../../findings/index.js';
import { makeFolder } from '../../lib/disk/index.js';
import { shownName } from '../../lib/names/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { FilmsGiven } from './examine-films.js';

export const filmFields = ['suspect', 'original', 'overlay'] as const;
type FilmField = (typeof filmFields)[number];
type Taken = { readonly field: FilmField; readonly path: string; readonly name: string };

const nameCharsMax = 60;

/** Films on their way to be examined, in a folder that is removed when they were. */
export class FilmsSent {
  private readonly taken: Taken[] = [];
  private bytes = 0;

  private constructor(
    private readonly folder: string,
    private readonly bytesMax: number,
  ) {}

  static async begin(parent: string, bytesMax: number): Promise<FilmsSent> {
    makeFolder(parent);
    return new FilmsSent(await mkdtemp(join(parent, 'sent-')), bytesMax);
  }

  async take(fieldName: string, fileName: string, content: Readable): Promise<void> {
    const field = filmFields.find((each) => each === fieldName);
    if (field === undefined) throw wrongValue('form', asIs(fieldName), oneOf(filmFields));
    const name = this.nameFor(field, fileName);
    const folder = join(this.folder, String(this.taken.length));
    await mkdir(folder);
    const path = join(folder, fileNameOf(fileName));
    await pipeline(this.within(content), createWriteStream(path, { flags: 'wx' }));
    this.taken.push({ field, path, name });
  }

  /** What was sent, once it is whole: one suspect and at least one original. */
  given(): FilmsGiven {
    const [[suspect, second], originals, overlays] = [
      this.of('suspect'),
      this.of('original'),
      this.of('overlay'),
    ];
    if (suspect && !second && originals.length > 0) return { suspect, originals, overlays };
    const found = { suspects: this.of('suspect').length, originals: originals.length };
    throw appError('request-invalid', wording('footage.form', found));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private of(field: FilmField): Taken[] {
    return this.taken.filter((one) => one.field === field);
  }

  /** Two of one name are told apart in the answer. */
  private nameFor(field: FilmField, fileName: string): string {
    const shown = fileNameOf(fileName);
    const names = new Set(this.of(field).map(({ name }) => name));
    let name = shown;
    for (let count = 2; names.has(name); count++) name = `${shown} (${count})`;
    return name;
  }

  // What is refused is let go by, and not broken off: the connection may be used again.
  private async *within(content: Readable): AsyncGenerator<Buffer> {
    const max = this.bytesMax;
    for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      this.bytes += chunk.length;
      if (this.bytes > max)
        throw appError(
          'body-too-large',
          wording('error.upload.bytes', {
            what: wording('error.the-request'),
            found: wording('found.more-bytes', { max }),
            max,
          }),
        );
      yield chunk;
    }
  }
}

/** Its sender's name without folders, and never one that a folder has. */
function fileNameOf(sent: string): string {
  const last = shownName(sent.split(/[\\/]/).at(-1) ?? '')
    .replaceAll('\0', '')
    .trim();
  return /^\.*$/.test(last) ? 'film' : [...last].slice(-nameCharsMax).join('');
}
