import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { pageIn, textsIn } from '../shell/search';

const parseClaims = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['view', 'q', 'verdict', 'speaker']),
  ...pageIn(search),
});

const claims = createRoute({
  getParentRoute: () => casePage,
  path: 'claims',
  validateSearch: parseClaims,
  staticData: { title: 'nav.claims', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'ClaimsPage'),
});

export const claimRoutes = [claims] as const;
