import type { AppError } from '../lib/errors/index.js';
import { asIs, commas, inSentences, oneOf, type Param, type Wording, wording } from '../lib/wording/index.js';
import { appError, wrongValue } from '../words/index.js';
import type { ColumnNames } from './api.js';
import type { Posts } from './coordination/posts.js';
import type { SpilledPosts } from './coordination/spilled-posts.js';
import { areHandles } from './reading/account-name.js';
import type { ReadAs } from './reading/asked.js';
import type { Clusters } from './reading/clusters.js';
import { type CoShareKey, coShareKeyOf } from './reading/co-share-key.js';
import {
  type Collecting,
  type MemoryBudget,
  noticesOn,
  PostCollector,
  type RowChunk,
  type SharedObject,
} from './reading/collect-posts.js';
import { damagedIds, lostDigits } from './reading/damaged-ids.js';
import { clusterImages } from './reading/image-hash.js';
import { layoutByHand } from './reading/layout-by-hand.js';
import { type Fields, findLayout, type Layout } from './reading/layouts.js';
import type { MissingHashes } from './reading/missing-hashes.js';
import { clusterTexts } from './reading/near-text.js';
import { type Notice, notice } from './reading/notice.js';
import type { Selection } from './reading/posts-query.js';
import {
  type ProfileField,
  type ProfileSelection,
  type ProfileTexts,
  profileFields,
} from './reading/profile.js';
import type { RecordsAt } from './reading/records.js';
import type { Rejected, SkipReason } from './reading/skipped.js';
import { mustDecide, readsAlone, type TimeDecision } from './reading/times/time-column.js';

/** What looking for pairs asks of the place the posts are kept. */
export type PostRows = {
  /** Whether a post is a JSON record, whose columns are its keys. */
  readonly isJson: boolean;
  /** A guess, so that columns need not grow; 0 when there is none. */
  readonly expectedPosts: number;
  columns(): Promise<string[]>;
  rows(selection: Selection, records?: RecordsAt): AsyncIterable<RowChunk>;
  /** After the last row: what could not be given as one. */
  rejected(): Promise<Rejected[]>;
  /** What a file that somebody else made can be asked about itself; rows of our own need no asking. */
  readonly look?: Look;
};

export type Texts = {
  readonly object: string;
  readonly account: string;
  readonly content: string;
  readonly time: string;
};

/** What cannot be told from the files, and what it may be. */
export type PostsQuestion = {
  readonly about: 'dates' | 'zone' | 'digits' | 'sheet' | 'encoding';
  readonly says: Wording;
  readonly values: Readonly<Record<string, string>>;
  /** One without a label is a name. */
  readonly choices: readonly { readonly value: string; readonly label?: Wording }[];
};

export type Look = {
  readonly readAs: ReadAs;
  readonly notices: readonly Notice[];
  /** Whether a time was met that could not be read without deciding about all of them. */
  readonly metUndecidedTime: boolean;
  readonly questions: readonly PostsQuestion[];
  readonly sheets: readonly string[];
  layout(): Promise<Layout | undefined>;
  likeliest(): Promise<RecordsAt | undefined>;
  missing(): Promise<MissingHashes>;
  sample(selection: Selection, records?: RecordsAt): Promise<Texts[]>;
  decideTimes(selection: Selection, records?: RecordsAt): Promise<TimeDecision>;
  countSigns(
    field: string,
    sign: string,
    records?: RecordsAt,
  ): Promise<{ readonly filled: number; readonly signed: number; readonly lists: number }>;
};

/** What else can be asked of it: the first rows, and the accounts. */
export type PostSource = PostRows & {
  readonly look: Look;
  /** The first rows as they stand, under their columns. */
  head(count: number): Promise<string[][]>;
  /** The first rows as they are selected. */
  preview(count: number, selection: Selection, records?: RecordsAt): Promise<PreviewRow[]>;
  /** For each account when it posted, in milliseconds, and how many of its posts have a `object`. */
  activity(selection: Selection & { readonly records?: RecordsAt }): AsyncIterable<{
    readonly account: string;
    readonly reposts: number;
    readonly times: Float64Array;
  }>;
  /** For each account what its profile says. */
  profiles(
    selection: ProfileSelection,
  ): AsyncIterable<{ readonly account: string; readonly texts: ProfileTexts }>;
};

export type PreviewRow = {
  readonly object: string;
  readonly account: string;
  readonly content: string;
  readonly timeText: string;
  /** NaN when it cannot be read. */
  readonly timeMs: number;
};

