import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../../shell/search';
import { toolbox } from '../../toolbox/routes';

const parseGrades = (search: Record<string, unknown>) => textsIn(search, ['a', 'b']);

/** Standards belong to no case. The two grades in the address make a comparison that can be sent to somebody. */
export const standardRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'standards',
  staticData: { title: 'tool.standards' },
  validateSearch: parseGrades,
  component: lazyRouteComponent(() => import('./page'), 'StandardsPage'),
});
