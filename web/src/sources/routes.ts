import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const sources = createRoute({
  getParentRoute: () => casePage,
  path: 'sources',
  component: lazyRouteComponent(() => import('./page'), 'SourcesPage'),
});
const source = createRoute({
  getParentRoute: () => casePage,
  path: 'sources/$id',
  component: lazyRouteComponent(() => import('./detail'), 'SourcePage'),
});

export const sourceRoutes = [sources, source] as const;
