import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/routes';
import { textsIn } from '../../shell/search';

const parseGrades = (search: Record<string, unknown>) => textsIn(search, ['case', 'a', 'b']);

/** Standards belong to no case. The two grades in the address make a comparison that can be sent to somebody. */
export const standardRoute = createRoute({
  getParentRoute: () => root,
  path: 'standards',
  validateSearch: parseGrades,
  component: lazyRouteComponent(() => import('./page'), 'StandardsPage'),
});
