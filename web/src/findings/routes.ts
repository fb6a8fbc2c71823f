import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { pageIn, textsIn } from '../shell/search';

const parseCounted = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['about', 'of', 'verdict']),
  ...pageIn(search),
});

const findings = createRoute({
  getParentRoute: () => casePage,
  path: 'findings',
  validateSearch: parseCounted,
  staticData: { title: 'search.findings', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'FindingsPage'),
});

export const findingRoutes = [findings] as const;
