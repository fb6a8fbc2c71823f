import { asIs, wording } from '../../lib/wording/index.js';
import { findNamed, type Item, type Known } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { cellOf, type NeedRow, type NeedTable } from './open-tables.js';

type Failed = { readonly failed: NeedNote };

/** The site a row is about: by its list, or as it is named where nobody gave one. */
export function readSite(
  table: NeedTable,
  row: NeedRow,
  { sites }: Known,
): { readonly site: string } | Failed {
  const { text } = cellOf(table, row, 'site');
  const at = { file: table.file, line: row.line, field: 'site' };
  if (text === '') return { failed: needNote('refused', at, wording('need.note.no-site')) };
  if (!sites) return { site: text };
  const site = findNamed(text, sites);
  if (site) return { site: site.id };
  const expected = wording('expect.one-of', { choices: sites.map(({ id }) => id).join(', ') });
  const says = wording('need.note.site-unknown', { site: asIs(text) });
  return { failed: needNote('refused', at, says, { found: text, expected }) };
}

export function readItem(
  table: NeedTable,
  row: NeedRow,
  { items, otherItems }: Known,
): { readonly item: Item } | Failed {
  const { text } = cellOf(table, row, 'item');
  const at = { file: table.file, line: row.line, field: 'item' };
  if (text === '') return { failed: needNote('refused', at, wording('need.note.no-item')) };
  const item = findNamed(text, items);
  if (item) return { item };
  const isKnownElsewhere = findNamed(text, otherItems) !== undefined;
  const says = wording(isKnownElsewhere ? 'need.note.item-not-listed' : 'need.note.item-unknown', {
    item: asIs(text),
  });
  const expected = wording('expect.one-of', { choices: items.map(({ id }) => id).join(', ') });
  return { failed: needNote('refused', at, says, { found: text, expected }) };
}
