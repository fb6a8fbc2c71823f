import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { topPages } from '../../../src/case/index';
import { root } from '../shell/routes';
import { Lost } from '../shell/states';

const help = createRoute({
  getParentRoute: () => root,
  path: topPages.help,
  staticData: { title: 'help.title' },
  component: lazyRouteComponent(() => import('./shell'), 'HelpShell'),
  notFoundComponent: Lost,
});
const first = createRoute({
  getParentRoute: () => help,
  path: '/',
  component: lazyRouteComponent(() => import('./first-minutes'), 'FirstMinutes'),
});
const words = createRoute({
  getParentRoute: () => help,
  path: 'words',
  staticData: { title: 'help.words' },
  component: lazyRouteComponent(() => import('./glossary'), 'Glossary'),
});
const verdicts = createRoute({
  getParentRoute: () => help,
  path: 'verdicts',
  staticData: { title: 'help.verdicts' },
  component: lazyRouteComponent(() => import('./verdicts'), 'Verdicts'),
});

export const helpRoutes = help.addChildren([first, words, verdicts]);
