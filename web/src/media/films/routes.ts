import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../../toolbox/routes';

export const filmsRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'film',
  staticData: { title: 'tool.film' },
  component: lazyRouteComponent(() => import('./page'), 'FilmPage'),
});
