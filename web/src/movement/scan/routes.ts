import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../../toolbox/routes';

/** A label belongs to no case until somebody puts what it says into one. */
export const scanRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'scan',
  staticData: { title: 'tool.scan' },
  component: lazyRouteComponent(() => import('./page'), 'ScanPage'),
});
