import type { CaseRecord } from '../case/index.js';
import type { Finding } from '../findings/index.js';
import { checkBuyers } from './check-buyer.js';
import { checkShelf, type Given } from './check-shelf.js';
import { countriesLeft, findGoods } from './shelf.js';

/** Was a shelf emptied for another: one finding a country and kind of goods that left it, one a buyer in several countries. */
export const checkDrain = (record: CaseRecord, given: Given): Finding[] =>
  findGoods(record).flatMap((goods) => {
    const shelves = countriesLeft(goods).map((country) => checkShelf(goods, country, given, record));
    return [...shelves.map(({ finding }) => finding), ...checkBuyers(goods, shelves, given, record)];
  });
