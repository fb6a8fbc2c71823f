import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { root } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseCase = (search: Record<string, unknown>) => textsIn(search, ['case']);

const parseRun = (search: Record<string, unknown>) => textsIn(search, ['run']);

/** Posts belong to no case until their finding is attached to one. The case in the address is the way back to it. */
const hashtags = createRoute({
  getParentRoute: () => root,
  path: 'hashtags',
  validateSearch: parseCase,
  search: { middlewares: [retainSearchParams(['case'])] },
  component: lazyRouteComponent(() => import('./shell'), 'HashtagsShell'),
});
const jobs = createRoute({
  getParentRoute: () => hashtags,
  path: '/',
  component: lazyRouteComponent(() => import('./page'), 'HashtagsPage'),
});
const job = createRoute({
  getParentRoute: () => hashtags,
  path: '$job',
  validateSearch: parseRun,
  component: lazyRouteComponent(() => import('./job-page'), 'JobPage'),
});

export const hashtagRoutes = hashtags.addChildren([jobs, job]);
