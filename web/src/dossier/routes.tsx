import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router';
import { dayIn } from '../shell/search';
import { EditionPage } from './edition-page';
import { ClaimsView, ConsignmentsView, ConsignmentView, FindingView, SourcesView, SourceView } from './views';

const parseDay = (search: Record<string, unknown>) => dayIn(search, 'asOf');

const root = createRootRoute({ validateSearch: parseDay });
const ofCase = createRoute({ getParentRoute: () => root, path: '$caseId', component: Outlet });

const views = {
  '/': EditionPage,
  'findings/$id': FindingView,
  shipments: ConsignmentsView,
  'shipments/$id': ConsignmentView,
  claims: ClaimsView,
  sources: SourcesView,
  'sources/$id': SourceView,
};

const routeTree = root.addChildren([
  ofCase.addChildren(
    Object.entries(views).map(([path, component]) =>
      createRoute({ getParentRoute: () => ofCase, path, component }),
    ),
  ),
]);

/** The addresses the page has, each drawn by the same view and at once. */
export async function routerAt(address: string) {
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
    defaultErrorComponent: ({ error }) => {
      throw error;
    },
  });
  await router.load();
  return router;
}
