import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const claims = createRoute({
  getParentRoute: () => casePage,
  path: 'claims',
  staticData: { title: 'nav.claims', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'ClaimsPage'),
});

export const claimRoutes = [claims] as const;
