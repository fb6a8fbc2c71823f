import type { Domain } from '../service/domain.js';
import { linkingTasks } from './tasks.js';

export const linking: Domain = {
  name: 'linking',
  routes: async () => [(await import('./http/routes.js')).linkRoutes],
  tasks: linkingTasks,
  commands: { link: () => import('./cli/link.js') },
};
