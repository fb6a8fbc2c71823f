import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../../shell/search';
import { toolbox } from '../../toolbox/routes';

const parseLot = (search: Record<string, unknown>) => textsIn(search, ['id', 'case']);

/** Recalls belong to no case: a lot may stand in several. */
export const recallRoutes = [
  createRoute({
    getParentRoute: () => toolbox,
    path: 'recall',
    validateSearch: parseLot,
    staticData: { title: 'tool.recall' },
    component: lazyRouteComponent(() => import('./list-page'), 'RecallsPage'),
  }),
  createRoute({
    getParentRoute: () => toolbox,
    path: 'recall/$recall',
    staticData: { title: 'tool.recall' },
    component: lazyRouteComponent(() => import('./page'), 'RecallPage'),
  }),
  createRoute({
    getParentRoute: () => toolbox,
    path: 'recall/$recall/letters',
    staticData: { title: 'tool.recall' },
    component: lazyRouteComponent(() => import('./letters-page'), 'RecallLettersPage'),
  }),
] as const;
