import type { Tasks } from '../jobs/index.js';

export const caseTasks = {
  'case-zip': async () => (await import('./folder.js')).packZipReading,
} satisfies Tasks;
