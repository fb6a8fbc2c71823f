import { Component, lazy, type ReactNode, Suspense, useState } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { FlowDetail } from './flow-detail';
import { FlowList } from './flow-list';
import classes from './flows.module.css';

const FlowMap = lazy(() => import('../views/map/flow-map'));

/** Who sent how much to whom on what terms: as a map, and as a list that says the same. */
export function Flows({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string>();
  if (flows.length === 0) return <Empty>{t('flows.none')}</Empty>;
  const flow = flows.find((each) => each.id === chosen);
  const placed = flows.filter((each) => each.from.latitude !== undefined && each.to.latitude !== undefined);
  const unplaced = flows.length - placed.length;
  return (
    <section aria-labelledby="flows" className={classes.flows}>
      <h2 id="flows">{t('flows.title')}</h2>
      <Legend />
      <div className={`${classes.map} no-print`}>
        <MapBoundary fallback={<Empty>{t('flows.mapFailed')}</Empty>}>
          <Suspense fallback={<div className={classes.waiting} />}>
            <FlowMap flows={placed} chosen={chosen} onChoose={setChosen} />
          </Suspense>
        </MapBoundary>
      </div>
      {flow ? <FlowDetail flow={flow} /> : <p className="small no-print">{t('flows.choose')}</p>}
      {unplaced > 0 && <p className="small no-print">{t('flows.noPosition', { count: unplaced })}</p>}
      <FlowList flows={flows} />
    </section>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <ul className={classes.legend}>
      {(['given', 'sold', 'unknown'] as const).map((terms) => (
        <li key={terms} data-flow={terms}>
          {t(`flows.${terms}`)}
        </li>
      ))}
      <li className={classes.width}>{t('flows.legend')}</li>
    </ul>
  );
}

/** A browser without WebGL still has the list. */
class MapBoundary extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
