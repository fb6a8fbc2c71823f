import type { Domain } from '../service/domain.js';

export const linking: Domain = {
  name: 'linking',
  routes: async () => [(await import('./http/routes.js')).linkRoutes],
  commands: { link: () => import('./cli/link.js') },
};
