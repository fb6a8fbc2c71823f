import type { Tasks } from '../jobs/index.js';

export const caseTasks = {
  'case-zip': async () => (await import('./io/index.js')).packZipReading,
} satisfies Tasks;
