import type { Doing, Tasks } from '../jobs/index.js';

export const publishTasks = {
  'write-dossier': async (doing: Doing) => (await import('./io/write-dossier.js')).writeDossier(doing),
  'seal-dossier': async (doing: Doing) => (await import('./io/seal-written.js')).sealWritten(doing),
} satisfies Tasks;
