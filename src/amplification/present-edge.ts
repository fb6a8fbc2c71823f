import { unmarkFormulas } from '../lib/csv/index.js';
import type { EdgeEvidence } from './api.js';
import { type EdgeAsked, type Evidence, findEvidence } from './find-evidence.js';
import { findTextSelection, type PostSource } from './read-posts.js';

/** One edge's pairs of posts, the closest first, with what the posts say where the layout has texts. */
export async function presentEdge(
  source: PostSource,
  asked: EdgeAsked,
  limit: number,
): Promise<EdgeEvidence> {
  const { from, to } = asked;
  const pairs = await findEvidence(source, asked);
  // A name may have been taken from edges.csv, where one that looks like a formula is marked.
  const unmarked = { ...asked, from: unmarkFormulas(from), to: unmarkFormulas(to) };
  if (pairs.length === 0 && (unmarked.from !== from || unmarked.to !== to))
    return presentEdge(source, unmarked, limit);
  const shown = pairs.slice(0, limit);
  const wanted = new Set(shown.flatMap((pair) => [keyOf(from, pair.from), keyOf(to, pair.to)]));
  const texts = await findTexts(source, asked, wanted);
  const post = (account: string, one: Evidence['from']) => {
    const text = texts.get(keyOf(account, one));
    const at = new Date(one.seconds * 1000).toISOString();
    return { content: one.content, at, ...(text === undefined ? {} : { text }) };
  };
  return {
    from,
    to,
    total: pairs.length,
    pairs: shown.map((pair) => ({ ...pair, from: post(from, pair.from), to: post(to, pair.to) })),
  };
}

// A post need not have an id; its account's posts of one moment are taken for one then.
const keyOf = (account: string, { content, seconds }: Evidence['from']): string =>
  `${account}\0${content}\0${seconds}`;

// As long as the longest of posts; a text field may be as large as a file.
const shownCharacters = 2000;

async function findTexts(
  source: PostSource,
  { columns, from, to }: EdgeAsked,
  wanted: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const found = await findTextSelection(source, columns);
  if (found === undefined || wanted.size === 0) return texts;
  for await (const chunk of source.rows({ ...found.selection, accounts: [from, to] }, found.layout.records))
    for (let row = 0; row < chunk.rows; row++) {
      const seconds = (chunk.time[row] ?? Number.NaN) / 1000;
      const key = keyOf(chunk.account.text(row), { content: chunk.content.text(row), seconds });
      if (wanted.has(key) && !texts.has(key))
        texts.set(key, chunk.object.text(row).slice(0, shownCharacters));
    }
  return texts;
}
