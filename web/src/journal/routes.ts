import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';

const journal = createRoute({
  getParentRoute: () => casePage,
  path: 'history',
  staticData: { title: 'nav.history' },
  component: lazyRouteComponent(() => import('./page'), 'JournalPage'),
});

export const journalRoutes = [journal] as const;
