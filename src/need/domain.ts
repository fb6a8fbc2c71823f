import type { Domain } from '../service/domain.js';
import { needTasks } from './tasks.js';

export const need: Domain = {
  name: 'need',
  routes: async () => [(await import('./http/allocation.js')).allocationRoutes],
  commands: { allocate: () => import('./cli/allocate.js') },
  tasks: needTasks,
};
