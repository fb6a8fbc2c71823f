import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { topPages } from '../../../src/case/index';
import { casePage, root } from '../shell/routes';
import { textsIn } from '../shell/search';

const parseArrived = (search: Record<string, unknown>) => textsIn(search, ['url', 'title', 'text']);

const read = createRoute({
  getParentRoute: () => casePage,
  path: 'read',
  staticData: { title: 'read.title' },
  validateSearch: parseArrived,
  component: lazyRouteComponent(() => import('./page'), 'ReadPage'),
});

/** Where a phone shares a page to, which knows of no case. */
export const sharedRoute = createRoute({
  getParentRoute: () => root,
  path: topPages.read,
  staticData: { title: 'read.shared.title' },
  validateSearch: parseArrived,
  component: lazyRouteComponent(() => import('./shared-page'), 'SharedPage'),
});

const importTable = createRoute({
  getParentRoute: () => casePage,
  path: 'import',
  staticData: { title: 'table.title' },
  component: lazyRouteComponent(() => import('./tables/page'), 'TablePage'),
});

export const readingRoutes = [read, importTable] as const;
