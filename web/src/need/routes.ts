import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { pageIn, textsIn } from '../shell/search';

const needs = createRoute({
  getParentRoute: () => casePage,
  path: 'needs',
  validateSearch: (search: Record<string, unknown>) => ({
    ...textsIn(search, ['q', 'verdict']),
    ...pageIn(search),
  }),
  staticData: { title: 'nav.needs', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'NeedsPage'),
});

export const needRoutes = [needs] as const;