export type ReadRequest = {
  readonly by?: string;
  /** Named by hand; without, the layout is recognised. */
  readonly columns?: ColumnNames;
  readonly mode: 'cooRTweet' | 'default';
  /** Of near-text: the least Jaccard similarity of word triples. */
  readonly similarity: number;
  /** Of image: the most bits by which two hashes of one image differ. */
  readonly distanceBits: number;
  /** Without it, all posts are kept in memory. */
  readonly room?: MemoryBudget;
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
};

export type PostsRead = {
  /** None when they were spilled. */
  readonly posts: Posts;
  readonly spilled?: SpilledPosts;
  readonly layout: string;
  readonly by: string;
  readonly rows: number;
  readonly dropped: Partial<Record<SkipReason, number>>;
  readonly notices: readonly Notice[];
  /** The column of the posts' ids, as a reader knows it. */
  readonly idColumn: string;
  readonly sharedIds: number;
  /** Times of the first and the last post, in seconds since 1970. */
  readonly span: { readonly first: number; readonly last: number };
  /** What most posts share, as it was taken out of them. */
  readonly mostShared: readonly SharedObject[];
};

export async function readPosts(source: PostRows, request: ReadRequest): Promise<PostsRead> {
  const found = await findSelection(source, request.by, request.columns);
  const { layout, by, word } = found;
  const noticed = await settle(source, found);
  let collector = await collect(source, found, request);
  if (source.look?.metUndecidedTime === true) {
    // Past the first rows there are times of another kind: now all are looked at, and read again.
    collector.discard();
    mustDecide(await source.look.decideTimes(found.selection, layout.records));
    collector = await collect(source, found, request);
  }
  for (const { reason, rows, firstRow } of await source.rejected()) {
    collector.skipped.add(reason, firstRow, undefined, rows);
    collector.rows += rows;
  }
  if (collector.posts === 0) throw nothingToRead(collector, found);
  const spilled = collector.spilled();
  const posts = collector.collected();
  return {
    ...joinAlike(posts, spilled, by, request),
    layout: layout.name,
    by: word,
    rows: collector.rows,
    dropped: collector.skipped.counted(),
    notices: [
      ...(source.look?.notices ?? []),
      ...noticed,
      ...(request.mode === 'cooRTweet' && layout.content.length === 0 ? [notice('rows-as-ids')] : []),
      ...noticesOn(collector, found.selection.accountIgnoresCase),
    ],
    idColumn: layout.content.join(', '),
    sharedIds: collector.sharedIds,
    span: collector.times.span,
    mostShared: collector.mostShared(mostShared),
  };
}

type FoundSelection = Awaited<ReturnType<typeof findSelection>>;

async function collect(
  source: PostRows,
  { by, layout, selection }: FoundSelection,
  request: ReadRequest,
): Promise<PostCollector> {
  const missing = await source.look?.missing();
  const collector = new PostCollector({
    ...collecting(by, layout, request.mode),
    expectedPosts: source.expectedPosts,
    ...(request.room ? { room: request.room } : {}),
    ...(missing ? { missing } : {}),
  });
  for await (const chunk of source.rows({ ...selection, contentHashesOnly: true }, layout.records)) {
    request.signal?.throwIfAborted();
    collector.add(chunk);
    request.onProgress?.(collector.rows);
  }
  return collector;
}

/** Finds out from the first rows whether ids are whole and times can be read, and looks at all rows where it must. */
export async function settle(
  { look }: PostRows,
  { selection, layout, by, named }: FoundSelection,
  { isFinal = true }: { readonly isFinal?: boolean } = {},
): Promise<readonly Notice[]> {
  if (look === undefined) return [];
  const first = await look.sample(selection, layout.records);
  if (!first.every(({ time }) => readsAlone(time))) {
    const decision = await look.decideTimes(selection, layout.records);
    if (isFinal) mustDecide(decision);
  }
  if (isFinal) {
    mustBeWhole(
      'accounts',
      layout.account,
      first.map(({ account }) => account),
    );
    mustBeWhole(
      'posts',
      layout.content,
      first.map(({ content }) => content),
    );
    if ('column' in by || by.kind === 'repost' || by.kind === 'reply')
      mustBeWhole(
        'objects',
        selection.object,
        first.map(({ object }) => object),
      );
  }
  return named;
}

type WithIds = Parameters<typeof damagedIds>[0];

function mustBeWhole(what: WithIds, fields: Fields, ids: readonly string[]): void {
  const damaged = lostDigits(ids);
  if (damaged !== undefined) throw damagedIds(what, eitherOf(fields), damaged);
}

