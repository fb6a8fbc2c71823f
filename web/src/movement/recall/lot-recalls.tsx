import { useCaseQuery } from '../../case-query';
import { Answered } from '../../shell/states';
import { RecallLines } from './recall-lines';

/** The recalls of a lot of a case, by events. */
export default function LotRecalls({ lot }: { lot: string }) {
  const query = useCaseQuery('/api/cases/{case}/lots/{lot}/whereabouts', { lot });
  return (
    <Answered query={query} place="part">
      {({ recalls }) => <RecallLines recalls={recalls} />}
    </Answered>
  );
}
