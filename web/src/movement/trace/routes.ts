import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../../shell/search';
import { toolbox } from '../../toolbox/routes';

/** What was captured of goods belongs to no case: a lot may stand in several. */
export const traceRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'trace',
  validateSearch: (search: Record<string, unknown>) => textsIn(search, ['id', 'on']),
  staticData: { title: 'tool.trace' },
  component: lazyRouteComponent(() => import('./page'), 'TracePage'),
});
