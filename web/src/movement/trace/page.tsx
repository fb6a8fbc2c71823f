import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { CaptureFile } from './capture-file';
import { TraceForm } from './trace-form';
import { TraceResult } from './trace-result';

/** Where a lot or a thing is, by the events that were captured of it. */
export function TracePage() {
  const { t } = useWords();
  const lang = useLanguage();
  const { id, on } = useSearch({ strict: false });
  const answer = useQuery({
    queryKey: ['trace', id, on, lang],
    queryFn:
      id === undefined
        ? skipToken
        : ({ signal }) =>
            getShown('/api/trace', { id, ...(on === undefined ? {} : { asOf: on }), lang }, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <>
      <h1>{t('trace.title')}</h1>
      <p className="lead">{t('trace.lead')}</p>
      <TraceForm key={`${id} ${on}`} id={id ?? ''} on={on ?? ''} />
      {id !== undefined && (
        <Answered query={answer} place="part">
          {(found) => <TraceResult answer={found} />}
        </Answered>
      )}
      <CaptureFile />
    </>
  );
}
