import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { pageIn, textsIn } from '../shell/search';

const parseLists = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['view', 'q', 'status', 'sort']),
  ...pageIn(search),
});

const sources = createRoute({
  getParentRoute: () => casePage,
  path: 'sources',
  validateSearch: parseLists,
  staticData: { title: 'nav.sources', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'SourcesPage'),
});
const source = createRoute({
  getParentRoute: () => casePage,
  path: 'sources/$id',
  staticData: { title: 'nav.sources', ruledByDay: true },
  component: lazyRouteComponent(() => import('./detail'), 'SourcePage'),
});

export const sourceRoutes = [sources, source] as const;
