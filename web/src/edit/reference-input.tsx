import { Select, type SelectProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Kind } from '../../../src/case/index';
import { useWords } from '../i18n/index';
import { entryLabel, useEntries } from './entries';
import { canBeginInline, NewInline } from './new-inline';
import { fitsNames, useNames } from './search-names';

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
  const names = useNames(entries);
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
        allowDeselect={false}
        clearable
        searchable
        limit={200}
        filter={({ options: offered, search }) =>
          offered.filter((option) => fitsNames(option, search, names))
        }
        data={data}
      />
      {id !== '' && !options.some(({ value }) => value === id) && canBeginInline(to) && (
        <button type="button" className="plain-button" onClick={() => setBegun(id)}>
          {t('edit.begin', { name: id })}
        </button>
      )}
      <NewInline kind={to} begun={begun} onBegin={setBegun} onCreated={onChange} />
    </div>
  );
}
