import type { Tasks } from '../jobs/index.js';

export const conformityTasks = {
  dossier: async () => (await import('./read-upload.js')).readUpload,
} satisfies Tasks;
