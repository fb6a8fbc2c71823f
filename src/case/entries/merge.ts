import type { z } from 'zod';
import { fieldTypes } from './field-types.js';
import { type Case, CaseHeader, type Entry, Kind, kindNames, references } from './kinds.js';

/** Kinds of which two entries may turn out to be one: what sources name, and a shipment or lot that was entered twice. */
export const MergedKind = Kind.extract(['party', 'place', 'product', 'consignment', 'lot']);
export type MergedKind = z.infer<typeof MergedKind>;

export type Merge = {
  readonly kind: MergedKind;
  /** The id that stays, and the one that all references to it are moved from. */
  readonly stays: string;
  readonly goes: string;
  /** Fields whose value is taken from the one that goes, even where it has none. */
  readonly take: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;
type Draft = { readonly kind: Kind; readonly id: string; readonly value: Fields };

/** What a merge writes: the entry that stays first, then all that named the other. */
export type MergeDraft = {
  readonly changed: readonly [Draft, ...Draft[]];
  /** Where the one that goes edits the case. */
  readonly header: CaseHeader | undefined;
};

export function draftMerge({ header, entries }: Case, merge: Merge, stays: Entry, goes: Entry): MergeDraft {
  const { kind } = merge;
  const merged = moveLinks(kind, mergeFields(merge, { ...stays }, { ...goes }), merge);
  const naming = kindNames.flatMap((of) => {
    const ofKind: readonly Entry[] = entries[of];
    return ofKind.flatMap((entry): Draft[] => {
      if (entry === stays || entry === goes || !names(of, { ...entry }, merge)) return [];
      return [{ kind: of, id: entry.id, value: moveLinks(of, { ...entry }, merge) }];
    });
  });
  const isEdited = kind === 'party' && header.editor === goes.id;
  return {
    changed: [{ kind, id: stays.id, value: withoutItself(kind, merged) }, ...naming],
    header: isEdited ? CaseHeader.parse({ ...header, editor: stays.id }) : undefined,
  };
}

function mergeFields({ kind, take }: Merge, stays: Fields, goes: Fields): Fields {
  const pick = (field: string): unknown => {
    if (take.includes(field)) return goes[field];
    const [own, other] = [stays[field], goes[field]];
    if (!isJoined(kind, field) || !Array.isArray(own) || !Array.isArray(other)) return own ?? other;
    return inOrderOfDays([...(own as unknown[]), ...(other as unknown[])]);
  };
  const fields = [...fieldTypes(kind).keys()].filter((field) => field !== 'id');
  const values = Object.fromEntries(fields.map((field) => [field, pick(field)]));
  if (!fieldTypes(kind).has('alsoKnownAs')) return filled({ id: stays.id, ...values });
  const alsoKnownAs = otherNames(String(values.name), stays, goes);
  return filled({ id: stays.id, ...values, alsoKnownAs: alsoKnownAs.length > 0 ? alsoKnownAs : undefined });
}

const recordOfLot: ReadonlySet<string> = new Set(['steps', 'plans', 'samples', 'evaluations']);

/** Fields of which both values stay: what was done with a lot under either name was done with it. */
export const isJoined = (kind: Kind, field: string): boolean =>
  field === 'alsoKnownAs' || (kind === 'lot' && recordOfLot.has(field));

/** Each line once; a line begins with its day. */
const inOrderOfDays = (lines: readonly unknown[]): string[] =>
  [...new Set(lines.map(String))].toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10)));

/** What either was called, but for the name it now has. */
function otherNames(name: string, ...both: readonly Fields[]): string[] {
  const all = both.flatMap((one) => [
    ...(one.name === name ? [] : [asOtherName(String(one.name))]),
    ...(Array.isArray(one.alsoKnownAs) ? one.alsoKnownAs.map(String) : []),
  ]);
  return [...new Set(all)].filter((other) => other !== name);
}

// The marks that part names in a cell of a table cannot stand within one.
const asOtherName = (name: string): string => name.replaceAll(/[;；|]/g, ',').replaceAll(/\s+/g, ' ');

/** The fields in which both say something, and not the same: the value of the one that stays is kept unless it is taken. */
export const differingFields = ({ kind }: Merge, stays: Entry, goes: Entry): string[] => {
  const [one, other]: readonly Fields[] = [{ ...stays }, { ...goes }];
  return [...fieldTypes(kind).keys()].filter(
    (field) =>
      field !== 'id' &&
      !isJoined(kind, field) &&
      one?.[field] !== undefined &&
      other?.[field] !== undefined &&
      JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  );
};

const filled = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const fieldsNaming = (of: Kind, kind: Kind): string[] =>
  Object.entries(references[of]).flatMap(([field, to]) => (to === kind ? [field] : []));

const idsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const names = (of: Kind, value: Fields, { kind, goes }: Merge): boolean =>
  fieldsNaming(of, kind).some((field) => idsOf(value[field]).includes(goes));

function moveLinks(of: Kind, value: Fields, { kind, stays, goes }: Merge): Fields {
  const move = (id: unknown): unknown => (id === goes ? stays : id);
  const moved = fieldsNaming(of, kind).flatMap((field) => {
    const was = value[field];
    if (was === undefined) return [];
    return [[field, Array.isArray(was) ? [...new Set(was.map(move))] : move(was)] as const];
  });
  return { ...value, ...Object.fromEntries(moved) };
}

/** The one no longer speaks for the other, and is no part of it: they are one. */
function withoutItself(kind: Kind, value: Fields): Fields {
  const own = fieldsNaming(kind, kind).map((field) => {
    const left = idsOf(value[field]).filter((id) => id !== value.id && id !== undefined);
    return [field, left.length === 0 ? undefined : Array.isArray(value[field]) ? left : left[0]] as const;
  });
  return filled({ ...value, ...Object.fromEntries(own) });
}
