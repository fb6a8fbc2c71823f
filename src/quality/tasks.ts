import type { Tasks } from '../jobs/index.js';

export const qualityTasks = {
  plan: async () => (await import('./sampling/index.js')).presentPlan,
  'kit-table': async () => (await import('./kits/answer.js')).answerTable,
  'kit-results': async () => (await import('./kits/answer.js')).readAndAnswerResults,
} satisfies Tasks;
