import { speaksOf } from './compare.js';
import type { Condition } from './condition.js';
import type { Goods, GoodsDocument, Span } from './goods-document.js';
import { every, type Truth } from './truth.js';

type Known = Pick<Goods, 'classes' | 'facts'> &
  Partial<Pick<Goods, 'riskClass' | 'use' | 'documents' | 'ukcaMark' | 'ukniMark'>>;

/** Whether what a clause or a rule is limited to is so of these goods on these days. */
export function holdsFor(when: Condition | undefined, goods: Known, on: Span): Truth {
  if (when === undefined) return 'met';
  const { fact, notFact, classes, riskClasses, use, paper, paperWords, mark } = when;
  const truths: Truth[] = [within(when, on)];
  if (fact !== undefined) truths.push(known(goods.facts[fact], true));
  if (notFact !== undefined) truths.push(known(goods.facts[notFact], false));
  if (classes !== undefined) truths.push(isOf(classes, goods.classes));
  if (use !== undefined) truths.push(known(goods.use, use));
  if (riskClasses !== undefined)
    truths.push(
      goods.riskClass === undefined ? 'unknown' : riskClasses.includes(goods.riskClass) ? 'met' : 'unmet',
    );
  if (paper !== undefined)
    truths.push(
      goods.documents?.some((each) => each.type === paper && speaksOfAny(each, paperWords)) ? 'met' : 'unmet',
    );
  if (mark !== undefined)
    truths.push(goods[mark === 'UKCA' ? 'ukcaMark' : 'ukniMark'] === true ? 'met' : 'unmet');
  return every(truths);
}

const speaksOfAny = ({ title, issuer, law }: GoodsDocument, words: readonly string[] | undefined): boolean =>
  words === undefined || words.some((each) => [title, issuer, law].some((text) => speaksOf(text, each)));

const known = <T>(found: T | undefined, wanted: T): Truth =>
  found === undefined ? 'unknown' : found === wanted ? 'met' : 'unmet';

function within({ from, to }: Condition, on: Span): Truth {
  if ((from !== undefined && on.to < from) || (to !== undefined && on.from > to)) return 'unmet';
  const isSure = (from === undefined || from <= on.from) && (to === undefined || on.to <= to);
  return isSure ? 'met' : 'unknown';
}

export function isOf(wanted: readonly string[], { sure, perhaps }: Goods['classes']): Truth {
  if (sure.some((one) => wanted.includes(one))) return 'met';
  return perhaps.some((one) => wanted.includes(one)) ? 'unknown' : 'unmet';
}
