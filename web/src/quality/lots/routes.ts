import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../../shell/routes';
import { pageIn, textsIn } from '../../shell/search';
import { parseAsked } from '../sampling/asked';

const parseLots = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['q', 'state', 'proposed']),
  ...pageIn(search),
});

/** A plan worked out in the toolbox, to be given to the lot. */
const parsePlan = ({ plan }: Record<string, unknown>) =>
  typeof plan === 'object' && plan !== null ? { plan: parseAsked({ ...plan }) } : {};

const lots = createRoute({
  getParentRoute: () => casePage,
  path: 'lots',
  validateSearch: parseLots,
  staticData: { title: 'nav.lots', ruledByDay: true },
  component: lazyRouteComponent(() => import('./list-page'), 'LotsPage'),
});
const lot = createRoute({
  getParentRoute: () => casePage,
  path: 'lots/$id',
  validateSearch: parsePlan,
  staticData: { title: 'nav.lots', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'LotPage'),
});
const recall = createRoute({
  getParentRoute: () => casePage,
  path: 'lots/$id/recall',
  staticData: { title: 'lot.recall.sheet', ruledByDay: true },
  component: lazyRouteComponent(() => import('./recall-page'), 'RecallPage'),
});

export const lotRoutes = [lots, lot, recall] as const;
