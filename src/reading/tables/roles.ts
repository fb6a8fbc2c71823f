import type { Stage } from '../vocabulary.js';

/** Stages that a column may be about: "doses pledged", "date of arrival". */
export const columnStages = [
  'pledged',
  'contracted',
  'shipped',
  'received',
] as const satisfies readonly Stage[];
export type ColumnStage = (typeof columnStages)[number];

/** What a column of a table of shipments may hold. */
export const columnRoles = [
  'goods',
  'amount',
  'amount-pledged',
  'amount-contracted',
  'amount-shipped',
  'amount-received',
  'unit',
  'from',
  'to',
  'day',
  'day-pledged',
  'day-contracted',
  'day-shipped',
  'day-received',
  'due',
  'terms',
  'stage',
  'value',
  'currency',
  'place',
  'reference',
  'text',
  'speaker',
  'source',
  'publisher',
  'url',
  'published',
  'note',
  'none',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

type Staged = { readonly of: 'amount' | 'day'; readonly stage: ColumnStage | undefined };

/** Whether a column holds amounts or days, and of which stage, where it says so. */
export function stagedOf(role: ColumnRole): Staged | undefined {
  const [of, word] = role.split('-');
  if (of !== 'amount' && of !== 'day') return undefined;
  return { of, stage: columnStages.find((stage) => stage === word) };
}

/** What several columns may hold together. */
export const isSharable = (role: ColumnRole): boolean => role === 'note' || role === 'none';
