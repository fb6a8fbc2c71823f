import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const publish = createRoute({
  getParentRoute: () => casePage,
  path: 'publish',
  staticData: { title: 'nav.publish', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'PublishPage'),
});

export const publishRoutes = [publish] as const;
