import { Button } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Kind, MergedKind } from '../../../src/case/index';
import { getTagged, type Tagged } from '../api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { Allowed } from '../people/allowed';
import { Answered, NotFound } from '../shell/states';
import classes from './edit.module.css';
import { EntryForm } from './entry-form';
import type { EntryBody } from './form-values';
import { useGoToEntry } from './go-to-entry';
import { entryPath, useRemove } from './save';

export function EditPage() {
  const caseId = useCaseId();
  const params = useParams({ strict: false, select: ({ kind, id }) => ({ kind, id: id ?? '' }) });
  const kind = Kind.safeParse(params.kind).data;
  const entry = useQuery({
    queryKey: ['case', caseId, 'entry', kind, params.id],
    queryFn:
      kind === undefined
        ? skipToken
        : ({ signal }) => getTagged(entryPath, { case: caseId, kind, id: params.id }, signal),
  });
  if (kind === undefined) return <NotFound />;
  return (
    <Answered query={entry}>
      {(data) => (
        <Allowed act="record">
          <Edit key={`${kind} ${params.id}`} kind={kind} opened={data} id={params.id} />
        </Allowed>
      )}
    </Answered>
  );
}

function Edit({ kind, id, opened }: { kind: Kind; id: string; opened: Tagged<EntryBody> }) {
  const { t } = useWords();
  // What is read again meanwhile is not what stands in the form.
  const [{ value: entry, etag }] = useState(opened);
  const caseId = useCaseId();
  const navigate = useNavigate();
  const goTo = useGoToEntry();
  const removal = useRemove(kind);
  const from = {
    source: typeof entry.source === 'string' ? entry.source : undefined,
    consignment: typeof entry.consignment === 'string' ? entry.consignment : undefined,
    lot: typeof entry.lot === 'string' && kind !== 'statement' ? entry.lot : undefined,
  };
  return (
    <>
      <h1>{t('edit.edit', { kind: t(`kind.${kind}`) })}</h1>
      <p className="small">{id}</p>
      <EntryForm
        key={`${kind} ${id}`}
        kind={kind}
        entry={entry}
        isNew={false}
        etag={etag}
        onSaved={() => goTo(kind, id, from)}
        onCancel={() => window.history.back()}
      />
      <p className={classes.danger}>
        <Button
          variant="default"
          loading={removal.isPending}
          onClick={() =>
            removal.mutate(
              { id, onto: etag },
              { onSuccess: () => void navigate({ to: '/$caseId', params: { caseId } }) },
            )
          }
        >
          {t('edit.delete')}
        </Button>{' '}
        {MergedKind.safeParse(kind).success && (
          <Link to="/$caseId/merge/$kind" params={{ caseId, kind }} search={{ one: id }}>
            {t('merge.fromEntry')}
          </Link>
        )}
      </p>
    </>
  );
}
