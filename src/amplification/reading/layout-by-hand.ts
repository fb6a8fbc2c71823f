import { asIs, commas, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { ColumnNames } from '../api.js';
import { kinds } from './co-share-key.js';
import { byHand, type Fields, type Layout } from './layouts.js';
import type { RecordsAt } from './records.js';

export type ByHand = {
  readonly columns: readonly string[];
  readonly isJson: boolean;
  /** In JSON, the list that most likely holds the posts. */
  readonly likeliest?: RecordsAt | undefined;
};

/** A layout for a file of no known shape, from the columns somebody named. Every kind is looked for in the object's. */
export function layoutByHand(names: ColumnNames, { columns, isJson, likeliest }: ByHand): Layout {
  const list = isJson ? listOf(names) : undefined;
  const named = list === undefined ? names : within(list, names);
  // Paths that begin with no key of that list begin at the document's top.
  const ofDocument =
    likeliest !== undefined &&
    names.account.startsWith('$') &&
    !columns.includes(keyOf(names.account, isJson));
  const records = list !== undefined ? { path: list } : ofDocument ? undefined : likeliest;
  const field = (what: keyof ColumnNames): Fields => {
    const name = named[what];
    if (name === undefined) return [];
    if (list !== undefined || ofDocument || columns.includes(keyOf(name, isJson))) return [name];
    throw appError(
      'request-invalid',
      wording('posts.no-column', {
        what: wording(`posts.role.${what}`),
        name: asIs(name),
        columns: commas(columns),
      }),
    );
  };
  const object = field('object');
  return {
    name: byHand,
    marks: [],
    account: field('account'),
    content: field('content'),
    time: field('time'),
    objects: object.length === 0 ? {} : Object.fromEntries(kinds.map((kind) => [kind, object])),
    by: named.object ?? '',
    ...(records === undefined ? {} : { records }),
  };
}

// In JSON a path such as $.user.id may be named too; of that the first key is known.
const keyOf = (name: string, isJson: boolean): string =>
  (isJson ? /^\$\."?([^".[]+)/.exec(name)?.[1] : undefined) ?? name;

/** The list that the paths go through: each of its items is a post then. */
function listOf({ account, time }: ColumnNames): string | undefined {
  const [one, other] = [account, time].map((path) => path.slice(0, path.lastIndexOf('[*]') + 3));
  if (!account.startsWith('$') || one === undefined || !/\[\*\]$/.test(one)) return undefined;
  if (one === other) return one;
  throw appError(
    'request-invalid',
    wording('posts.lists-differ', {
      account: asIs(one),
      time: other === undefined || other === '' ? wording('found.none') : asIs(other),
    }),
  );
}

function within(list: string, names: ColumnNames): ColumnNames {
  const inside = (path: string): string => (path.startsWith(list) ? `$${path.slice(list.length)}` : path);
  const { account, time, content, object } = names;
  return {
    account: inside(account),
    time: inside(time),
    ...(content === undefined ? {} : { content: inside(content) }),
    ...(object === undefined ? {} : { object: inside(object) }),
  };
}
