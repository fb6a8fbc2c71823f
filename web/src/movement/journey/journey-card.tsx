import { lazy, Suspense } from 'react';
import { useCaseQuery } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { useSeen } from '../../ui/use-seen';
import type { JourneyShown } from './journey';
import classes from './journey.module.css';
import { JourneyTable } from './journey-table';

const JourneyMap = lazy(() => import('./journey-map'));

/** Where a shipment went and is still to go: on the map, and stop by stop with the days. */
export default function JourneyCard({ id }: { id: string }) {
  const { t } = useWords();
  const query = useCaseQuery('/api/cases/{case}/consignments/{id}/journey', { id });
  return (
    <section aria-labelledby="journey" className={classes.card}>
      <h2 id="journey">{t('journey.title')}</h2>
      <p className="small">{t('journey.lead')}</p>
      <Answered query={query} place="part">
        {(journey) => <Shown journey={journey} />}
      </Answered>
    </section>
  );
}

function Shown({ journey }: { journey: JourneyShown }) {
  // The map is by far the heaviest part of the page, and stands below what most come for.
  const [box, isSeen] = useSeen<HTMLDivElement>();
  return (
    <>
      <div ref={box} className={classes.room}>
        {isSeen && (
          <Suspense fallback={<div className={classes.waiting} />}>
            <JourneyMap journey={journey} />
          </Suspense>
        )}
      </div>
      <JourneyTable journey={journey} />
    </>
  );
}
