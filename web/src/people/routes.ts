import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { topPages } from '../../../src/case/index';
import { root } from '../shell/routes';

export const peopleRoute = createRoute({
  getParentRoute: () => root,
  path: topPages.people,
  staticData: { title: 'people.title' },
  component: lazyRouteComponent(() => import('./page'), 'PeoplePage'),
});
