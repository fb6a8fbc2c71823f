import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pageIn, textsIn } from '../shell/search';
import { toolbox } from '../toolbox/routes';

const parseList = (search: Record<string, unknown>) => ({ ...textsIn(search, ['sort']), ...pageIn(search) });
const parseRun = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['run', 'sort']),
  ...pageIn(search),
});

/** Posts belong to no case until their finding is attached to one. */
const jobs = createRoute({
  getParentRoute: () => toolbox,
  path: 'posts',
  validateSearch: parseList,
  staticData: { title: 'tool.posts' },
  component: lazyRouteComponent(() => import('./page'), 'HashtagsPage'),
});
const job = createRoute({
  getParentRoute: () => toolbox,
  path: 'posts/$job',
  validateSearch: parseRun,
  staticData: { title: 'tool.posts' },
  component: lazyRouteComponent(() => import('./job-page'), 'JobPage'),
});

export const postRoutes = [jobs, job] as const;
