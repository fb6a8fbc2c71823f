import { isJoined, type MergedKind } from '../../../src/case/index';
import { type Field, fieldsOf } from '../edit/fields';
import type { EntryBody } from '../edit/form-values';

export type MergeSide = 'one' | 'other';

/** The fields either has, but for those of which both stay: other names, the record of a lot. */
export const filledFields = (kind: MergedKind, one: EntryBody, other: EntryBody): Field[] =>
  fieldsOf(kind).filter(
    ({ name }) =>
      name !== 'id' && !isJoined(kind, name) && (one[name] !== undefined || other[name] !== undefined),
  );

/** The fields of which both have a value, and not the same. */
export const differing = (kind: MergedKind, one: EntryBody, other: EntryBody): string[] =>
  filledFields(kind, one, other)
    .map(({ name }) => name)
    .filter((name) => one[name] !== undefined && other[name] !== undefined)
    .filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));

/** Whose value a field keeps: as chosen, else that of the one whose id stays. */
export const mergeSideOf = (
  field: string,
  chosen: Readonly<Record<string, MergeSide>>,
  stays: MergeSide,
): MergeSide => chosen[field] ?? stays;

/** The fields whose value is taken from the one that goes. */
export const takenFrom = (
  fields: readonly string[],
  chosen: Readonly<Record<string, MergeSide>>,
  stays: MergeSide,
): string[] => fields.filter((field) => mergeSideOf(field, chosen, stays) !== stays);
