import { type ComboboxParsedItem, Select, type SelectProps } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Kind } from '../../../src/case/index';
import { useWords } from '../i18n/index';
import { entryLabel, namesOf, useEntries } from './entries';
import { canBeginInline, NewInline } from './new-inline';

type Props = {
  to: Kind;
  id: string;
  onChange: (id: string) => void;
  common: Pick<SelectProps, 'label' | 'error' | 'inputWrapperOrder' | 'withAsterisk'> & {
    description: ReactNode;
  };
};

// No id has a space in it.
const begin = ' new';

/** Names an entry of the case, or begins the one that is not there yet with the words already typed. */
export function ReferenceInput({ to, id, onChange, common }: Props) {
  const { t } = useWords();
  const entries = useEntries(to);
  const [typed, setTyped] = useState('');
  const [begun, setBegun] = useState<string>();
  const options = entries.map((entry) => ({ value: String(entry.id), label: entryLabel(entry) }));
  const names = useMemo(() => new Map(entries.map((entry) => [String(entry.id), namesOf(entry)])), [entries]);
  const name = typed.trim();
  const isNew = name !== '' && canBeginInline(to) && ![...names.values()].some((all) => all.includes(name));
  const data = isNew ? [...options, { value: begin, label: t('edit.begin', { name }) }] : options;
  return (
    <div>
      <Select
        {...common}
        value={id || null}
        onChange={(chosen) => (chosen === begin ? setBegun(name) : onChange(chosen ?? ''))}
        onSearchChange={setTyped}
        clearable
        searchable
        limit={200}
        filter={({ options: offered, search }) => offered.filter((option) => fits(option, search, names))}
        data={data}
      />
      <NewInline kind={to} begun={begun} onBegin={setBegun} onCreated={onChange} />
    </div>
  );
}

/** By any of its names; the offer to begin one stays whatever is typed. */
function fits(
  option: ComboboxParsedItem,
  search: string,
  names: ReadonlyMap<string, readonly string[]>,
): boolean {
  if ('group' in option || option.value === begin) return true;
  const asked = search.trim().toLowerCase();
  return (names.get(option.value) ?? [option.label]).some((name) => name.toLowerCase().includes(asked));
}
