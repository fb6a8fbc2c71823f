import type { Domain } from '../service/domain.js';
import { movementTasks } from './tasks.js';

export const movement: Domain = {
  name: 'movement',
  questions: ['arrival'],
  check: async () => (await import('./check.js')).checkArrival,
  routes: async () => [
    (await import('./http/scan.js')).scanRoutes,
    (await import('./http/packing.js')).packingRoutes,
    (await import('./http/trace.js')).traceRoutes,
    (await import('./http/label.js')).labelRoutes,
    (await import('./http/units.js')).unitRoutes,
    (await import('./http/recalls.js')).recallRoutes,
    (await import('./http/ledger.js')).ledgerRoutes,
    (await import('./http/evidence.js')).evidenceRoutes,
    (await import('./http/gate.js')).gateRoutes,
    (await import('./http/board.js')).boardRoutes,
    (await import('./http/journey.js')).journeyRoutes,
    (await import('./http/deliveries.js')).deliveryRoutes,
    (await import('./http/take-back.js')).takeBackRoutes,
  ],
  interfaces: { '/epcis': async () => (await import('./http/epcis.js')).epcisRoutes },
  commands: {
    scan: () => import('./cli/scan.js'),
    packing: () => import('./cli/packing.js'),
    capture: () => import('./cli/capture.js'),
    hash: () => import('./cli/hash.js'),
    trace: () => import('./cli/trace.js'),
    label: () => import('./cli/label.js'),
    sscc: () => import('./cli/sscc.js'),
    recall: () => import('./cli/recall.js'),
    ledger: () => import('./cli/ledger.js'),
    gate: () => import('./cli/gate.js'),
    events: () => import('./cli/events.js'),
    deliveries: () => import('./cli/deliveries.js'),
  },
  tasks: movementTasks,
};
