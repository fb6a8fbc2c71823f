import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/routes';
import { parseAsked } from './asked';

export const samplingRoute = createRoute({
  getParentRoute: () => root,
  path: 'sampling',
  validateSearch: parseAsked,
  component: lazyRouteComponent(() => import('./page'), 'SamplingPage'),
});
