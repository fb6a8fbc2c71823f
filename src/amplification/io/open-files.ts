import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline as pipe, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { AppError, isDiskFull } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { decodeAs, likelyEncodings } from '../../lib/text/index.js';
import { asIs, commas, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { ReadAs } from '../reading/asked.js';
import { type Bytes, ByteWatch, cutBeforeEscape, escapes } from '../reading/byte-watch.js';
import {
  type FileFormat,
  formatOfText,
  mayHoldPosts,
  type Packing,
  packingOf,
  wrongFile,
} from '../reading/file-kind.js';
import { countLines, type Flaw } from '../reading/line-watch.js';
import { type Notice, notice } from '../reading/notice.js';
import { BreakCount, BreakMender } from '../reading/row-breaks.js';
import { headCharacters, shapeOfTable, type TableShape } from '../reading/table-shape.js';
import { encodingOf } from '../reading/text-encoding.js';
import { placeOf, unreadable, unreadableAt } from '../reading/unreadable.js';
import { endsWhole } from '../reading/zstd-frames.js';
import { makeDraft, postsPrefix } from './drafts.js';
import { type Member, openZip } from './open-zip.js';
import { sheetsAsCsv } from './sheets.js';

/** A file DuckDB can read as it is, and what it is called to its reader. */
export type PostFile = {
  readonly path: string;
  readonly name: string;
  readonly format: FileFormat;
  readonly packing: Packing;
  readonly bytes: number;
  readonly table?: TableShape;
};

export type FilesRequest = {
  /** What the files are called, where their paths do not say. */
  readonly names?: readonly string[] | undefined;
  readonly readAs: ReadAs;
  readonly isHeader: (columns: readonly string[]) => boolean;
  /** Whether a table with these columns is one of posts: of several in an archive only those are read. */
  readonly isPosts: (columns: readonly string[]) => boolean;
  /** Only to be shown: what has to be asked is asked, and one answer supposed. */
  readonly isLook?: boolean;
};

export type OpenedFiles = {
  readonly files: readonly PostFile[];
  /** SHA-256 of the given files' bytes, one after the other. */
  readonly sha256: string;
  readonly notices: readonly Notice[];
  readonly sheets: readonly string[];
  readonly questions: readonly FileQuestion[];
  readonly close: () => void;
};

export type FileQuestion = {
  readonly about: 'sheet' | 'encoding';
  readonly says: Wording;
  readonly values: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
};

type Found = { readonly path: string; readonly name: string; readonly isSheet?: boolean };

/**
 * Looks through files of posts and makes those readable that are not so as they stand: archives and workbooks are
 * unpacked, other encodings and broken characters written anew, beside the original. What is found on the way is said.
 */
export async function openFiles(
  paths: readonly string[],
  { names = paths.map((path) => basename(path)), ...request }: FilesRequest,
): Promise<OpenedFiles> {
  const scratch = new Scratch();
  try {
    const opening = new Opening(scratch, request);
    for (const [at, path] of paths.entries()) await opening.addPath(path, names[at] ?? basename(path));
    if (opening.files.length === 0) throw nothingIn(names);
    return {
      files: opening.files,
      sha256: opening.hash.digest('hex'),
      notices: opening.notices,
      sheets: opening.sheets,
      questions: opening.questions,
      close: () => {
        scratch.close();
      },
    };
  } catch (error) {
    scratch.close();
    throw error;
  }
}

/** A folder of ours for what is written anew, made when it is needed. */
class Scratch {
  private made: string | undefined;
  private count = 0;

  get folder(): string {
    this.made ??= makeDraft(tmpdir(), postsPrefix);
    return this.made;
  }

  next(extension: string): string {
    return join(this.folder, `${this.count++}.${extension}`);
  }

  close(): void {
    if (this.made !== undefined) rmSync(this.made, { recursive: true, force: true });
  }
}

/** The files of a folder that may hold posts. */
async function filesIn(path: string): Promise<Found[]> {
  const names = await readdir(path, { recursive: true });
  const inside = names.filter(mayHoldPosts).sort();
  const sizes = await Promise.all(inside.map(async (name) => (await stat(join(path, name))).size));
  return inside.filter((_, at) => (sizes[at] ?? 0) > 0).map((name) => ({ path: join(path, name), name }));
}

const nothingIn = (names: readonly string[]): AppError =>
  wrongFile(names.join(', '), wording('found.no-posts'));

class Opening {
  readonly files: PostFile[] = [];
  readonly notices: Notice[] = [];
  readonly sheets: string[] = [];
  readonly questions: FileQuestion[] = [];
  readonly hash = createHash('sha256');

  constructor(
    private readonly scratch: Scratch,
    private readonly request: FilesRequest,
  ) {}

  /** A file, or a folder of them. */
  async addPath(path: string, name: string): Promise<void> {
    const found = await stat(path).catch((error: unknown) => {
      throw unreadable(error, [path]);
    });
    const file = { path, name };
    if (found.isDirectory()) {
      const before = this.files.length;
      for (const inside of await filesIn(path)) await this.add(inside);
      this.keepPosts(file, before);
    } else if (!found.isFile()) throw unreadableAt(asIs(file.name), wording('posts.file-other'));
    else if (found.size === 0) throw unreadableAt(asIs(file.name), wording('posts.file-empty'));
    else await this.add(file);
  }

  private async add(file: Found, isGiven = true): Promise<void> {
    const head = await firstBytes(file.path);
    const packing = packingOf(head, file.name);
    if (packing === 'zip') return this.addArchive(file, isGiven);
    if (packing === 'parquet') {
      if (isGiven) await this.hashWhole(file.path);
      this.files.push({ ...file, format: 'parquet', packing: 'none', bytes: await sizeOf(file.path) });
      return;
    }
    await this.addText(file, packing, isGiven);
  }

  private async addArchive(file: Found, isGiven: boolean): Promise<void> {
    if (isGiven) await this.hashWhole(file.path);
    const zip = await openZip(file.path).catch((error: unknown) => {
      throw damaged(file, error);
    });
    try {
      if (zip.members.some(({ name }) => name === 'xl/workbook.xml'))
        await this.addWorkbook(file, zip.members);
      else if (zip.members.some(({ name }) => name === 'mimetype' || name === 'Index/Document.iwa'))
        throw wrongFile(file.name, wording('found.other-document'));
      // One that unpacks to itself would never end.
      else if (!isGiven) throw wrongFile(file.name, wording('found.nested-archive'));
      else await this.addMembers(file, zip.members);
    } catch (error) {
      throw error instanceof AppError || isDiskFull(error) ? error : damaged(file, error);
    } finally {
      zip.close();
    }
  }

  private async addMembers(file: Found, members: readonly Member[]): Promise<void> {
    const wanted = members
      .filter(({ name }) => mayHoldPosts(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const before = this.files.length;
    for (const { name, open: opened } of wanted) {
      const path = this.scratch.next('part');
      await pipeline(await opened(), createWriteStream(path));
      if ((await sizeOf(path)) > 0) await this.add({ path, name: `${file.name}/${name}` }, false);
    }
    this.keepPosts(file, before);
  }

  // An archive often holds tables of users, places or notes beside that of posts.
  private keepPosts(file: Found, before: number): void {
    const own = this.files.slice(before);
    const { isPosts } = this.request;
    const posts = own.filter(({ table }) => table === undefined || isPosts(table.columns));
    if (posts.length === 0 || posts.length === own.length) return;
    this.files.length = before;
    addAll(this.files, posts);
    const names = own.filter((one) => !posts.includes(one)).map(({ name }) => basename(name));
    this.notices.push(notice('files-left-out', { file: file.name, names: names.join(', ') }));
  }

  private async addWorkbook(file: Found, members: readonly Member[]): Promise<void> {
    const sheets = await sheetsAsCsv(members, mkdtempSync(join(this.scratch.folder, 'book-')));
    const filled: (Found & { sheet: string; columns: readonly string[] })[] = [];
    for (const { name, path } of sheets) {
      const head = await textHead(path, 'none', 'utf-8').catch(() => '');
      const { columns } = shapeOfTable(head, this.request.isHeader);
      if (columns.length > 1) filled.push({ path, name: file.name, sheet: name, columns });
    }
    const chosen = this.chosenSheet(file, filled);
    addAll(
      this.sheets,
      filled.map(({ sheet }) => sheet),
    );
    const others = filled.filter((one) => one !== chosen).map(({ sheet }) => `“${sheet}”`);
    if (others.length > 0)
      this.notices.push(notice('sheet', { file: file.name, sheet: chosen.sheet, others: others.join(', ') }));
    await this.add({ path: chosen.path, name: file.name, isSheet: true }, false);
  }

  private chosenSheet<T extends { sheet: string; columns: readonly string[] }>(
    { name }: Found,
    sheets: readonly T[],
  ): T {
    const { readAs, isPosts } = this.request;
    const asked = readAs.sheet;
    const named = asked === undefined ? undefined : sheets.find(({ sheet }) => sheet === asked);
    const posts = sheets.filter(({ columns }) => isPosts(columns));
    const [first] = sheets;
    const chosen =
      asked === undefined ? (posts.length === 1 ? posts[0] : sheets.length === 1 ? first : undefined) : named;
    if (chosen !== undefined) return chosen;
    if (first === undefined) throw wrongFile(name, wording('found.no-table-sheet'));
    const names = sheets.map(({ sheet }) => sheet);
    const found = { name: asIs(name), sheets: commas(names.map((sheet) => `“${sheet}”`)) };
    this.ask({
      about: 'sheet',
      says:
        asked === undefined
          ? wording('posts.ask.sheet', found)
          : wording('posts.ask.sheet-other', { ...found, asked: asIs(asked) }),
      values: { file: name },
      choices: names,
    });
    return first;
  }

  private ask(question: FileQuestion): void {
    if (this.request.isLook !== true) throw appError('request-invalid', question.says);
    this.questions.push(question);
  }

  private async addText(file: Found, packing: Packing, isGiven: boolean): Promise<void> {
    if (packing === 'zstd') await mustEndWhole(file);
    const start = await bytesHead(file.path, packing).catch((error: unknown) => {
      throw damaged(file, error);
    });
    const supposed = this.request.readAs.encoding ?? encodingOf(start);
    const format = file.isSheet === true ? 'csv' : formatOfText(decodeAs(supposed, start), file.name);
    const bytes = await this.look(file, packing, format, isGiven);
    const encoding = supposed === 'utf-8' && bytes.notUtf8 ? await this.encodingOf(file, packing) : supposed;
    const head = decodeAs(encoding, start).slice(0, headCharacters);
    const table = format === 'csv' ? shapeOfTable(head, this.request.isHeader) : undefined;
    const cause = await this.causeToMend({ file, packing, encoding, bytes, table });
    if (cause === undefined) {
      const size = await sizeOf(file.path);
      this.files.push({ ...file, format, packing, bytes: size, ...(table ? { table } : {}) });
      return;
    }
    const path = await this.mend({ file, packing, encoding, table, ...cause });
    const mended = { path, name: file.name, format, packing: 'none', bytes: await sizeOf(path) } as const;
    this.files.push({ ...mended, ...(table ? { table: { ...table, linesAbove: 0 } } : {}) });
  }

  /** All bytes once: hashed as they stand, and watched as text. */
  private async look(file: Found, packing: Packing, format: FileFormat, isGiven: boolean): Promise<Bytes> {
    const watch = new ByteWatch(format === 'json');
    const seen = isGiven ? (bytes: Uint8Array) => this.hash.update(bytes) : undefined;
    try {
      for await (const bytes of unpacked(file.path, packing, seen)) watch.push(bytes);
    } catch (error) {
      throw damaged(file, error);
    }
    return watch.end();
  }

  /** Of a text that is not UTF-8 throughout: UTF-8 all the same where some characters are broken, or to be asked. */
  private async encodingOf(file: Found, packing: Packing): Promise<string> {
    const line = await otherEncodingFrom(file, packing);
    if (line === undefined) return 'utf-8';
    const likely = likelyEncodings(await otherLines(file, packing));
    const supposed = likely[0] ?? 'windows-1252';
    this.ask({
      about: 'encoding',
      says: wording('posts.ask.encoding', {
        name: asIs(file.name),
        line: asIs(String(line)),
        likely: asIs(supposed),
      }),
      values: { file: file.name, line: String(line), likely: supposed },
      choices: likely,
    });
    return supposed;
  }

  private async hashWhole(path: string): Promise<void> {
    for await (const bytes of createReadStream(path)) this.hash.update(bytes as Uint8Array);
  }

  /** Why a text has to be written anew; undefined when it can be read as it is. */
  private async causeToMend({ file, packing, encoding, bytes, table }: Looked): Promise<Mending | undefined> {
    if (encoding !== 'utf-8') return { breaks: table && (await breaksOf(file, packing, encoding, table)) };
    if (bytes.flaw) throw await flawIn(file, packing, bytes.flaw);
    const breaks = table && bytes.mixedBreaks ? await breaksOf(file, packing, encoding, table) : undefined;
    if (bytes.notUtf8 || bytes.halfCharacters || breaks) return { breaks };
    return table && table.linesAbove > 0 ? { breaks: undefined } : undefined;
  }

  private async mend({ file, packing, encoding, table, breaks }: Looked0 & Mending): Promise<string> {
    const path = this.scratch.next(table ? 'csv' : 'json');
    const text = new Mended(encoding, table, breaks);
    await pipeline(Readable.from(text.of(unpacked(file.path, packing))), createWriteStream(path));
    if (encoding !== 'utf-8') this.notices.push(notice('encoding', { file: file.name, encoding }));
    if (text.broken > 0) this.notices.push(notice('broken-bytes', { file: file.name, count: text.broken }));
    if (breaks) this.notices.push(notice('mixed-breaks', { file: file.name }));
    if (table && table.linesAbove > 1)
      this.notices.push(notice('header-line', { file: file.name, line: table.linesAbove + 1 }));
    return path;
  }
}

type Looked0 = {
  readonly file: Found;
  readonly packing: Packing;
  readonly encoding: string;
  readonly table: TableShape | undefined;
};
type Looked = Looked0 & { readonly bytes: Bytes };
type Mending = { readonly breaks: BreakCount['breaks'] | undefined };

/** A text in UTF-8 whose rows have one end, from its header on. */
class Mended {
  broken = 0;

  constructor(
    private readonly encoding: string,
    private readonly table: TableShape | undefined,
    private readonly breaks: Mending['breaks'],
  ) {}

  async *of(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
    const decoder = new TextDecoder(this.encoding);
    const mender =
      this.table && this.breaks
        ? new BreakMender(this.table.delimiter, this.table.columns.length, this.breaks)
        : undefined;
    let above = this.table?.linesAbove ?? 0;
    let rest = '';
    for await (const piece of withEnd(bytes)) {
      const isLast = piece === undefined;
      let text = rest + decoder.decode(piece, { stream: !isLast });
      while (above > 0) {
        const end = /\r\n|\n|\r(?=[^\n])/.exec(text);
        if (end === null) break;
        text = text.slice(end.index + end[0].length);
        above--;
      }
      const cut = isLast ? text.length : this.table ? (above > 0 ? 0 : text.length) : cutBeforeEscape(text);
      rest = text.slice(cut);
      const whole = this.whole(text.slice(0, cut));
      yield mender ? mender.push(whole, isLast) : whole;
    }
  }

  private whole(text: string): string {
    const broken = text.split('\uFFFD').length - 1;
    this.broken += broken;
    if (this.table || !text.includes('\\u')) return text;
    return text.replaceAll(escapes, (whole, half: string | undefined) => {
      if (half === undefined) return whole;
      this.broken++;
      return '\\ufffd';
    });
  }
}

async function* withEnd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  yield* bytes;
  yield undefined;
}

async function breaksOf(file: Found, packing: Packing, encoding: string, { delimiter }: TableShape) {
  const count = new BreakCount(delimiter);
  // Signs of ASCII stand for themselves in UTF-8, so that its bytes may be looked at one by one.
  const decoder = new TextDecoder(encoding === 'utf-8' ? 'latin1' : encoding);
  for await (const bytes of unpacked(file.path, packing)) count.push(decoder.decode(bytes, { stream: true }));
  return count.differ ? count.breaks : undefined;
}

/**
 * A text that is not UTF-8 throughout is in another encoding, or is UTF-8 in which a character was cut. It is the
 * latter where nearly all that is not ASCII is whole, or where what is broken are halves of a pair (WTF-8); of the
 * former the line is given.
 */
async function otherEncodingFrom(file: Found, packing: Packing): Promise<number | undefined> {
  let [whole, broken, halves, seen, line] = [0, 0, 0, 0, 1];
  let firstLine = 0;
  const decoder = new TextDecoder('utf-8');
  for await (const bytes of unpacked(file.path, packing)) {
    const text = decoder.decode(bytes, { stream: true });
    for (const [signs] of text.matchAll(/[^\0-\x7f]/gu)) signs === '\uFFFD' ? broken++ : whole++;
    const latin = bytes.toString('latin1');
    halves += latin.match(/\xed[\xa0-\xbf][\x80-\xbf]/g)?.length ?? 0;
    if (firstLine === 0 && !isUtf8(bytes) && text.includes('\uFFFD'))
      firstLine =
        line + countLines(bytes.subarray(0, Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')))));
    line += countLines(bytes);
    seen += bytes.length;
  }
  return broken <= 3 * halves || whole > 10 * broken || seen === 0 ? undefined : firstLine || 1;
}

// So much of a text is plenty to tell what its letters are.
const sampleBytes = 1 << 16;

/** The bytes of the first lines that are not ASCII. */
async function otherLines(file: Found, packing: Packing): Promise<Uint8Array> {
  const sample: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of unpacked(file.path, packing)) {
    const from = bytes.findIndex((byte) => byte > 0x7f);
    if (from === -1) continue;
    // A character may have begun in what came before: a line never does.
    const line = bytes.lastIndexOf(0x0a, from) + 1;
    sample.push(bytes.subarray(line, line + sampleBytes));
    size += sample.at(-1)?.length ?? 0;
    if (size >= sampleBytes) break;
  }
  return Buffer.concat(sample);
}

async function flawIn({ path, name }: Found, packing: Packing, { what, byte }: Flaw): Promise<AppError> {
  let [seen, line] = [0, 1];
  for await (const bytes of unpacked(path, packing)) {
    line += countLines(bytes.subarray(0, Math.max(0, byte - seen)));
    seen += bytes.length;
  }
  return unreadableAt(placeOf(name, line), what);
}

/** The bytes of a file unpacked, and on request also as they stand. */
async function* unpacked(
  path: string,
  packing: Packing,
  onBytes?: (bytes: Uint8Array) => unknown,
): AsyncGenerator<Buffer> {
  const file = tapped(createReadStream(path, { highWaterMark: 1 << 18 }), onBytes);
  if (packing === 'none') {
    yield* file;
    return;
  }
  if (packing === 'zstd') {
    yield* unzstd(file);
    return;
  }
  const gunzip = createGunzip();
  // What goes wrong comes out of the end that is read.
  pipe(Readable.from(file), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

async function* tapped(
  file: AsyncIterable<unknown>,
  onBytes?: (bytes: Uint8Array) => unknown,
): AsyncGenerator<Buffer> {
  for await (const bytes of file) {
    onBytes?.(bytes as Buffer);
    yield bytes as Buffer;
  }
}

async function* unzstd(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const out: Uint8Array[] = [];
  const stream = new Decompress((bytes) => out.push(bytes));
  for await (const bytes of file) {
    stream.push(bytes);
    for (const piece of out.splice(0)) yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

async function bytesHead(path: string, packing: Packing): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const bytes of unpacked(path, packing)) {
    pieces.push(bytes);
    length += bytes.length;
    if (length >= headCharacters) break;
  }
  return Buffer.concat(pieces);
}

async function textHead(path: string, packing: Packing, encoding: string): Promise<string> {
  return decodeAs(encoding, await bytesHead(path, packing)).slice(0, headCharacters);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function mustEndWhole(file: Found): Promise<void> {
  const handle = await open(file.path);
  try {
    const read = async (position: number, length: number) => {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    if (!(await endsWhole(read, (await handle.stat()).size))) throw damaged(file);
  } finally {
    await handle.close();
  }
}

const damaged = ({ name }: Found, cause?: unknown): AppError =>
  cause instanceof AppError ? cause : unreadableAt(asIs(name), wording('posts.file-cut'), cause);

const sizeOf = async (path: string): Promise<number> => (await stat(path)).size;
