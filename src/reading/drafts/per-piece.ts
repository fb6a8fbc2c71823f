import type { Span } from '../words.js';

/** "45 francs each" is the price of one. */
export const isPerPiece = (plain: string, { start, end }: Span): boolean =>
  /^ ?(?:each|apiece|a piece|per |por |par |piece|pro |je |l'un|ciascun|cadaun|a pezzo|\/|cada)/u.test(
    plain.slice(end),
  ) || /(?:每\p{L}|a |per |je |zu je )$/u.test(plain.slice(Math.max(0, start - 6), start));
