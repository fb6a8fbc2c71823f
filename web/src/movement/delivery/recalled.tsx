import { useQuery } from '@tanstack/react-query';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { RecallLines } from '../recall/recall-lines';
import classes from './delivery.module.css';

/** Whether the lot in hand is under recall; without a network nobody can tell, and that is said. */
export function Recalled({ lot, gtin }: { lot: string; gtin: string | undefined }) {
  const { t } = useWords();
  const lang = useLanguage();
  const query = useQuery({
    queryKey: ['recalls', 'label', lot, gtin, lang],
    queryFn: ({ signal }) => getShown('/api/recalls', { lot, gtin, lang }, signal),
    retry: false,
  });
  if (query.data)
    return (
      <RecallLines
        recalls={query.data.recalls.map(({ id, since, closed }) => ({ id, since, closed: closed?.at }))}
      />
    );
  const cannotTell = query.isError || query.fetchStatus === 'paused';
  return cannotTell ? <p className={`small ${classes.toned}`}>{t('receive.recall.unknown')}</p> : null;
}
