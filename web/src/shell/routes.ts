import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { CasePage } from './case-page';
import { dayIn, textsIn } from './search';
import { NotFound } from './states';

/** What an address carries on every page: the day, and the finding that lies open. */
const parseSearch = (search: Record<string, unknown>) => ({
  ...dayIn(search, 'asOf'),
  ...textsIn(search, ['finding']),
});

export const root = createRootRoute({
  validateSearch: parseSearch,
  // Links keep the day; the open finding belongs to one page only.
  search: { middlewares: [retainSearchParams(['asOf'])] },
  notFoundComponent: NotFound,
});

export const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../home/page'), 'HomePage'),
});

/** Every page of a case. */
export const casePage = createRoute({ getParentRoute: () => root, path: '$caseId', component: CasePage });
