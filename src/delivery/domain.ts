import type { Domain } from '../service/domain.js';
import { deliveryTasks } from './tasks.js';

export const delivery: Domain = {
  name: 'delivery',
  routes: async () => [
    (await import('./http/planned-routes.js')).plannedRoutes,
    (await import('./http/planned-days.js')).plannedDays,
  ],
  commands: { plan: () => import('./cli/plan.js'), route: () => import('./cli/route.js') },
  tasks: deliveryTasks,
};
