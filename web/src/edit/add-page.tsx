import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Kind } from '../../../src/case/index';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { NotFound } from '../shell/states';
import { EntryForm } from './entry-form';
import { useGoToEntry } from './go-to-entry';

export function AddPage() {
  const { t } = useWords();
  const caseId = useCaseId();
  const navigate = useNavigate();
  const goTo = useGoToEntry();
  const kind = Kind.safeParse(useParams({ strict: false, select: (params) => params.kind })).data;
  const { entry, ...from } = useSearch({
    strict: false,
    select: ({ source, consignment, entry: given }) => ({
      ...(source === undefined ? {} : { source }),
      ...(consignment === undefined ? {} : { consignment }),
      ...(given === undefined ? {} : { entry: given }),
    }),
    structuralSharing: true,
  });
  const begun = { ...from, ...entry };
  if (kind === undefined) return <NotFound />;
  return (
    <>
      <h1>{t('edit.new', { kind: t(`kind.${kind}`) })}</h1>
      <p className="lead">{t(`kindHint.${kind}`)}</p>
      <EntryForm
        key={`${kind} ${JSON.stringify(begun)}`}
        kind={kind}
        entry={begun}
        isNew
        draft={entry && JSON.stringify(entry)}
        onSaved={(id) => goTo(kind, id, begun)}
        onCancel={() => void navigate({ to: '/$caseId/add', params: { caseId } })}
      />
    </>
  );
}
