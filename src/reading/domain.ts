import type { Domain } from '../service/domain.js';
import { readingTasks } from './tasks.js';

export const reading: Domain = {
  name: 'reading',
  routes: async () => [
    (await import('./http/routes.js')).readingRoutes,
    (await import('./http/model-routes.js')).modelRoutes,
    (await import('./http/source-text.js')).sourceTextRoutes,
    (await import('./http/tables.js')).tableRoutes,
  ],
  commands: { read: () => import('./cli/read.js'), table: () => import('./cli/table.js') },
  tasks: readingTasks,
};