/** Which layout the files have, and where it keeps what is asked for. */
export async function findSelection(source: PostRows, asked?: string, named?: ColumnNames) {
  const { look, isJson } = source;
  const columns = await source.columns();
  const layout = named
    ? layoutByHand(named, { columns, isJson, likeliest: await look?.likeliest() })
    : look
      ? await look.layout()
      : findLayout(columns, isJson);
  if (layout === undefined) throw unknownLayout(columns);
  const word = asked ?? layout.by;
  const by = coShareKeyOf(word);
  const there = fieldsThere(columns, isJson);
  const plain = selectionOf(layout, by, columns, there);
  const names = named && look && namesAt(by) ? await asNames(look, plain, layout, by) : undefined;
  const selection = names ? { ...plain, object: names.object } : plain;
  return {
    layout,
    by,
    word,
    selection,
    named: names?.notices ?? [],
    activity: {
      ...selection,
      object: there(repostFields(layout, by)),
      ...(layout.records === undefined ? {} : { records: layout.records }),
    },
    profiles: profilesOf(layout, there),
  };
}

const namesAt = (by: CoShareKey): '#' | '@' | undefined =>
  'kind' in by ? (by.kind === 'hashtag' ? '#' : by.kind === 'mention' ? '@' : undefined) : undefined;

// Of a hundred names one may have been written with its sign, or with a space in it.
const nearlyAll = 0.95;
const tagColumn = /hash|tag|mention|话题|標籤|标签|хеш|хэш|тег|ハッシュ|وسم|هاشتاغ|etiqueta|esliket/i;

/** A column of hashtags without # is a list of names: that is so where no value has a # and nearly all look like lists. */
async function asNames(look: Look, { object }: Selection, { records }: Layout, by: CoShareKey) {
  const sign = namesAt(by) ?? '#';
  const [field, ...more] = object;
  const { objectAs } = look.readAs;
  if (field === undefined || more.length > 0 || field.endsWith('[]') || objectAs === 'text') return undefined;
  const asList = { object: [`${field}[]`], notices: [] as Notice[] };
  if (objectAs === 'names') return asList;
  const { filled, signed, lists } = await look.countSigns(field, sign, records);
  if (filled === 0 || signed > (1 - nearlyAll) * filled) return undefined;
  if (lists < nearlyAll * filled && !(signed === 0 && tagColumn.test(field))) return undefined;
  const column = field.replace(/^\$\.?"?|"$/g, '');
  return { ...asList, notices: [notice('names-in-column', { column, sign })] };
}

/** The same with the post's text for the object it shares; undefined where the layout has none. */
export async function findTextSelection(source: PostRows, named?: ColumnNames) {
  const { layout } = await findSelection(source, named?.account, named);
  return layout.objects.text && findSelection(source, 'text', named);
}

function joinAlike(
  posts: Posts,
  spilled: SpilledPosts | undefined,
  by: CoShareKey,
  { similarity, distanceBits }: ReadRequest,
): Pick<PostsRead, 'posts' | 'spilled'> {
  const clusters = alike(posts.objectNames, by, similarity, distanceBits);
  if (clusters === undefined) return { posts, ...(spilled ? { spilled } : {}) };
  const { clusterOf, firsts } = clusters.numbered();
  const objectNames = firsts.map((object) => posts.objectNames[object] ?? '');
  return {
    posts: { ...posts, object: posts.object.map((object) => clusterOf[object] ?? 0), objectNames },
    ...(spilled ? { spilled: { ...spilled, clusterOf, objectNames } } : {}),
  };
}

function alike(
  names: readonly string[],
  by: CoShareKey,
  similarity: number,
  bits: number,
): Clusters | undefined {
  if ('column' in by) return undefined;
  if (by.kind === 'near-text') return clusterTexts(names, similarity);
  return by.kind === 'image' ? clusterImages(names, bits) : undefined;
}

const collecting = (
  by: CoShareKey,
  layout: Layout,
  mode: ReadRequest['mode'],
): Omit<Collecting, 'expectedPosts'> => ({
  by,
  dropDuplicates: mode === 'default',
  keepContents: mode === 'cooRTweet',
  hasContent: layout.content.length > 0,
});

const mostShared = 100;

type There = (fields: Fields) => string[];

const isPath = (field: string): boolean => /^(whole|scope\+)?\$/.test(field);

// Without the signs that a layout may put behind a name.
const nameIn = (field: string): string => field.replace(/\?.*$/, '').replace(/\[\]$/, '');

