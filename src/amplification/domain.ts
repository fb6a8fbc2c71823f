import type { Domain } from '../service/domain.js';
import { amplificationTasks } from './tasks.js';

export const amplification: Domain = {
  name: 'amplification',
  questions: ['amplification'],
  check: async () => (await import('./check.js')).checkAmplification,
  routes: async () => [(await import('./http/routes.js')).amplificationRoutes],
  commands: { amplify: () => import('./cli/amplify.js') },
  tasks: amplificationTasks,
  projections: async () => [(await import('./projections.js')).postsReading],
};
