import { Link } from '@tanstack/react-router';
import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { RecallLines } from '../recall/recall-lines';
import { PlaceRows } from '../trace/place-rows';

/** On the page of a lot: where it is, by captured events. */
export default function LotWhereabouts({ lot }: { lot: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/lots/{lot}/whereabouts', { lot });
  return (
    <section aria-labelledby="whereabouts">
      <h2 id="whereabouts">{t('trace.where')}</h2>
      <Answered query={query} place="part">
        {({ standing, says, ids, where, names, recalls }) => (
          <>
            <RecallLines recalls={recalls} />
            <p className="small">
              {says}{' '}
              {standing === 'found' && (
                <Link to="/toolbox/trace" search={{ id: ids[0] }}>
                  {t('events.trace')}
                </Link>
              )}
            </p>
            {where.length > 0 && <PlaceRows places={where} names={names} />}
          </>
        )}
      </Answered>
    </section>
  );
}
