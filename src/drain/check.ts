import type { CaseRecord } from '../case/index.js';
import type { Finding } from '../findings/index.js';
import { checkBuyers } from './check-buyer.js';
import { checkShelf, type Given } from './check-shelf.js';
import { pricesIn } from './price.js';
import { countriesLeft, findGoods } from './shelf.js';
import { suppliesIn } from './supply.js';

/** Was a shelf emptied for another: one finding a country and kind of goods that left it, one a buyer in several countries. */
export function checkDrain(
  record: CaseRecord,
  { reference, rules }: Pick<Given, 'reference' | 'rules'>,
): Finding[] {
  const prices = pricesIn(record, reference.usualPrices);
  const given: Given = { reference, rules, supplies: suppliesIn(record), prices };
  return findGoods(record).flatMap((goods) => {
    const shelves = countriesLeft(goods).map((country) => checkShelf(goods, country, given, record));
    return [...shelves.map(({ finding }) => finding), ...checkBuyers(goods, shelves, given, record)];
  });
}
