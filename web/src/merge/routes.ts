import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { textsIn } from '../shell/search';

const parsePair = (search: Record<string, unknown>) => textsIn(search, ['one', 'other']);

const merge = createRoute({
  getParentRoute: () => casePage,
  path: 'merge/$kind',
  staticData: { title: 'merge.title' },
  validateSearch: parsePair,
  component: lazyRouteComponent(() => import('./page'), 'MergePage'),
});

export const mergeRoutes = [merge] as const;
