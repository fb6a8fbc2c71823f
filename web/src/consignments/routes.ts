import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { casePage } from '../shell/routes';
import { dayIn, pageIn, textsIn } from '../shell/search';

const parseShipments = (search: Record<string, unknown>) => ({
  ...textsIn(search, ['view', 'q', 'terms', 'arrival', 'product', 'country', 'goods', 'sort']),
  ...pageIn(search),
});

const parseDay = (search: Record<string, unknown>) => dayIn(search, 'on');

const consignments = createRoute({
  getParentRoute: () => casePage,
  path: 'shipments',
  validateSearch: parseShipments,
  staticData: { title: 'nav.shipments', ruledByDay: true },
  component: lazyRouteComponent(() => import('./page'), 'ConsignmentsPage'),
});
const consignment = createRoute({
  getParentRoute: () => casePage,
  path: 'shipments/$id',
  staticData: { title: 'nav.shipments', ruledByDay: true },
  // The day its rules are asked as of, where that is not its own.
  validateSearch: parseDay,
  component: lazyRouteComponent(() => import('./detail'), 'ConsignmentPage'),
});

export const consignmentRoutes = [consignments, consignment] as const;
