import type { Doing, Tasks } from '../jobs/index.js';

export const publishTasks = {
  'write-dossier': async (doing: Doing) => (await import('./io/write-dossier.js')).writeDossier(doing),
} satisfies Tasks;
