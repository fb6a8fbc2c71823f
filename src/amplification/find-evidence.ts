import type { ColumnNames } from './api.js';
import { findSelection, findTextSelection, type PostSource } from './read-posts.js';
import { thingsIn } from './reading/things-in.js';

/** Two posts that make a pair of an edge. */
export type Evidence = {
  readonly object: string;
  readonly from: { readonly content: string; readonly seconds: number };
  readonly to: { readonly content: string; readonly seconds: number };
  readonly secondsApart: number;
};

type Asked = {
  readonly by?: string;
  readonly columns?: ColumnNames;
  readonly windowMs: number;
  readonly from: string;
  readonly to: string;
};

type Post = { readonly content: string; readonly timeMs: number };

/**
 * The pairs of posts of one edge, found again in the files: closest first. Near texts and images are compared as they
 * are written here, so a pair that was joined through a third text is left out.
 */
export async function findEvidence(
  source: PostSource,
  { by, columns, windowMs, from, to }: Asked,
): Promise<Evidence[]> {
  const { layout, by: kind, selection } = await findSelection(source, by, columns);
  const posts = new Map<string, { from: Map<string, Post>; to: Map<string, Post> }>();
  for await (const chunk of source.rows({ ...selection, accounts: [from, to] }, layout.records))
    for (let row = 0; row < chunk.rows; row++) {
      const timeMs = chunk.time[row] ?? Number.NaN;
      const field = chunk.thing.text(row);
      if (Number.isNaN(timeMs) || field === '') continue;
      const side = chunk.account.text(row) === from ? 'from' : 'to';
      const content = chunk.content.text(row);
      for (const thing of thingsIn(kind, field)) {
        const both = posts.get(thing) ?? { from: new Map<string, Post>(), to: new Map<string, Post>() };
        posts.set(thing, both);
        // As in counting: the first copy of a content on an object is the one that counts.
        if (!both[side].has(content)) both[side].set(content, { content, timeMs });
      }
    }
  return [...posts]
    .flatMap(([object, both]) => pairsOn(object, [...both.from.values()], [...both.to.values()], windowMs))
    .sort((a, b) => a.secondsApart - b.secondsApart);
}

const pairsOn = (object: string, from: readonly Post[], to: readonly Post[], windowMs: number): Evidence[] =>
  from.flatMap((one) =>
    to
      .filter((other) => Math.abs(one.timeMs - other.timeMs) <= windowMs)
      .map((other) => ({
        object,
        from: { content: one.content, seconds: one.timeMs / 1000 },
        to: { content: other.content, seconds: other.timeMs / 1000 },
        secondsApart: Math.abs(one.timeMs - other.timeMs) / 1000,
      })),
  );

// As long as the longest of posts; a text field may be as large as a file.
const shownCharacters = 2000;

/** What the posts of some accounts say, by content; nothing where the layout has no text. */
export async function findTexts(
  source: PostSource,
  {
    columns: named,
    accounts,
    contents,
  }: Pick<Asked, 'columns'> & { accounts: readonly string[]; contents: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const found = await findTextSelection(source, named);
  if (found === undefined || contents.size === 0) return texts;
  for await (const chunk of source.rows({ ...found.selection, accounts }, found.layout.records))
    for (let row = 0; row < chunk.rows; row++) {
      const content = chunk.content.text(row);
      if (contents.has(content) && !texts.has(content))
        texts.set(content, chunk.thing.text(row).slice(0, shownCharacters));
    }
  return texts;
}
