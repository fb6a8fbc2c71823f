import type { Domain } from '../service/domain.js';
import { mediaTasks } from './tasks.js';

export const media: Domain = {
  name: 'media',
  questions: ['media'],
  check: async () => (await import('./check.js')).checkMedia,
  routes: async () => [
    (await import('./http/quotes.js')).quoteRoutes,
    (await import('./http/examinations.js')).examinationRoutes,
  ],
  commands: { quote: () => import('./cli/quote.js'), media: () => import('./cli/media.js') },
  tasks: mediaTasks,
};
