import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Kind } from '../../../src/case/index';
import { useCaseId } from '../case-query';
import { entryLabel, useEntries } from '../edit/entries';
import { fieldLabel } from '../i18n/field-label';
import { useWords } from '../i18n/index';
import { Empty, NotFound } from '../shell/states';
import { Paged } from '../ui/paged';
import classes from './counted.module.css';

/** The entries that a number counts: of one kind, those with a field or without it. */
export function CountedPage() {
  const asked = useParams({ strict: false, select: ({ kind }) => kind });
  const kind = Kind.safeParse(asked).data;
  return kind === undefined ? <NotFound /> : <Counted kind={kind} />;
}

function Counted({ kind }: { kind: Kind }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const search = useSearch({ strict: false });
  const entries = useEntries(kind).filter(
    (entry) =>
      (search.with === undefined || entry[search.with] !== undefined) &&
      (search.without === undefined || entry[search.without] === undefined),
  );
  const fieldText = (field: string): string => fieldLabel(kind, field, t);
  return (
    <>
      <p className="small no-print">
        <Link to="/$caseId/history" params={{ caseId }} search={{}} hash="numbers">
          {t('numbers.title')}
        </Link>
      </p>
      <h1>{t.label(`kind.${kind}`)}</h1>
      <p className="lead">
        {[
          search.with !== undefined && t('numbers.with', { field: fieldText(search.with) }),
          search.without !== undefined && t('numbers.without', { field: fieldText(search.without) }),
          t('numbers.count', { count: entries.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {entries.length === 0 ? (
        <Empty>{t('state.nothingMatches')}</Empty>
      ) : (
        <Paged rows={entries}>
          {(shown) => (
            <ul className={classes.list}>
              {shown.map((entry) => (
                <li key={String(entry.id)}>
                  <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id: String(entry.id) }}>
                    {entryLabel(entry)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Paged>
      )}
    </>
  );
}
