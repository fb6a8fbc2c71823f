import type { ComboboxParsedItem } from '@mantine/core';
import { useMemo } from 'react';
import { namesOf } from './entries';
import type { EntryBody } from './form-values';

/** All that each entry is called, by its id. */
export type Names = ReadonlyMap<string, readonly string[]>;

export const useNames = (entries: readonly EntryBody[]): Names =>
  useMemo(() => new Map(entries.map((entry) => [String(entry.id), namesOf(entry)])), [entries]);

/** Whether any of its names holds what was typed. What is no entry is always offered. */
export function fitsNames(option: ComboboxParsedItem, search: string, names: Names): boolean {
  if ('group' in option) return true;
  const asked = search.trim().toLowerCase();
  const all = names.get(option.value);
  return all === undefined || [option.label, ...all].some((name) => name.toLowerCase().includes(asked));
}
