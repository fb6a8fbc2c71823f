import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { topPages } from '../../../../src/case/index';
import { casePage, root } from '../../shell/routes';
import { textsIn } from '../../shell/search';

const parseShipment = (search: Record<string, unknown>) => textsIn(search, ['case', 'shipment']);

/** By itself, so that a phone can keep it and open it without a network. */
export const receiveRoute = createRoute({
  getParentRoute: () => root,
  path: topPages.receive,
  staticData: { title: 'receive.title' },
  validateSearch: parseShipment,
  component: lazyRouteComponent(() => import('./page'), 'ReceivePage'),
});

export const proofRoute = createRoute({
  getParentRoute: () => casePage,
  path: 'shipments/$id/deliveries',
  staticData: { title: 'proof.title', ruledByDay: true },
  component: lazyRouteComponent(() => import('./proof-page'), 'ProofPage'),
});
