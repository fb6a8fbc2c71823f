import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Flow } from '../../../src/terms/http/api';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import { Empty } from '../shell/states';
import { usePrinting } from '../ui/use-printing';
import { countryCentre } from '../views/map/country-centre';
import { contentOfFlows } from '../views/map/map-content';
import { StillMap } from '../views/map/still-map';
import { FlowList } from './flow-list';
import classes from './flows.module.css';

type Props = {
  flows: readonly Flow[];
  /** The map that is moved about, of the flows that lie somewhere. */
  map?: ((placed: readonly Flow[]) => ReactNode) | undefined;
};

/** Who sent how much to whom on what terms: on a map, drawn still where nobody can move it, and as a list that says the same. */
export function FlowsShown({ flows, map }: Props) {
  const { t } = useWords();
  if (flows.length === 0) return <Empty>{t('flows.none')}</Empty>;
  return (
    <section aria-labelledby="flows" className={classes.flows}>
      <h2 id="flows">{t('flows.title')}</h2>
      <FlowsOnMap flows={flows} map={map} />
      <WithoutCountry flows={flows} />
      <FlowList flows={flows} />
    </section>
  );
}

/** The map, what its colours mean, and how many it does not show. */
export function FlowsOnMap({ flows, map }: Props) {
  const { t } = useWords();
  const isPrinting = usePrinting();
  const placed = flows
    .map((each) => ({ ...each, from: positioned(each.from), to: positioned(each.to) }))
    .filter((each) => each.from.latitude !== undefined && each.to.latitude !== undefined);
  const unplaced = flows.length - placed.length;
  return (
    <>
      {placed.length > 0 && <Legend />}
      {placed.length === 0 && <Empty>{t('flows.noCountry')}</Empty>}
      {placed.length > 0 && isPrinting && (
        <StillMap content={contentOfFlows(placed)} title={t('flows.map')} />
      )}
      {map?.(placed)}
      {unplaced > 0 && placed.length > 0 && (
        <p className="small">{t('flows.noPosition', { count: unplaced })}</p>
      )}
    </>
  );
}

// A place of the case says where a country is drawn; without one it is drawn in its middle.
const positioned = (end: Flow['from']): Flow['from'] =>
  end.latitude === undefined ? { ...end, ...countryCentre(end.id) } : end;

const isCountry = (id: string): boolean => /^[A-Z]{2,3}$/.test(id);

/** Ends that are parties and no countries, each with the way to where its country is entered. */
function WithoutCountry({ flows }: { flows: readonly Flow[] }) {
  const { t } = useWords();
  const caseId = useCaseId();
  const ends = new Map(flows.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end.name]));
  const parties = [...ends].filter(([id]) => !isCountry(id));
  if (parties.length === 0) return null;
  return (
    <p className="small no-print">
      {t('flows.noCountry.who')}{' '}
      {parties.map(([id, name], at) => (
        <span key={id}>
          {at > 0 && ' · '}
          <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind: 'party', id }}>
            {name}
          </Link>
        </span>
      ))}
    </p>
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
