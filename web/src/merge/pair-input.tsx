import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { entryLabel } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { fitsNames, useNames } from '../edit/search-names';

type Props = {
  end: 'one' | 'other';
  label: string;
  entries: readonly EntryBody[];
  /** The one chosen at the other end. */
  without: string | undefined;
};

/** One end of a pair, in the address. Of two with one name each has its id behind. */
export function PairInput({ end, label, entries, without }: Props) {
  const navigate = useNavigate();
  const chosen = useSearch({ strict: false, select: (search) => search[end] });
  const names = useNames(entries);
  return (
    <Select
      label={label}
      value={chosen ?? null}
      data={entries
        .filter(({ id }) => id !== without)
        .map((entry) => ({
          value: String(entry.id),
          label: `${entryLabel(entry)} (${String(entry.id)})`,
        }))}
      filter={({ options, search }) => options.filter((option) => fitsNames(option, search, names))}
      onChange={(id) =>
        void navigate({ to: '.', search: (now) => ({ ...now, [end]: id ?? undefined }), resetScroll: false })
      }
      searchable
      allowDeselect={false}
      clearable
      limit={200}
    />
  );
}
