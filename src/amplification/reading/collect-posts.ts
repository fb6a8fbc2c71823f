import type { AppError } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { Posts } from '../coordination/posts.js';
import type { Spill } from '../coordination/spill.js';
import type { SpilledPosts } from '../coordination/spilled-posts.js';
import { GrowingDoubles, GrowingInts } from '../growing.js';
import type { CoShareKey } from './co-share-key.js';
import { damagedIds, lostDigits } from './damaged-ids.js';
import { findCopies } from './first-copies.js';
import { HashIndex } from './hash-index.js';
import type { MissingHashes } from './missing-hashes.js';
import { namesNotices } from './names-notices.js';
import { type Notice, notice } from './notice.js';
import { objectsIn } from './objects-in.js';
import { endOfTime } from './posts-query.js';
import { Skipped, type SkipReason } from './skipped.js';

/** Some rows of a file. Hashes are two words a row, low then high; a value's text is asked for only when it is new. */
export type RowChunk = {
  readonly rows: number;
  readonly object: TextColumn;
  readonly account: TextColumn;
  readonly content: TextColumn;
  /** Milliseconds since 1970; NaN when there is none or it cannot be read. */
  readonly time: Float64Array;
  /** Of a time that is not a post's. */
  readonly timeText: (row: number) => string;
  /** Of some layouts, 1 where the author's program says quite another time. */
  readonly ownApart?: Uint8Array;
};

export type SharedObject = { readonly object: string; readonly posts: number };

export type TextColumn = { readonly hash: Int32Array; readonly text: (row: number) => string };

export type Collecting = {
  readonly by: CoShareKey;
  /** Count a content on one object once, however often it is in the file. */
  readonly dropDuplicates: boolean;
  /** Number the contents, and mark posts that are their own object: CooRTweet's rules need both. */
  readonly keepContents: boolean;
  readonly hasContent: boolean;
  readonly expectedPosts: number;
  readonly room?: MemoryBudget;
  /** The hashes of words that say there is nothing. */
  readonly missing?: MissingHashes;
};

/** How many posts fit in memory beside so many names, and where the others go. */
export type MemoryBudget = { readonly spill: Spill; readonly postsInMemory: (names: number) => number };

const readFile = 'read';

/** Turns rows into posts: numbers in typed arrays, and each name once. */
export class PostCollector {
  readonly skipped = new Skipped();
  readonly times = new TimesSeen();
  rows = 0;
  /** Posts with an id that another post has too, of another account or time. */
  sharedIds = 0;
  ownApart = 0;
  private postsSpilled = 0;
  private readonly fields = new HashIndex();
  private readonly thingsOfField: (number | readonly number[])[] = [];
  private readonly accounts = new HashIndex();
  private readonly contents = new HashIndex();
  private readonly accountNames: string[] = [];
  private readonly objectNames: string[] = [];
  private readonly objectNumbers = new Map<string, number>();
  private readonly object: GrowingInts;
  private readonly account: GrowingInts;
  private readonly time: GrowingDoubles;
  private readonly content: GrowingInts;
  private readonly contentHash: GrowingInts;
  private readonly loop: GrowingInts;
  private readonly rowOfPost = new GrowingInts();
  private readonly postsOfObject: number[] = [];

  constructor(private readonly options: Collecting) {
    const { keepContents } = options;
    const expectedPosts = Math.min(
      options.expectedPosts,
      options.room?.postsInMemory(0) ?? Number.POSITIVE_INFINITY,
    );
    this.object = new GrowingInts(expectedPosts);
    this.account = new GrowingInts(expectedPosts);
    this.time = new GrowingDoubles(expectedPosts);
    this.content = new GrowingInts(keepContents ? expectedPosts : 0);
    this.loop = new GrowingInts(keepContents ? expectedPosts : 0);
    this.contentHash = new GrowingInts(this.dropsDuplicates ? 2 * expectedPosts : 0);
  }

  private get dropsDuplicates(): boolean {
    return this.options.dropDuplicates && this.options.hasContent;
  }

