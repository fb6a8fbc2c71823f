import type { Doing, Tasks } from '../jobs/index.js';

export const mediaTasks = {
  'judge-quote': async () => (await import('./quotes/answer-quote.js')).answerQuote,
  'examine-films': async (doing: Doing) => (await import('./io/examine-films.js')).examineFilmsDoing(doing),
} satisfies Tasks;
