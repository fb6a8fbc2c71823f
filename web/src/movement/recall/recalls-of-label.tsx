import { useQuery } from '@tanstack/react-query';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { RecallLines } from './recall-lines';

/**
 * Whether what a label names is under recall; a lot of this number of goods that are not known is told too. Without a
 * network, or for whoever may not read recalls, that cannot be told, which is said.
 */
export function RecallsOfLabel({ lot, gtin }: { lot: string; gtin: string | undefined }) {
  const { t } = useWords();
  const lang = useLanguage();
  const { data, isError, fetchStatus } = useQuery({
    queryKey: ['recalls', 'label', lot, gtin, lang],
    queryFn: ({ signal }) => getShown('/api/recalls', { lot, gtin, lang }, signal),
    retry: false,
  });
  if (data)
    return (
      <RecallLines
        recalls={data.recalls.map(({ closed, ...recall }) => ({ ...recall, closed: closed?.at }))}
      />
    );
  return isError || fetchStatus === 'paused' ? <p className="small">{t('recalls.of.cannot-tell')}</p> : null;
}
