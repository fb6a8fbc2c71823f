import type { Domain } from '../service/domain.js';
import { publishTasks } from './tasks.js';

export const publish: Domain = {
  name: 'publish',
  routes: async () => [(await import('./http/routes.js')).publishRoutes],
  tasks: publishTasks,
};
