import { lazy, Suspense, useMemo, useState } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { MapBoundary } from '../views/map/map-boundary';
import { contentOfFlows } from '../views/map/map-content';
import { FlowDetail } from './flow-detail';
import classes from './flows.module.css';
import { FlowsShown } from './flows-shown';

const FlowMap = lazy(() => import('../views/map/flow-map'));

/** The flows with a map to move about, on which one is chosen. */
export default function Flows({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  const flow = flows.find((each) => each.id === chosen);
  return (
    <FlowsShown
      flows={flows}
      map={(placed) => (
        <>
          {placed.length > 0 && (
            <div className={`${classes.map} no-print`}>
              <MapBoundary fallback={<Empty>{t('flows.mapFailed')}</Empty>}>
                <Suspense fallback={<div className={classes.waiting} />}>
                  <MapOfFlows flows={placed} chosen={chosen} onChoose={setChosen} />
                </Suspense>
              </MapBoundary>
            </div>
          )}
          {flow ? (
            <FlowDetail flow={flow} />
          ) : (
            placed.length > 0 && <p className="small no-print">{t('flows.choose')}</p>
          )}
        </>
      )}
    />
  );
}

type Chosen = { flows: readonly Flow[]; chosen: string | undefined; onChoose: (id: string) => void };

function MapOfFlows({ flows, chosen, onChoose }: Chosen) {
  const { t } = useWords();
  const content = useMemo(() => contentOfFlows(flows), [flows]);
  return <FlowMap content={content} title={t('flows.map')} chosen={chosen} onChoose={onChoose} />;
}
