import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { pageIn, textsIn } from '../shell/search';

const publish = createRoute({
  getParentRoute: () => casePage,
  path: 'publish',
  validateSearch: (search: Readonly<Record<string, unknown>>) => ({
    ...textsIn(search, ['about', 'q']),
    ...pageIn(search),
  }),
  staticData: { title: 'nav.publish', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'PublishPage'),
});

export const publishRoutes = [publish] as const;
