import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../../shell/routes';

/** What the code on the goods opens. */
export const labelRoute = createRoute({
  getParentRoute: () => casePage,
  path: 'shipments/$id/label',
  staticData: { title: 'label.open' },
  component: lazyRouteComponent(() => import('./page'), 'LabelPage'),
});