  get posts(): number {
    return this.postsSpilled + this.object.length;
  }

  get accountCount(): number {
    return this.accountNames.length;
  }

  get names(): readonly string[] {
    return this.accountNames;
  }

  // Column after column, not row after row: a processor does look-ups that do not wait for each other at once.
  add(chunk: RowChunk): void {
    const rows = this.usableRows(chunk);
    const { ownApart } = chunk;
    if (ownApart) for (const row of rows) this.ownApart += ownApart[row] ?? 0;
    const posts = this.addObjects(chunk.object, rows);
    this.addAccounts(chunk.account, posts);
    for (let i = 0; i < posts.length; i++) this.time.push(chunk.time[posts[i] ?? 0] ?? 0);
    if (this.dropsDuplicates) this.addContentHashes(chunk.content, posts);
    if (this.options.keepContents) this.addContents(chunk, posts);
    this.rows += chunk.rows;
    const { room } = this.options;
    if (room && this.object.length >= room.postsInMemory(this.accountNames.length + this.objectNames.length))
      this.putAside(room.spill);
  }

  private putAside(spill: Spill): void {
    if (this.options.keepContents) throw tooManyForCooRTweet(this.rows);
    const time = this.time.view();
    this.times.add(time);
    this.countObjects();
    spill.append(readFile, {
      object: this.object.view(),
      account: this.account.view(),
      time,
      content: this.contentHash.view(),
    });
    this.postsSpilled += this.object.length;
    for (const column of [this.object, this.account, this.time, this.contentHash]) column.clear();
  }

  /** Gives back what was put aside, where all has to be read again. */
  discard(): void {
    if (this.postsSpilled > 0) this.options.room?.spill.remove(readFile);
  }

  private countObjects(): void {
    const { postsOfObject } = this;
    for (const object of this.object.view()) postsOfObject[object] = (postsOfObject[object] ?? 0) + 1;
  }

  /** The objects most rows have, with how many, every copy of a row counted. */
  mostShared(limit: number): SharedObject[] {
    const order = Array.from(this.postsOfObject.keys());
    order.sort((a, b) => (this.postsOfObject[b] ?? 0) - (this.postsOfObject[a] ?? 0) || a - b);
    return order.slice(0, limit).map((object) => ({
      object: this.objectNames[object] ?? '',
      posts: this.postsOfObject[object] ?? 0,
    }));
  }

  /** What was put aside, the rest with it; undefined when everything fits in memory. */
  spilled(): SpilledPosts | undefined {
    const { room } = this.options;
    if (room === undefined || this.postsSpilled === 0) return undefined;
    this.putAside(room.spill);
    const { accountNames, objectNames } = this;
    return { spill: room.spill, file: readFile, accountNames, objectNames };
  }

  private usableRows(chunk: RowChunk): Int32Array {
    const rows = new Int32Array(chunk.rows);
    let usable = 0;
    for (let row = 0; row < rows.length; row++) {
      const reason = this.whyNot(chunk, row);
      if (reason === undefined) rows[usable++] = row;
      else this.skip(reason, chunk, row);
    }
    return rows.subarray(0, usable);
  }

  private whyNot(
    { account, object, content, time, timeText }: RowChunk,
    row: number,
  ): SkipReason | undefined {
    if (this.isEmpty(account, row)) return 'account-empty';
    if (this.isEmpty(object, row)) return 'object-empty';
    if (this.options.hasContent && this.isEmpty(content, row)) return 'content-empty';
    const at = time[row] ?? Number.NaN;
    if (at >= 0 && at < endOfTime) return undefined;
    if (timeText(row).trim() === '') return 'time-empty';
    return Number.isNaN(at) ? 'time-unreadable' : 'time-out-of-range';
  }

  private isEmpty({ hash }: TextColumn, row: number): boolean {
    const [low, high] = [hash[2 * row] ?? 0, hash[2 * row + 1] ?? 0];
    return (low === 0 && high === 0) || this.options.missing?.has(low, high) === true;
  }

