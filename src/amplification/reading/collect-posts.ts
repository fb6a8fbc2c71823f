import { AppError } from '../../case/index.js';
import type { Posts } from '../coordination/posts.js';
import { GrowingDoubles, GrowingInts } from '../growing.js';
import type { By } from './by.js';
import { HashIndex } from './hash-index.js';
import { Skipped } from './skipped.js';
import { thingsIn } from './things-in.js';

/** Some rows of a file. Hashes are two words a row, low then high; a value's text is asked for only when it is new. */
export type RowChunk = {
  readonly rows: number;
  readonly thing: TextColumn;
  readonly account: TextColumn;
  readonly content: TextColumn;
  /** Milliseconds since 1970; NaN when there is none or it cannot be read. */
  readonly time: Float64Array;
  readonly timeText: (row: number) => string;
};

export type TextColumn = { readonly hash: Uint32Array; readonly text: (row: number) => string };

export type Collecting = {
  readonly by: By;
  /** Count a content on one object once, however often it is in the file. */
  readonly dropDuplicates: boolean;
  /** Number the contents, and mark posts that are their own object: CooRTweet's rules need both. */
  readonly keepContents: boolean;
  readonly hasContent: boolean;
  readonly expectedPosts: number;
};

// 1 January 2100: later than any post, and in milliseconds still far from what microseconds would give.
export const endOfTime = 4_102_444_800_000;

/** Turns rows into posts: numbers in typed arrays, and each name once. */
export class PostCollector {
  readonly skipped = new Skipped();
  rows = 0;
  private wholeMinutes = true;
  private oneTime = true;
  private lastTime: number | undefined;
  private readonly fields = new HashIndex();
  private readonly thingsOfField: (number | readonly number[])[] = [];
  private readonly accounts = new HashIndex();
  private readonly contents: HashIndex;
  private readonly accountNames: string[] = [];
  private readonly objectNames: string[] = [];
  private readonly objectNumbers = new Map<string, number>();
  private readonly object = new GrowingInts(1 << 16);
  private readonly account = new GrowingInts(1 << 16);
  private readonly content = new GrowingInts(1 << 16);
  private readonly loop = new GrowingInts();
  private readonly time = new GrowingDoubles(1 << 16);

  constructor(private readonly options: Collecting) {
    this.contents = new HashIndex(options.expectedPosts);
  }

  get posts(): number {
    return this.object.length;
  }

  add(chunk: RowChunk): void {
    for (let row = 0; row < chunk.rows; row++) {
      const reason = this.whyNot(chunk, row);
      if (reason === undefined) this.addRow(chunk, row);
      else this.skipped.add(...reason);
      this.rows++;
    }
  }

  private whyNot(chunk: RowChunk, row: number): Parameters<Skipped['add']> | undefined {
    const at = this.rows + 1;
    if (isEmpty(chunk.account, row)) return ['account-empty', at];
    if (isEmpty(chunk.thing, row)) return ['object-empty', at];
    if (this.options.hasContent && isEmpty(chunk.content, row)) return ['content-empty', at];
    const time = chunk.time[row] ?? Number.NaN;
    if (time >= 0 && time < endOfTime) return undefined;
    const found = chunk.timeText(row);
    if (found.trim() === '') return ['time-empty', at];
    return [Number.isNaN(time) ? 'time-unreadable' : 'time-out-of-range', at, found];
  }

  private addRow(chunk: RowChunk, row: number): void {
    const things = this.thingsOf(chunk.thing, row);
    if (typeof things === 'number') this.addPost(chunk, row, things);
    else if (things.length === 0) this.skipped.add('object-empty', this.rows + 1);
    else for (const thing of things) this.addPost(chunk, row, thing);
  }

  private addPost(chunk: RowChunk, row: number, object: number): void {
    const { dropDuplicates, keepContents, hasContent } = this.options;
    const [low, high] = [chunk.content.hash[2 * row] ?? 0, chunk.content.hash[2 * row + 1] ?? 0];
    if (dropDuplicates && hasContent && !this.isFirst(low, high, object)) {
      this.skipped.add('duplicate', this.rows + 1);
      return;
    }
    const time = chunk.time[row] ?? 0;
    this.noteTime(time);
    this.object.push(object);
    this.account.push(this.accountOf(chunk.account, row));
    this.time.push(time);
    if (!keepContents) return;
    this.content.push(this.contents.idOf(low, high));
    this.loop.push(Number(low === chunk.thing.hash[2 * row] && high === chunk.thing.hash[2 * row + 1]));
  }

  // The remainder of a double is slow, and nearly always settled by the first post.
  private noteTime(time: number): void {
    if (this.wholeMinutes && time % 60_000 !== 0) this.wholeMinutes = false;
    if (!this.oneTime) return;
    this.lastTime ??= time;
    if (time !== this.lastTime) this.oneTime = false;
  }

  // One content on two objects is no duplicate, so the object is mixed into the content's hash.
  private isFirst(low: number, high: number, object: number): boolean {
    const before = this.contents.size;
    const mixed = Math.imul(object + 1, 0x9e3779b1);
    return this.contents.idOf((low ^ mixed) >>> 0, (high ^ Math.imul(mixed, 0x85ebca6b)) >>> 0) === before;
  }

  private accountOf({ hash, text }: TextColumn, row: number): number {
    const before = this.accounts.size;
    const account = this.accounts.idOf(hash[2 * row] ?? 0, hash[2 * row + 1] ?? 0);
    if (account === before) this.accountNames.push(readable(text(row), 'account', this.rows + 1));
    return account;
  }

  private thingsOf({ hash, text }: TextColumn, row: number): number | readonly number[] {
    const before = this.fields.size;
    const field = this.fields.idOf(hash[2 * row] ?? 0, hash[2 * row + 1] ?? 0);
    if (field < before) return this.thingsOfField[field] ?? [];
    const numbers = thingsIn(this.options.by, readable(text(row), 'what is shared', this.rows + 1)).map(
      (thing) => this.numberOf(thing),
    );
    const things = numbers.length === 1 ? (numbers[0] ?? []) : numbers;
    this.thingsOfField.push(things);
    return things;
  }

  private numberOf(thing: string): number {
    const known = this.objectNumbers.get(thing);
    if (known !== undefined) return known;
    this.objectNumbers.set(thing, this.objectNames.length);
    this.objectNames.push(thing);
    return this.objectNames.length - 1;
  }

  /** What a reader should know of these posts before believing anything found in them. */
  notices(): string[] {
    return [
      ...(this.accountNames.length === 1 ? ['All posts are by one account, so there can be no pairs.'] : []),
      ...(this.oneTime && this.posts > 1
        ? ['All posts have the same time, so every two posts on one object are a pair.']
        : []),
      ...(this.wholeMinutes && !this.oneTime
        ? [
            'Every time is a whole minute: posts up to 59 s apart look simultaneous, and a window below 60 s says nothing.',
          ]
        : []),
    ];
  }

  collected(): Posts {
    return {
      object: this.object.view(),
      account: this.account.view(),
      time: this.time.view(),
      content: this.content.view(),
      loop: Uint8Array.from(this.loop.view()),
      accountNames: this.accountNames,
      objectNames: this.objectNames,
    };
  }
}

function readable(text: string, column: string, row: number): string {
  if (!text.includes('\0')) return text;
  throw new AppError(
    'request-invalid',
    `Row ${row}, ${column}: found a NUL byte; the file is damaged or is not text.`,
  );
}

const isEmpty = ({ hash }: TextColumn, row: number): boolean =>
  hash[2 * row] === 0 && hash[2 * row + 1] === 0;
