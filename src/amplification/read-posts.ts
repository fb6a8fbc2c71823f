import { AppError } from '../case/index.js';
import type { Posts } from './coordination/posts.js';
import type { SpilledPosts } from './coordination/spilled-posts.js';
import { type By, byOf } from './reading/by.js';
import type { Clusters } from './reading/clusters.js';
import {
  type Collecting,
  noticesOn,
  PostCollector,
  type Room,
  type RowChunk,
} from './reading/collect-posts.js';
import { clusterImages } from './reading/image-hash.js';
import { type Fields, findLayout, type Layout } from './reading/layouts.js';
import { clusterTexts } from './reading/near-text.js';
import type { Selection } from './reading/posts-query.js';
import type { Rejected, SkipReason } from './reading/skipped.js';

/** What reading asks of the place the posts are kept. */
export type PostSource = {
  /** Whether a post is a JSON record, whose columns are its keys. */
  readonly isJson: boolean;
  /** A guess, so that columns need not grow; 0 when there is none. */
  readonly expectedPosts: number;
  columns(): Promise<string[]>;
  rows(selection: Selection, records?: string): AsyncIterable<RowChunk>;
  /** After the last row: what could not be given as one. */
  rejected(): Promise<Rejected[]>;
};

export type ReadRequest = {
  readonly by?: string;
  readonly mode: 'cooRTweet' | 'default';
  /** Of near-text: the least Jaccard similarity of word triples. */
  readonly similarity: number;
  /** Of image: the most bits by which two hashes of one image differ. */
  readonly distanceBits: number;
  /** Without it, all posts are kept in memory. */
  readonly room?: Room;
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
  readonly notices: readonly string[];
};

export async function readPosts(source: PostSource, request: ReadRequest): Promise<PostsRead> {
  const { layout, by, word, selection } = await findSelection(source, request.by);
  const collector = new PostCollector({
    ...collecting(by, layout, request.mode),
    expectedPosts: source.expectedPosts,
    ...(request.room ? { room: request.room } : {}),
  });
  for await (const chunk of source.rows({ ...selection, contentHashesOnly: true }, layout.records)) {
    request.signal?.throwIfAborted();
    collector.add(chunk);
    request.onProgress?.(collector.rows);
  }
  for (const { reason, rows, firstRow } of await source.rejected()) {
    collector.skipped.add(reason, firstRow, undefined, rows);
    collector.rows += rows;
  }
  if (collector.posts === 0) throw nothingToRead(collector, layout);
  const spilled = collector.spilled();
  const posts = collector.collected();
  return {
    ...joinAlike(posts, spilled, by, request),
    layout: layout.name,
    by: word,
    rows: collector.rows,
    dropped: collector.skipped.counted(),
    notices: noticesOn(collector),
  };
}

/** Which layout the files have, and where it keeps what is asked for. */
export async function findSelection(source: PostSource, asked: string | undefined) {
  const columns = await source.columns();
  const layout = findLayout(columns);
  if (layout === undefined) throw unknownLayout(columns);
  const word = asked ?? layout.by;
  const by = byOf(word);
  return { layout, by, word, selection: selectionOf(layout, by, columns, source.isJson) };
}

function joinAlike(
  posts: Posts,
  spilled: SpilledPosts | undefined,
  by: By,
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

function alike(names: readonly string[], by: By, similarity: number, bits: number): Clusters | undefined {
  if ('column' in by) return undefined;
  if (by.kind === 'near-text') return clusterTexts(names, similarity);
  return by.kind === 'image' ? clusterImages(names, bits) : undefined;
}

const collecting = (
  by: By,
  layout: Layout,
  mode: ReadRequest['mode'],
): Omit<Collecting, 'expectedPosts'> => ({
  by,
  dropDuplicates: mode === 'default',
  keepContents: mode === 'cooRTweet',
  hasContent: layout.content.length > 0,
});

function selectionOf(layout: Layout, by: By, columns: readonly string[], isJson: boolean): Selection {
  const isPath = (field: string) => field.startsWith('$');
  const there = (fields: Fields) =>
    fields
      .filter((field) => isPath(field) || columns.includes(field.replace(/\[\]$/, '')))
      .map((field) => (isJson && !isPath(field) ? `$.${field}` : field));
  return {
    account: there(layout.account),
    content: there(layout.content),
    time: there(layout.time),
    thing: there(thingFields(layout, by, columns)),
  };
}

function thingFields(layout: Layout, by: By, columns: readonly string[]): Fields {
  // Inside a list of records the columns are those of the document, not of a post.
  const known =
    'kind' in by ? layout.things[by.kind] : layout.records === undefined ? [by.column] : [`$.${by.column}`];
  const missing = 'column' in by && layout.records === undefined && !columns.includes(by.column);
  if (known !== undefined && !missing) return known;
  throw new AppError(
    'request-invalid',
    `--by: found ${'kind' in by ? by.kind : by.column}, expected ${[...Object.keys(layout.things), ...columns].join(', ')}.`,
  );
}

const unknownLayout = (columns: readonly string[]): AppError =>
  new AppError(
    'request-invalid',
    `The columns are ${columns.slice(0, 20).join(', ')}${columns.length > 20 ? ' …' : ''}; expected those of a known export, at the least object_id, account_id, content_id, timestamp_share.`,
  );

function nothingToRead({ rows, skipped }: PostCollector, layout: Layout): AppError {
  if (rows === 0) return new AppError('request-invalid', 'The file has a header and no rows.');
  const reason = skipped.commonest();
  const first = reason && skipped.first(reason);
  const column = reason?.startsWith('time')
    ? layout.time.join(' or ')
    : reason?.startsWith('account')
      ? layout.account.join(' or ')
      : 'what is shared';
  return new AppError(
    'request-invalid',
    `None of ${rows} rows can be used. Row ${first?.row ?? 1}, ${column}: found ${first?.found ?? 'nothing'}, ${reason ?? ''}.`,
  );
}
