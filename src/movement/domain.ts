import type { Domain } from '../service/domain.js';

export const movement: Domain = {
  name: 'movement',
  questions: ['arrival'],
  check: async () => (await import('./check.js')).checkArrival,
  routes: async () => [(await import('./http/scan.js')).scanRoutes],
  commands: { scan: () => import('./cli/scan.js') },
};
