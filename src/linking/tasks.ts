import type { Tasks } from '../jobs/index.js';

export const linkingTasks = {
  links: async () => (await import('./present-links.js')).linksOf,
} satisfies Tasks;
