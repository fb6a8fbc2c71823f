import type { Domain } from '../service/domain.js';
import { movementTasks } from './tasks.js';

export const movement: Domain = {
  name: 'movement',
  questions: ['arrival'],
  check: async () => (await import('./check.js')).checkArrival,
  routes: async () => [
    (await import('./http/scan.js')).scanRoutes,
    (await import('./http/packing.js')).packingRoutes,
  ],
  commands: { scan: () => import('./cli/scan.js'), packing: () => import('./cli/packing.js') },
  tasks: movementTasks,
};
