import { createRouter } from '@tanstack/react-router';
import { hashtagRoutes } from './amplification/routes';
import { claimRoutes } from './claims/routes';
import { checklistRoutes } from './conformity/routes';
import { consignmentRoutes } from './consignments/routes';
import { editRoutes } from './edit/routes';
import { journalRoutes } from './journal/routes';
import { overviewRoutes } from './overview/routes';
import { kitRoute } from './quality/kits/routes';
import { samplingRoute } from './quality/sampling/routes';
import { standardRoute } from './quality/standards/routes';
import { casePage, first, root } from './shell/routes';
import { NotFound, PageError, PageSkeleton } from './shell/states';
import { sourceRoutes } from './sources/routes';

const ofCase = [
  ...overviewRoutes,
  ...consignmentRoutes,
  ...claimRoutes,
  ...sourceRoutes,
  ...journalRoutes,
  ...editRoutes,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    first,
    hashtagRoutes,
    samplingRoute,
    kitRoute,
    standardRoute,
    checklistRoutes,
    casePage.addChildren(ofCase),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ({ error }) => (
    <PageError error={error instanceof Error ? error : new Error(String(error))} />
  ),
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