/** Of some fields those that the file has. */
const fieldsThere =
  (columns: readonly string[], isJson: boolean): There =>
  (fields) =>
    fields
      .filter((field) => isPath(field) || columns.includes(field) || columns.includes(nameIn(field)))
      .map((field) => (isJson && !isPath(field) ? jsonPath(field) : field));

const selectionOf = (
  layout: Layout,
  by: CoShareKey,
  columns: readonly string[],
  there: There,
): Selection => ({
  ...accountOf(layout.account, there),
  content: there(layout.content),
  time: there(layout.time),
  object: there(objectFields(layout, by, columns)),
  ...(layout.ownTime ? { ownTime: there(layout.ownTime) } : {}),
});

function accountOf(fields: Fields, there: There): Pick<Selection, 'account' | 'accountIgnoresCase'> {
  const account = there(fields);
  return { account, accountIgnoresCase: areHandles(account) };
}

// Columns named by hand are of what was asked for, and nothing says which posts are reposts.
const repostFields = (layout: Layout, by: CoShareKey): Fields =>
  layout.marks.length > 0 || ('kind' in by && by.kind === 'repost') ? (layout.objects.repost ?? []) : [];

function profilesOf(layout: Layout, there: There) {
  if (layout.profile === undefined) return undefined;
  const { apart, fields, readAfterLastPost = false } = layout.profile;
  const found: Partial<Record<ProfileField, Fields>> = Object.fromEntries(
    profileFields.map((name) => [name, there(fields[name] ?? [])]),
  );
  const records = apart?.records ?? layout.records;
  return profileFields.every((name) => found[name]?.length === 0)
    ? undefined
    : {
        ...accountOf(apart?.account ?? layout.account, there),
        fields: found,
        readAfterLastPost,
        ...(records === undefined ? {} : { records }),
      };
}

// Names may have dots and spaces; the sign of a list stays at the end.
const jsonPath = (field: string): string => field.replace(/^(.*?)(\[\])?$/, '$$."$1"$2');

function objectFields(layout: Layout, by: CoShareKey, columns: readonly string[]): Fields {
  // Inside a list of records the columns are those of the document, not of a post.
  const inList = layout.records !== undefined && layout.records.path !== '$' && layout.marks.length > 0;
  const column = 'column' in by && inList && !by.column.startsWith('$') ? jsonPath : (name: string) => name;
  const known = 'kind' in by ? layout.objects[by.kind] : [column(by.column)];
  const missing = 'column' in by && !by.column.startsWith('$') && !inList && !columns.includes(by.column);
  if (known !== undefined && !missing) return known;
  const found = 'kind' in by ? by.kind : by.column;
  throw wrongValue(
    '--by',
    found === '' ? wording('found.none') : asIs(found),
    oneOf([...Object.keys(layout.objects), ...columns]),
  );
}

const eitherOf = (fields: Fields): Param => ({ list: fields.map(asIs), join: 'or-each' });

const unknownLayout = (columns: readonly string[]): AppError =>
  appError(
    'request-invalid',
    columns.length === 0
      ? wording('posts.no-records')
      : wording('posts.unknown-layout', { columns: firstOf(columns) }),
  );

const columnsShown = 20;

const firstOf = (columns: readonly string[]): Param =>
  commas([...columns.slice(0, columnsShown), ...(columns.length > columnsShown ? ['…'] : [])]);

function nothingToRead({ rows, skipped }: PostCollector, { layout, by }: FoundSelection): AppError {
  const reason = skipped.commonest();
  if (rows === 0 || reason === undefined) return appError('request-invalid', wording('posts.no-rows'));
  const first = skipped.first(reason);
  const says = wording('posts.none-usable', {
    rows,
    row: asIs(String(first?.row ?? 1)),
    column: columnOf(reason, layout),
    found:
      first?.found === undefined ? wording('found.nothing') : asIs(first.found.slice(0, foundCharacters)),
    reason: wording(`hashtags.dropped.${reason}`),
    // As `dropped` of a summary has it.
    code: asIs(reason),
  });
  const sign = namesAt(by);
  const isNameless = reason === 'object-empty' && sign !== undefined && layout.marks.length === 0;
  return appError(
    'request-invalid',
    isNameless ? inSentences(says, wording('posts.names-hint', { sign: asIs(sign) })) : says,
  );
}

const foundCharacters = 200;

function columnOf(reason: SkipReason, { time, account }: Layout): Param {
  if (reason.startsWith('time')) return eitherOf(time);
  return reason.startsWith('account') ? eitherOf(account) : wording('posts.what-is-shared');
}
