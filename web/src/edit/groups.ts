import { type FormGroup, type Kind, type KindDefinition, kinds } from '../../../src/case/index';
import { type Field, fieldsOf } from './fields';

export type GroupName = FormGroup | 'advanced' | 'copy';
export type Group = { readonly name: GroupName; readonly fields: readonly Field[]; readonly folded: boolean };

/** The fields of a kind in the order a person fills them in. What no group names is folded away at the end. */
export function groupsOf(kind: Kind): Group[] {
  const fields = fieldsOf(kind);
  const { form: layout }: KindDefinition = kinds[kind];
  if (!layout) {
    const withoutId = fields.filter(({ name }) => name !== 'id');
    return [
      { name: 'all', fields: withoutId, folded: false },
      { name: 'advanced', fields: fields.filter(({ name }) => name === 'id'), folded: true },
    ];
  }
  const named = Object.entries(layout) as [GroupName, readonly string[]][];
  const placed = new Set(named.flatMap(([, names]) => names));
  const groups = named.map(([name, names]) => ({
    name,
    fields: names.flatMap((each) => fields.filter((field) => field.name === each)),
    folded: false,
  }));
  const rest = fields.filter(({ name }) => !placed.has(name));
  return [...groups, { name: kind === 'source' ? 'copy' : 'advanced', fields: rest, folded: true }];
}
