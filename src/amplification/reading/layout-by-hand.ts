import { AppError } from '../../case/index.js';
import type { ColumnNames } from '../api.js';
import { kinds } from './by.js';
import type { Fields, Layout } from './layouts.js';

/** A layout for a file of no known shape, from the columns somebody named. Every kind is looked for in the object's. */
export function layoutByHand(named: ColumnNames, columns: readonly string[], isJson: boolean): Layout {
  const field = (what: keyof ColumnNames): Fields => {
    const name = named[what];
    if (name === undefined) return [];
    if (columns.includes(keyOf(name, isJson))) return [name];
    throw new AppError(
      'request-invalid',
      `The column of the ${what}: found “${name}”, expected one of ${columns.join(', ')}.`,
    );
  };
  const object = field('object');
  return {
    name: 'columns named by hand',
    marks: [],
    account: field('account'),
    content: field('content'),
    time: field('time'),
    things: object.length === 0 ? {} : Object.fromEntries(kinds.map((kind) => [kind, object])),
    by: named.object ?? '',
  };
}

// In JSON a path such as $.user.id may be named too; of that the first key is known.
const keyOf = (name: string, isJson: boolean): string =>
  (isJson ? /^\$\."?([^".[]+)/.exec(name)?.[1] : undefined) ?? name;
