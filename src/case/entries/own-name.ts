import { plainText } from '../../lib/numbers/index.js';
import type { Product } from './product.js';
import { findSupplyUnit, findUnit } from './units.js';

const notOnePiece = new Set(['kit', 'test', 'pair', 'dozen', 'gross', 'carton', 'pallet']);
const holdsSeveral = (word: string): boolean =>
  findSupplyUnit(word) !== undefined || notOnePiece.has(findUnit(word) ?? '');

const linking =
  /[\s,(]+(?:of|for|with|in|di|de|del|della|da|per|con|para|pour|avec|en|für|von|zu|mit|aus)\s|[,(]/i;

/**
 * Whether a unit is what the product is called: 40 generatori of "Generatori elettrici" are 40 pieces. The noun stands
 * first or last before what describes it, so that "masks for ventilators" are no ventilators.
 */
export function isOwnName(unit: string, { name, class: goods }: Product): boolean {
  if (goods === 'bundle' || holdsSeveral(unit)) return false;
  const [head = ''] = name.split(linking);
  const words = head.split(/[^\p{L}\p{M}\d'-]+/u).filter((word) => word !== '');
  if (words.some(holdsSeveral)) return false;
  return [words[0], words.at(-1)].some((word) => word !== undefined && isSameNoun(word, unit));
}

const wordMin = 4;
const endingMax = 2;

// Singular and plural differ in their last letters: generatore, generatori; Gerät, Geräte.
function isSameNoun(a: string, b: string): boolean {
  const [x, y] = [plainText(a), plainText(b)];
  if (/\p{Script=Han}/u.test(y)) return y.length > 1 && x.endsWith(y);
  if (findUnit(x) !== undefined && findUnit(x) === findUnit(y)) return true;
  const shared = [...x].findIndex((letter, at) => letter !== y[at]);
  const stem = shared === -1 ? x.length : shared;
  return stem >= wordMin && Math.max(x.length, y.length) - stem <= endingMax;
}
