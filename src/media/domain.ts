import type { Domain } from '../service/domain.js';

export const media: Domain = {
  name: 'media',
  questions: ['media'],
  check: async () => (await import('./check.js')).checkMedia,
};
