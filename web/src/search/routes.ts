import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseAsked = (search: Record<string, unknown>) => textsIn(search, ['q']);

const search = createRoute({
  getParentRoute: () => casePage,
  path: 'search',
  validateSearch: parseAsked,
  staticData: { title: 'search.title', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'SearchPage'),
});

export const searchRoutes = [search] as const;
