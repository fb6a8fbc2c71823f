import { Link } from '@tanstack/react-router';
import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { LotLink } from '../../quality/lots/lot-link';
import { Answered } from '../../shell/states';
import classes from '../ledger/ledger.module.css';
import { RecallLines } from '../recall/recall-lines';
import type { Events } from './events';
import { StageOfEvents } from './stage-of-events';
import { TakeArrival } from './take-arrival';

/** What captured events say of a shipment, beside what people said. */
export function EventsCard({ id }: { id: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/consignments/{id}/events', { id });
  return (
    <section aria-labelledby="events" className={classes.events}>
      <h3 id="events">{t('events.title')}</h3>
      <Answered query={query} place="part">
        {(events) => <Found events={events} />}
      </Answered>
    </section>
  );
}

function Found({ events: { lots, stages, parties, consignment } }: { events: Events }) {
  const { t } = useWords();
  return (
    <>
      {lots.length === 0 && stages.length === 0 && <p className="small">{t('events.no-lots')}</p>}
      <ul className={classes.said}>
        {lots.map(({ lot, says, ids, standing, recalls }) => (
          <li key={lot.id}>
            <LotLink id={lot.id}>{lot.name}</LotLink>: {says}{' '}
            {standing === 'found' && (
              <Link to="/toolbox/trace" search={{ id: ids[0] }} className="small">
                {t('events.trace')}
              </Link>
            )}
            <RecallLines recalls={recalls} />
          </li>
        ))}
      </ul>
      <TakeArrival stages={stages} consignment={consignment.id} />
      {stages.map((stage) => (
        <StageOfEvents key={stage.stage} stage={stage} parties={parties} consignment={consignment.id} />
      ))}
    </>
  );
}
