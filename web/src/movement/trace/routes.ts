import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../../shell/search';
import { toolbox } from '../../toolbox/routes';

const parseTrace = (search: Record<string, unknown>) => textsIn(search, ['id', 'on']);

/** What was captured of goods belongs to no case: a lot may stand in several. */
export const traceRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'trace',
  validateSearch: parseTrace,
  staticData: { title: 'tool.trace' },
  component: lazyRouteComponent(() => import('./page'), 'TracePage'),
});
