import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCaseId } from '../case-query';
import { useChoices } from '../edit/choices';
import { entryLabel, namesOf, useEntries } from '../edit/entries';
import { fieldsOf } from '../edit/fields';
import type { EntryBody } from '../edit/form-values';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { TextFilter } from '../ui/filters/text-filter';
import { useAddressFilters } from '../ui/filters/use-address-filters';
import { type SortedColumn, SortedTable } from '../ui/table/sorted-table';
import { AlikeNames } from './alike';
import { type ListedKind, NamedLink } from './named-link';

/** What the sources name: each leads to its form, where it is renamed; what may be one under two names stands above. */
export function NamedList({ kind }: { kind: ListedKind }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const entries = useEntries(kind);
  const columns = useNamedColumns(kind);
  const [{ q }, put] = useAddressFilters({ q: '' });
  const shown = useMemo(() => {
    const asked = q.trim().toLowerCase();
    return entries.filter((entry) => namesOf(entry).some((name) => name.toLowerCase().includes(asked)));
  }, [entries, q]);
  if (entries.length === 0) return <Empty>{t('sources.named.none')}</Empty>;
  return (
    <>
      <AlikeNames kind={kind} entries={entries} />
      <search className="filters no-print">
        <TextFilter label={t('sources.named.filter')} value={q} onChange={(text) => put({ q: text })} />
        {entries.length > 1 && (
          <Link to="/$caseId/merge/$kind" params={{ caseId, kind }} search={{}}>
            {t('merge.byHand')}
          </Link>
        )}
      </search>
      {shown.length === 0 ? (
        <Empty>{t('state.nothingMatches')}</Empty>
      ) : (
        <SortedTable
          rows={shown}
          columns={columns}
          rowId={(entry) => String(entry.id)}
          caption={t('claims.shown', { shown: shown.length, all: entries.length })}
          sortedBy={{ id: 'name', desc: false }}
        />
      )}
    </>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function useNamedColumns(kind: ListedKind): SortedColumn<EntryBody>[] {
  const { t } = useWords();
  const sort = kind === 'product' ? 'class' : 'kind';
  const more = kind === 'product' ? 'unit' : 'country';
  const word = useWordOf(kind, sort);
  const plain = (name: 'unit' | 'country') => ({
    id: name,
    header: t(`field.${name}`),
    value: (entry: EntryBody) => textOf(entry[name]),
    cell: (entry: EntryBody) => textOf(entry[name]),
  });
  return [
    {
      id: 'name',
      header: t('field.name'),
      heads: true,
      value: entryLabel,
      cell: (entry) => (
        <>
          <NamedLink kind={kind} id={String(entry.id)} name={entryLabel(entry)} />
          <div className="small">{namesOf(entry).slice(1).join(' · ')}</div>
        </>
      ),
    },
    {
      id: sort,
      header: t(`field.${sort}`),
      value: (entry) => word(entry[sort]),
      cell: (entry) => word(entry[sort]),
    },
    plain(more),
  ];
}

/** The page's word for what a field holds. */
function useWordOf(kind: ListedKind, name: string): (value: unknown) => string {
  const field = useMemo(() => fieldsOf(kind).find((each) => each.name === name), [kind, name]);
  const choices = useChoices(field ?? noField, kind);
  return (value) => choices.find((choice) => choice.value === value)?.label ?? textOf(value);
}

const noField = { name: '', type: 'text', required: false, choices: [] } as const;
