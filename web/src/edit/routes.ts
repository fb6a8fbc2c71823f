import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseBegun = (search: Record<string, unknown>) => textsIn(search, ['source', 'consignment']);

const add = createRoute({
  getParentRoute: () => casePage,
  path: 'add',
  staticData: { title: 'nav.add' },
  component: lazyRouteComponent(() => import('./choose-page'), 'ChoosePage'),
});
const addKind = createRoute({
  getParentRoute: () => casePage,
  path: 'add/$kind',
  staticData: { title: 'nav.add' },
  // A form may begin with a source or a consignment already filled in.
  validateSearch: parseBegun,
  component: lazyRouteComponent(() => import('./add-page'), 'AddPage'),
});
const edit = createRoute({
  getParentRoute: () => casePage,
  path: 'edit/$kind/$id',
  staticData: { title: 'consignment.edit' },
  component: lazyRouteComponent(() => import('./edit-page'), 'EditPage'),
});

export const editRoutes = [add, addKind, edit] as const;
