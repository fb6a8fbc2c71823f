import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const overview = createRoute({
  getParentRoute: () => casePage,
  path: '/',
  component: lazyRouteComponent(() => import('./page'), 'OverviewPage'),
});

export const overviewRoutes = [overview] as const;
