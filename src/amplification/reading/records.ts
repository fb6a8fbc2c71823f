/** Where in a JSON document the posts are, and what beside them belongs to each. */
export type RecordsAt = {
  /** `$` for the document itself, `$.a.b` for an object in it, `$.a[*].b` for those of a list, `$.*` for all values. */
  readonly path: string;
  /** Of a post's nearest parent, what makes its number an id: `scope` in fields. */
  readonly scope?: string;
  /** Twitter v2: the post that a retweet repeats, whole, as `whole` in fields. */
  readonly whole?: true;
};

export const inDocument: RecordsAt = { path: '$' };

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL that gives a column `json` for each record, and what else was asked for beside it. */
export function recordsIn(documents: string, { path, scope, whole }: RecordsAt): string {
  if (whole) return withWhole(documents, path);
  if (path === '$') return documents;
  const last = path.lastIndexOf('[*]', path.length - 4);
  if (scope !== undefined && last !== -1) {
    const parents = recordsIn(documents, { path: path.slice(0, last + 3) });
    return recordsIn(parents, { path: `$${path.slice(last + 3)}`, scope });
  }
  const beside = scope === undefined ? '' : `, json ->> ${quoted(scope)} AS scope`;
  return isList(path)
    ? `(SELECT unnest(json_extract(json, ${quoted(path)})) AS json${beside} FROM ${documents})`
    : `(SELECT json_extract(json, ${quoted(path)}) AS json${beside} FROM ${documents})`;
}

const isList = (path: string): boolean => path.includes('*');

const repeated = `list_filter(json_extract(post, '$.referenced_tweets[*]'), lambda other: other ->> '$.type' = 'retweeted')[1]`;

// A retweet's own text and entities end where they were cut. The whole post is joined to it by twarc's flatten, and
// otherwise stands once in the document's `includes`.
const withWhole = (documents: string, path: string): string => `
  (SELECT post AS json,
          CASE WHEN json_exists(${repeated}, '$.text') THEN ${repeated}
               ELSE others[list_position(ids, ${repeated} ->> '$.id')] END AS whole
   FROM (SELECT ${isList(path) ? `unnest(json_extract(json, ${quoted(path)}))` : path === '$' ? 'json' : `json_extract(json, ${quoted(path)})`} AS post,
                others, list_transform(others, lambda other: other ->> '$.id') AS ids
         FROM (SELECT json, json_extract(json, '$.includes.tweets[*]') AS others FROM ${documents})))`;
