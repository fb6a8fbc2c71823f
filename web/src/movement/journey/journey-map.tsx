import { lazy, Suspense, useMemo } from 'react';
import { useWords } from '../../i18n/index';
import { Empty } from '../../shell/states';
import { usePrinting } from '../../ui/use-printing';
import { MapBoundary } from '../../views/map/map-boundary';
import { StillMap } from '../../views/map/still-map';
import type { JourneyShown } from './journey';
import classes from './journey.module.css';
import { journeyOnMap } from './journey-content';

const FlowMap = lazy(() => import('../../views/map/flow-map'));

/** The stops and what joins them; what it does not show exactly, or not at all, is said under it. */
export default function JourneyMap({ journey }: { journey: JourneyShown }) {
  const { t } = useWords();
  const isPrinting = usePrinting();
  const { content, approximate, unplaced } = useMemo(() => journeyOnMap(journey), [journey]);
  const isDrawn = content.lines.features.length > 0;
  return (
    <>
      {isDrawn && (
        <>
          <ul className={classes.legend}>
            <li data-leg="gone">{t('journey.gone')}</li>
            <li data-leg="open">{t('journey.open')}</li>
          </ul>
          {isPrinting && <StillMap content={content} title={t('journey.map')} />}
          <div className={`${classes.map} no-print`}>
            <MapBoundary fallback={<Empty>{t('journey.mapFailed')}</Empty>}>
              <Suspense fallback={<div className={classes.waiting} />}>
                <FlowMap content={content} title={t('journey.map')} />
              </Suspense>
            </MapBoundary>
          </div>
        </>
      )}
      {!isDrawn && <p className="small">{t('journey.no-map')}</p>}
      {isDrawn && approximate.length > 0 && (
        <p className="small">{t('journey.approximate', { places: namesOf(approximate) })}</p>
      )}
      {isDrawn && unplaced.length > 0 && (
        <p className="small">{t('journey.unplaced', { places: namesOf(unplaced) })}</p>
      )}
    </>
  );
}

const namesOf = (stops: readonly { readonly name: string }[]): string =>
  stops.map(({ name }) => name).join(' · ');
