import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../shell/routes';
import { parseKitSearch } from './kit-search';

/** A test kit belongs to no case. Its counts stand in the address, so that an answer can be sent on. */
export const kitRoute = createRoute({
  getParentRoute: () => root,
  path: 'test-kits',
  validateSearch: parseKitSearch,
  component: lazyRouteComponent(() => import('./page'), 'TestKitsPage'),
});
