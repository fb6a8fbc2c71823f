import { splitNumber } from '../../case/index.js';
import { readNumber } from '../../lib/numbers/index.js';

export type GoodsPart = { readonly goods: string; readonly amount?: string };

const apart =
  /\s*(?:[;；、\n]|,(?!\d)\s|\s\+\s|\s(?:and|e|ed|y|et|und)\s(?=\s*\d)|和(?=\s*[\d一二三四五六七八九十]))\s*/u;
const amountBehind =
  /^(.*?[^\d.,\s:：x×*])\s*[:：x×*]?\s*(\d[\d.,\s]*[万千百]?\s*(?:\p{Script=Han}{1,2}|pcs\.?|pz\.?)?)$/iu;

/** "10.000 mascherine; 500 camici" is two goods with their amounts; "masks, gloves and gowns" is one name of several. */
export function readGoodsCell(cell: string, language: string | undefined): readonly GoodsPart[] {
  const parts = cell.split(apart).filter((part) => part !== '');
  const read = parts.map((part) => readPart(part, language));
  const isEach = read.every((part) => part?.amount !== undefined);
  return isEach && read.length > 0 ? read.flatMap((part) => part ?? []) : [{ goods: cell }];
}

function readPart(part: string, language: string | undefined): GoodsPart | undefined {
  const ahead = /^\d/.test(part) || readNumber(part.split(' ')[0] ?? '', { language }).kind !== 'unreadable';
  if (ahead) {
    const split = splitNumber(part, language);
    // "3M masks" and "95 % alcohol" begin with no amount.
    if (split && !/^[%‰]/.test(split.rest) && /^\d[\d.,\s']*$|\s/.test(split.amount))
      return { goods: withoutOf(split.rest), amount: split.amount };
  }
  const [, goods, amount] = amountBehind.exec(part) ?? [];
  return goods === undefined || amount === undefined
    ? undefined
    : { goods: goods.trim(), amount: amount.trim() };
}

const withoutOf = (rest: string): string => rest.replace(/^(?:di |d['’]|de |of |von )/i, '');
