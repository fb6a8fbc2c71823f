import type { Domain } from '../service/domain.js';

export const movement: Domain = {
  name: 'movement',
  questions: ['arrival'],
  check: async () => (await import('./check.js')).checkArrival,
};
