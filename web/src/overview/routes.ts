import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const overview = createRoute({
  getParentRoute: () => casePage,
  path: '/',
  staticData: { title: 'nav.overview', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'OverviewPage'),
});

export const overviewRoutes = [overview] as const;
