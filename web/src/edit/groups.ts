import { type FormGroup, type Kind, type KindDefinition, kinds } from '../../../src/case/index';
import { type Field, fieldsOf } from './fields';

export type GroupName = FormGroup | 'first' | 'links' | 'copy' | 'more';
export type Group = { readonly name: GroupName; readonly fields: readonly Field[]; readonly folded: boolean };

/** The fields of a kind in the order a person fills them in: what is needed first, the rest folded away by what it is about. */
export function groupsOf(kind: Kind): Group[] {
  const left = new Map(fieldsOf(kind).map((field) => [field.name, field]));
  const take = (names: readonly string[]): Field[] =>
    names.flatMap((name) => {
      const field = left.get(name);
      left.delete(name);
      return field ?? [];
    });
  const { first = [], form }: KindDefinition = kinds[kind];
  const folded = first.length > 0;
  const plain = { all: folded ? [] : [...left.keys()].filter((name) => name !== 'id') };
  const groups: NonNullable<KindDefinition['form']> = form ?? plain;
  return [
    { name: 'first' as const, fields: take(first), folded: false },
    ...groupNames.map((name) => ({ name, fields: take(groups[name] ?? []), folded })),
    { name: lastGroup[kind] ?? 'more', fields: take([...left.keys()]), folded: true },
  ].filter(({ fields }) => fields.length > 0);
}

const groupNames: readonly FormGroup[] = ['document', 'who', 'goods', 'terms', 'value', 'all'];

const lastGroup: Readonly<Partial<Record<Kind, GroupName>>> = { statement: 'links', source: 'copy' };