  private skip(reason: SkipReason, chunk: RowChunk, row: number): void {
    const unusable = reason === 'time-unreadable' || reason === 'time-out-of-range';
    this.skipped.add(reason, this.rows + row + 1, unusable ? chunk.timeText(row) : undefined);
  }

  /** Gives the row of each post: a row may share several objects, or none after all. */
  private addObjects(object: TextColumn, rows: Int32Array): Int32Array {
    this.rowOfPost.clear();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const objects = this.thingsOf(object, row);
      if (typeof objects === 'number') this.addObject(row, objects);
      else if (objects.length === 0) this.skipped.add('object-empty', this.rows + row + 1);
      else for (const one of objects) this.addObject(row, one);
    }
    return this.rowOfPost.view();
  }

  private addObject(row: number, object: number): void {
    this.object.push(object);
    this.rowOfPost.push(row);
  }

  private addAccounts({ hash, text }: TextColumn, posts: Int32Array): void {
    for (let i = 0; i < posts.length; i++) {
      const row = posts[i] ?? 0;
      const before = this.accounts.size;
      const account = this.accounts.idOf(hash[2 * row] ?? 0, hash[2 * row + 1] ?? 0);
      if (account === before) this.accountNames.push(readable(text(row), 'account', this.rows + row + 1));
      this.account.push(account);
    }
  }

  private addContentHashes({ hash }: TextColumn, posts: Int32Array): void {
    for (let i = 0; i < posts.length; i++) {
      const row = posts[i] ?? 0;
      this.contentHash.push(hash[2 * row] ?? 0);
      this.contentHash.push(hash[2 * row + 1] ?? 0);
    }
  }

  private addContents({ content, object }: RowChunk, posts: Int32Array): void {
    for (let i = 0; i < posts.length; i++) {
      const row = posts[i] ?? 0;
      const [low, high] = [content.hash[2 * row] ?? 0, content.hash[2 * row + 1] ?? 0];
      // Without ids each row is a post of its own.
      this.content.push(this.options.hasContent ? this.contents.idOf(low, high) : this.rows + row);
      this.loop.push(
        Number(this.options.hasContent && low === object.hash[2 * row] && high === object.hash[2 * row + 1]),
      );
    }
  }

  private thingsOf({ hash, text }: TextColumn, row: number): number | readonly number[] {
    const before = this.fields.size;
    const field = this.fields.idOf(hash[2 * row] ?? 0, hash[2 * row + 1] ?? 0);
    if (field < before) return this.thingsOfField[field] ?? [];
    const objects = objectsIn(this.options.by, readable(text(row), 'what is shared', this.rows + row + 1));
    const numbers = objects.map((object) => this.numberOf(object));
    const [only] = numbers;
    this.thingsOfField.push(numbers.length === 1 && only !== undefined ? only : numbers);
    return this.thingsOfField[field] ?? [];
  }

  private numberOf(object: string): number {
    // Two fields that differ are two objects when the field is the object.
    const known = 'column' in this.options.by ? undefined : this.objectNumbers.get(object);
    if (known !== undefined) return known;
    if (!('column' in this.options.by)) {
      if (this.objectNumbers.size === thingsMax) throw tooManyThings();
      this.objectNumbers.set(object, this.objectNames.length);
    }
    this.objectNames.push(object);
    return this.objectNames.length - 1;
  }

  collected(): Posts {
    this.times.add(this.time.view());
    const damaged = lostDigits(this.accountNames);
    if (damaged !== undefined) throw damagedIds('accounts', wording('posts.role.account'), damaged);
    this.countObjects();
    const posts: Posts = {
      object: this.object.view(),
      account: this.account.view(),
      time: this.time.view(),
      content: this.content.view(),
      loop: Uint8Array.from(this.loop.view()),
      accountNames: this.accountNames,
      objectNames: this.objectNames,
    };
    return this.dropsDuplicates ? this.withoutDuplicates(posts) : posts;
  }

  private withoutDuplicates(posts: Posts): Posts {
    const content = this.contentHash.view();
    const { first, sharedIds } = findCopies({ ...posts, content }, posts.objectNames.length);
    this.sharedIds = sharedIds;
    this.contentHash.release();
    if (first === undefined) return posts;
    const kept = onlyThese(posts, (post) => first[post] === 1);
    this.skipped.add('duplicate', 0, undefined, posts.account.length - kept.account.length);
    return kept;
  }
}

