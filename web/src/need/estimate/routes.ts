import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../../toolbox/routes';

export const estimateRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'need',
  staticData: { title: 'tool.need' },
  component: lazyRouteComponent(() => import('./page'), 'EstimatePage'),
});
