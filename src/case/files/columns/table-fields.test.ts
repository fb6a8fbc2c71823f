import { expect, test } from 'vitest';
import { kinds } from '../../entries/kinds.js';
import { findField } from './find-shape.js';
import { tableFields } from './table-fields.js';

test.each([
  ['hashtag-study', 'Primo giorno', 'from'],
  ['hashtag-study', '截止日', 'to'],
  ['hashtag-study', 'From', 'from'],
  ['test-report', 'Tested on', 'on'],
  ['test-report', 'Happened on', 'on'],
  ['consignment', 'Primo giorno', undefined],
] as const)('in a table of %s the column %s is read as %s', (kind, column, field) => {
  expect(findField(column, tableFields(kinds[kind].schema))).toBe(field);
});
