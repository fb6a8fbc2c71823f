import type { Tasks } from '../jobs/index.js';

export const readingTasks = {
  'read-text': async () => (await import('./propose.js')).proposeFromText,
  'read-file': async () => (await import('./propose.js')).proposeFromFile,
  'open-file': async () => (await import('./formats/open-document.js')).openDocument,
  'describe-table': async () => (await import('./tables/answer-table.js')).readingOfTable,
  'answer-table': async () => (await import('./tables/answer-table.js')).answerTable,
} satisfies Tasks;
