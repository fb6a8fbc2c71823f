import { plainText } from '../../lib/numbers/index.js';
import type { Facet } from './header-words.js';
import { currencyIn } from './money.js';
import { facetsIn } from './name-facets.js';
import { type ColumnRole, type ColumnStage, columnStages } from './roles.js';

/** What a column's name says it holds; only a stage where that can be of days or of amounts. */
export type NamedRole = { readonly as: ColumnRole } | { readonly stage: ColumnStage };

// The first that is named decides: "source link" is an address, "date of delivery" a day, "unit price" none of ours.
const inOrder: readonly (readonly [Facet, ColumnRole])[] = [
  ['currency', 'currency'],
  ['speaker', 'speaker'],
  ['reference', 'reference'],
  ['text', 'text'],
];

const afterSides: readonly (readonly [Facet, ColumnRole])[] = [
  ['goods', 'goods'],
  ['terms', 'terms'],
  ['stage', 'stage'],
  ['place', 'place'],
  ['publisher', 'publisher'],
  ['source', 'source'],
  ['note', 'note'],
];

export function recogniseName(name: string): NamedRole | undefined {
  const found = facetsIn(plainText(name));
  if (found.size === 0) return undefined;
  if (found.has('none')) return { as: 'none' };
  const stage = columnStages.find((each) => found.has(each));
  if (found.has('published') && (found.has('day') || found.size === 1)) return { as: 'published' };
  if (found.has('url')) return { as: 'url' };
  const early = inOrder.find(([facet]) => found.has(facet))?.[1];
  if (early !== undefined) return { as: early };
  if (found.has('expected') && !found.has('amount') && (found.has('day') || stage !== undefined))
    return { as: stage === undefined || stage === 'received' ? 'due' : 'none' };
  if (found.has('day')) return { as: stage === undefined ? 'day' : `day-${stage}` };
  if (found.has('from') !== found.has('to')) return { as: found.has('from') ? 'from' : 'to' };
  if (found.has('value') || (found.has('amount') && currencyIn(name) !== undefined)) return { as: 'value' };
  if (found.has('amount')) return { as: stage === undefined ? 'amount' : `amount-${stage}` };
  if (found.has('unit')) return { as: 'unit' };
  const late = afterSides.find(([facet]) => found.has(facet))?.[1];
  if (late !== undefined && !(late === 'goods' && stage !== undefined)) return { as: late };
  return stage === undefined ? undefined : { stage };
}

const others: ReadonlyMap<string, ColumnRole> = new Map([
  ['status', 'stage'],
  ['currency', 'currency'],
  ['loc', 'place'],
  ['adm2', 'place'],
  ['description', 'note'],
]);
const givers = /\+(?:provider|provided|donor|from|origin|sender|funder|supplier)\b/;
const getters = /\+(?:receiver|recipient|to|dest|destination|beneficiary|impl)\b/;
const counts = /\+(?:num|qty|quantity|count|amount)\b/;
const stages: readonly (readonly [RegExp, ColumnStage])[] = [
  [/\+(?:announced|pledged|committed|commitment)\b/, 'pledged'],
  [/\+(?:ordered|contracted)\b/, 'contracted'],
  [/\+(?:shipped|sent|dispatched|start)\b/, 'shipped'],
  [/\+(?:delivered|received|arrived|end)\b/, 'received'],
];

/** The same by a tag of the Humanitarian Exchange Language (HXL 1.1). */
export function recogniseTag(cell: string): ColumnRole | undefined {
  const tag = cell.trim().toLowerCase().replaceAll(/\s+/g, '');
  const [, base = ''] = /^#([a-z_\d]+)/.exec(tag) ?? [];
  if (base === '') return undefined;
  const stage = stages.find(([pattern]) => pattern.test(tag))?.[1];
  if (base === 'date') return stage === undefined ? 'day' : `day-${stage}`;
  if (base === 'meta')
    return /\+(?:url|link)\b/.test(tag) ? 'url' : /\+source\b/.test(tag) ? 'source' : 'note';
  if (base === 'value') return /\+currency\b/.test(tag) ? 'currency' : 'value';
  if (counts.test(tag) || base === 'delivered') return stage === undefined ? 'amount' : `amount-${stage}`;
  if (['org', 'country', 'adm1', 'contact'].includes(base))
    return givers.test(tag) ? 'from' : getters.test(tag) ? 'to' : undefined;
  if (base === 'item')
    return /\+unit\b/.test(tag) ? 'unit' : /\+(?:type|code)\b/.test(tag) ? 'note' : 'goods';
  return others.get(base);
}
