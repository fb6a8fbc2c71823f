import type { ColumnNames } from './api.js';
import { findSelection, type PostSource, settle } from './read-posts.js';
import { objectsIn } from './reading/objects-in.js';

/** Two posts that make a pair of an edge. */
export type Evidence = {
  readonly object: string;
  readonly from: { readonly content: string; readonly seconds: number };
  readonly to: { readonly content: string; readonly seconds: number };
  readonly secondsApart: number;
};

export type EdgeAsked = {
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
  { by, columns, windowMs, from, to }: EdgeAsked,
): Promise<Evidence[]> {
  const found = await findSelection(source, by, columns);
  await settle(source, found);
  const { layout, by: kind, selection } = found;
  const posts = new Map<string, { from: Map<string, Post>; to: Map<string, Post> }>();
  for await (const chunk of source.rows({ ...selection, accounts: [from, to] }, layout.records))
    for (let row = 0; row < chunk.rows; row++) {
      const timeMs = chunk.time[row] ?? Number.NaN;
      const field = chunk.object.text(row);
      if (Number.isNaN(timeMs) || field === '') continue;
      const side = chunk.account.text(row) === from ? 'from' : 'to';
      const content = chunk.content.text(row);
      for (const object of objectsIn(kind, field)) {
        const both = posts.get(object) ?? { from: new Map<string, Post>(), to: new Map<string, Post>() };
        posts.set(object, both);
        // As in counting: the first copy of a post on an object is the one that counts; without an id there is none.
        const id = content === '' ? `\0${both[side].size}` : `${content}\0${timeMs}`;
        if (!both[side].has(id)) both[side].set(id, { content, timeMs });
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
