import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from '../shell/search';
import { toolbox } from '../toolbox/routes';

const parseRun = (search: Record<string, unknown>) => textsIn(search, ['run']);

/** Posts belong to no case until their finding is attached to one. */
const jobs = createRoute({
  getParentRoute: () => toolbox,
  path: 'posts',
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
