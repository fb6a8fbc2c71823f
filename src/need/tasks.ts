import type { Tasks } from '../jobs/index.js';

export const needTasks = {
  allocate: async () => (await import('./io/solve-in-time.js')).allocateFile,
} satisfies Tasks;
