import { createRootRoute, createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import type { PageKey } from '../../../src/words/index';
import { CasePage } from './case-page';
import { LostPage } from './lost-page';
import { dayIn, textsIn } from './search';
import { Lost } from './states';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the window is called while it is open, before the name of the case. */
    title?: PageKey;
    /** Whether the as-of day decides what it shows. */
    ruledByDay?: true;
  }
}

/** What an address carries on every page: the day, the finding that lies open, the record a link was copied from. */
const parseSearch = (search: Record<string, unknown>) => ({
  ...dayIn(search, 'asOf'),
  ...textsIn(search, ['finding', 'record']),
});

export const root = createRootRoute({
  validateSearch: parseSearch,
  // Links keep the day; the open finding belongs to one page only.
  search: { middlewares: [retainSearchParams(['asOf'])] },
  notFoundComponent: LostPage,
});

export const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { title: 'home.cases' },
  component: lazyRouteComponent(() => import('../home/page'), 'HomePage'),
});

/** Every page of a case. */
export const casePage = createRoute({
  getParentRoute: () => root,
  path: '$caseId',
  component: CasePage,
  notFoundComponent: Lost,
});
