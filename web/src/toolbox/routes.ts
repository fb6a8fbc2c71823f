import { createRoute, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { topPages } from '../../../src/case/index';
import { root } from '../shell/routes';
import { textsIn } from '../shell/search';
import { Lost } from '../shell/states';

const parseCase = (search: Record<string, unknown>) => textsIn(search, ['case']);

/** Around every tool. The case in the address is the way back to it, and where a result may be put. */
export const toolbox = createRoute({
  getParentRoute: () => root,
  path: topPages.toolbox,
  validateSearch: parseCase,
  search: { middlewares: [retainSearchParams(['case'])] },
  staticData: { title: 'nav.toolbox' },
  component: lazyRouteComponent(() => import('./shell'), 'ToolboxShell'),
  notFoundComponent: Lost,
});

export const toolboxFirst = createRoute({
  getParentRoute: () => toolbox,
  path: '/',
  component: lazyRouteComponent(() => import('./page'), 'ToolboxPage'),
});
