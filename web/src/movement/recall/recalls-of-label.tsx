import { useQuery } from '@tanstack/react-query';
import { ApiError, getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { RecallLines } from './recall-lines';

type Label = { readonly lot: string; readonly gtin: string | undefined };

/**
 * Whether what a label names is under recall; a lot of this number of goods that are not known is told too. Who may read
 * single cases is told of the recalls in those. Without a network that cannot be told, which is said.
 */
export function RecallsOfLabel({ lot, gtin }: Label) {
  const { t } = useWords();
  const lang = useLanguage();
  const { data, isError, fetchStatus } = useQuery({
    queryKey: ['recalls', 'label', lot, gtin, lang],
    queryFn: ({ signal }) => askRecalls({ lot, gtin }, signal),
    retry: false,
  });
  if (data)
    return (
      <>
        <RecallLines recalls={data.recalls} isOpenToAsk={!data.isOfOwnCases} />
        {data.isOfOwnCases && <p className="small">{t('recalls.of.own-cases')}</p>}
      </>
    );
  return isError || fetchStatus === 'paused' ? <p className="small">{t('recalls.of.cannot-tell')}</p> : null;
}

async function askRecalls(label: Label, signal: AbortSignal) {
  try {
    const { recalls } = await getShown('/api/recalls', label, signal);
    return {
      recalls: recalls.map(({ closed, ...recall }) => ({ ...recall, closed: closed?.at })),
      isOfOwnCases: false,
    };
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.code === 'role-lacking')) throw error;
  }
  const { cases } = await getShown('/api/cases', {}, signal);
  const found = await Promise.all(
    cases.map(({ id }) => getShown('/api/cases/{case}/recalls', { case: id, ...label }, signal)),
  );
  const recalls = found.flatMap((each) => each.recalls);
  return { recalls: [...new Map(recalls.map((each) => [each.id, each])).values()], isOfOwnCases: true };
}