/** Some of the posts. Accounts that have none left are gone, and the others are numbered as if those had never been. */
function onlyThese(
  { object, account, time, accountNames, ...rest }: Posts,
  keep: (post: number) => boolean,
): Posts {
  const posts = Int32Array.from(object.keys()).filter(keep);
  const numbers = new Map<number, number>();
  const numberOf = (old: number) => {
    const known = numbers.get(old) ?? numbers.size;
    numbers.set(old, known);
    return known;
  };
  return {
    ...rest,
    object: posts.map((post) => object[post] ?? 0),
    account: posts.map((post) => numberOf(account[post] ?? 0)),
    time: Float64Array.from(posts, (post) => time[post] ?? 0),
    accountNames: [...numbers.keys()].map((old) => accountNames[old] ?? ''),
  };
}

// A Map ends a little above this.
const thingsMax = 16_000_000;

const tooManyThings = (): AppError =>
  appError('request-invalid', wording('posts.too-many-things', { max: thingsMax }));

/** What the times of posts have in common. */
class TimesSeen {
  private first: number | undefined;
  private from = Number.POSITIVE_INFINITY;
  private to = Number.NEGATIVE_INFINITY;
  one = true;
  wholeMinutes = true;
  wholeDays = true;

  get span(): { first: number; last: number } {
    return { first: this.from / 1000, last: this.to / 1000 };
  }

  add(time: Float64Array): void {
    for (const at of time) {
      if (at < this.from) this.from = at;
      if (at > this.to) this.to = at;
    }
    this.first ??= time[0];
    this.one &&= time.every((at) => at === this.first);
    this.wholeMinutes &&= time.every((at) => at % 60_000 === 0);
    this.wholeDays &&= this.wholeMinutes && time.every((at) => at % 86_400_000 === 0);
  }
}

/** What a reader should know of these posts before believing anything found in them. */
export function noticesOn(
  { times, posts, accountCount, names, skipped, rows, ownApart }: PostCollector,
  accountIgnoresCase = false,
): Notice[] {
  const unreadable = skipped.counted()['time-unreadable'] ?? 0;
  return [
    ...namesNotices(names, accountIgnoresCase),
    ...(accountCount === 1 ? [notice('one-account')] : []),
    ...(times.one && posts > 1 ? [notice('same-time')] : []),
    ...(times.wholeDays
      ? [notice('whole-days')]
      : times.wholeMinutes && !times.one
        ? [notice('whole-minutes')]
        : []),
    ...(unreadable > rows / 20
      ? [notice('time-forms', { count: unreadable, example: skipped.first('time-unreadable')?.found ?? '' })]
      : []),
    ...(ownApart > 0 ? [notice('own-clock', { count: ownApart })] : []),
  ];
}

// Fewer are what a file collected twice has.
const manyCopies = 0.2;

/** What the ids of posts turned out to be: known only when copies have been left out. */
export const noticesOnIds = (
  { rows, copies, sharedIds }: { rows: number; copies: number; sharedIds: number },
  column: string,
): Notice[] => [
  ...(copies > manyCopies * rows ? [notice('same-id', { count: copies, rows, column })] : []),
  ...(sharedIds > 0 ? [notice('id-not-own', { count: sharedIds, column })] : []),
];

const tooManyForCooRTweet = (rows: number): AppError =>
  appError('request-invalid', wording('posts.too-many-rows', { rows }));

function readable(text: string, column: string, row: number): string {
  if (!text.includes('\0')) return text;
  throw appError(
    'request-invalid',
    wording('posts.cell-nul', { row: asIs(String(row)), column: asIs(column) }),
  );
}
