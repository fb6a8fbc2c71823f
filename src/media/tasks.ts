import type { Tasks } from '../jobs/index.js';

export const mediaTasks = {
  'judge-quote': async () => (await import('./quotes/answer-quote.js')).answerQuote,
} satisfies Tasks;
