import type { Domain } from '../service/domain.js';

export const terms: Domain = {
  name: 'terms',
  questions: ['terms'],
  check: async () => (await import('./check.js')).checkTerms,
  routes: async () => [(await import('./http/routes.js')).flowRoutes],
};
