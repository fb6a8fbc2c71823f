import type { Domain } from '../service/domain.js';
import { needTasks } from './tasks.js';

export const need: Domain = {
  name: 'need',
  questions: ['need'],
  check: async () => (await import('./cover/check.js')).checkNeed,
  routes: async () => [
    (await import('./http/allocation.js')).allocationRoutes,
    (await import('./http/estimate.js')).estimateRoutes,
  ],
  commands: {
    need: () => import('./cli/need.js'),
    allocate: () => import('./cli/allocate.js'),
  },
  tasks: needTasks,
};
