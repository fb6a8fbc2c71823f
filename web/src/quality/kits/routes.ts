import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { toolbox } from '../../toolbox/routes';
import { parseKitSearch } from './kit-search';

/** A test kit belongs to no case. Its counts stand in the address, so that an answer can be sent on. */
export const kitRoute = createRoute({
  getParentRoute: () => toolbox,
  path: 'kits',
  staticData: { title: 'tool.kits' },
  validateSearch: parseKitSearch,
  component: lazyRouteComponent(() => import('./page'), 'TestKitsPage'),
});
