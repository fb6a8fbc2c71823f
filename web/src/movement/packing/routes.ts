import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../../shell/routes';

export const packingRoute = createRoute({
  getParentRoute: () => casePage,
  path: 'packing',
  staticData: { title: 'packing.title' },
  component: lazyRouteComponent(() => import('./page'), 'PackingPage'),
});
