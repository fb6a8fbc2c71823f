import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const sources = createRoute({
  getParentRoute: () => casePage,
  path: 'sources',
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
