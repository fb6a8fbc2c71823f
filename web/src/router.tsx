import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { postRoutes } from './amplification/routes';
import { claimRoutes } from './claims/routes';
import { conformityRoutes } from './conformity/routes';
import { consignmentRoutes } from './consignments/routes';
import { planRoute } from './delivery/routes';
import { editRoutes } from './edit/routes';
import { findingRoutes } from './findings/routes';
import { helpRoutes } from './help/routes';
import { journalRoutes } from './journal/routes';
import { filmsRoute } from './media/films/routes';
import { quoteRoute } from './media/quotes/routes';
import { mergeRoutes } from './merge/routes';
import { proofRoute, receiveRoute } from './movement/delivery/routes';
import { labelRoute } from './movement/label/routes';
import { packingRoute } from './movement/packing/routes';
import { recallRoutes } from './movement/recall/routes';
import { scanRoute } from './movement/scan/routes';
import { traceRoute } from './movement/trace/routes';
import { estimateRoute } from './need/estimate/routes';
import { needRoutes } from './need/routes';
import { overviewRoutes } from './overview/routes';
import { peopleRoute } from './people/routes';
import { publishRoutes } from './publish/routes';
import { kitRoute } from './quality/kits/routes';
import { lotRoutes } from './quality/lots/routes';
import { samplingRoute } from './quality/sampling/routes';
import { standardRoute } from './quality/standards/routes';
import { readingRoutes, sharedRoute } from './reading/routes';
import { searchRoutes } from './search/routes';
import { casePage, first, root } from './shell/routes';
import { parseValue } from './shell/search';
import { Lost, PageError, PageSkeleton } from './shell/states';
import { sourceRoutes } from './sources/routes';
import { toolbox, toolboxFirst } from './toolbox/routes';

const ofCase = [
  ...overviewRoutes,
  ...findingRoutes,
  ...searchRoutes,
  ...publishRoutes,
  ...consignmentRoutes,
  labelRoute,
  proofRoute,
  ...lotRoutes,
  ...needRoutes,
  ...claimRoutes,
  ...sourceRoutes,
  ...journalRoutes,
  ...editRoutes,
  ...mergeRoutes,
  ...readingRoutes,
  packingRoute,
] as const;

const ofToolbox = [
  toolboxFirst,
  ...conformityRoutes,
  samplingRoute,
  kitRoute,
  standardRoute,
  scanRoute,
  traceRoute,
  ...recallRoutes,
  estimateRoute,
  planRoute,
  quoteRoute,
  filmsRoute,
  ...postRoutes,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    first,
    sharedRoute,
    receiveRoute,
    helpRoutes,
    peopleRoute,
    toolbox.addChildren(ofToolbox),
    casePage.addChildren(ofCase),
  ]),
  parseSearch: parseSearchWith(parseValue),
  stringifySearch: stringifySearchWith(JSON.stringify, parseValue),
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ({ error }) => (
    <PageError error={error instanceof Error ? error : new Error(String(error))} />
  ),
  defaultNotFoundComponent: Lost,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
