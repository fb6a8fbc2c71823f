import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const claims = createRoute({
  getParentRoute: () => casePage,
  path: 'said-and-recorded',
  component: lazyRouteComponent(() => import('./page'), 'ClaimsPage'),
});

export const claimRoutes = [claims] as const;
