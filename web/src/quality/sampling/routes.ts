import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../../toolbox/routes';
import { parseAsked } from './asked';

export const samplingRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'sampling',
  staticData: { title: 'tool.sampling' },
  validateSearch: parseAsked,
  component: lazyRouteComponent(() => import('./page'), 'SamplingPage'),
});
