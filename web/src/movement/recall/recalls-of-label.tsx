import { useQuery } from '@tanstack/react-query';
import { getShown } from '../../api';
import { useLanguage } from '../../case-query';
import { Answered } from '../../shell/states';
import { RecallLines } from './recall-lines';

/** Whether what a label names is under recall. A lot of this number of goods that are not known is told too. */
export function RecallsOfLabel({ lot, gtin }: { lot: string; gtin: string | undefined }) {
  const lang = useLanguage();
  const query = useQuery({
    queryKey: ['recalls', 'label', lot, gtin, lang],
    queryFn: ({ signal }) => getShown('/api/recalls', { lot, gtin, lang }, signal),
  });
  return (
    <Answered query={query} place="part">
      {({ recalls }) => (
        <RecallLines recalls={recalls.map(({ id, since, closed }) => ({ id, since, closed: closed?.at }))} />
      )}
    </Answered>
  );
}
