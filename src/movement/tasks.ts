import type { Tasks } from '../jobs/index.js';

export const movementTasks = {
  'plan-capture': async () => (await import('./io/capture.js')).planFile,
} satisfies Tasks;
