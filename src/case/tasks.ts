import type { Tasks } from '../jobs/index.js';

export const caseTasks = {
  'case-to-zip': async () => (await import('./io/index.js')).writePackedZip,
  'case-zip': async () => (await import('./io/index.js')).packZipReading,
} satisfies Tasks;
