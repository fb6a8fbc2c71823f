import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../toolbox/routes';

export const planRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'plan',
  staticData: { title: 'tool.plan' },
  component: lazyRouteComponent(() => import('./page'), 'PlanPage'),
});
