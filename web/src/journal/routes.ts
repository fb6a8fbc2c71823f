import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { dayIn, pageIn, textsIn } from '../shell/search';

const parseHistory = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['by']),
  ...dayIn(search, 'week'),
  ...pageIn(search),
});

const parseCounted = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['with', 'without']),
  ...pageIn(search),
});

const journal = createRoute({
  getParentRoute: () => casePage,
  path: 'history',
  staticData: { title: 'nav.history' },
  validateSearch: parseHistory,
  component: lazyRouteComponent(() => import('./page'), 'JournalPage'),
});
/** What a number of the case counts. */
const counted = createRoute({
  getParentRoute: () => casePage,
  path: 'entries/$kind',
  staticData: { title: 'nav.history' },
  validateSearch: parseCounted,
  component: lazyRouteComponent(() => import('./counted-page'), 'CountedPage'),
});

export const journalRoutes = [journal, counted] as const;
