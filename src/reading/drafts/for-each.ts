import type { Clause } from '../article.js';
import type { Base, Reader } from './reader.js';

const each: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})each(?! other)(?!\p{L})/u,
  it: /(?<!\p{L})(?:ciascun\p{L}*|ognun\p{L})(?!\p{L})/u,
  es: /(?<!\p{L})cada un\p{L}(?!\p{L})/u,
  fr: /(?<!\p{L})(?:chacune?)(?!\p{L})/u,
  de: /(?<!\p{L})(?:jeweils|je)(?= )/u,
  zh: /(?:家|医院|国|所|院|中心|站)各(?:自|已|都|均)?(?:收|获|得|领|分|接|拿|有|订|采|购|买)/u,
};

const eachHan = /各(?:自|已|都|均)?(?=[收获得领分接拿订采购买捐赠送向])/u;

/** "Kenya and Uganda each received 20": those joined, of whom each did, where one of them is said to have done it. */
export function eachOf(name: string | undefined, clause: Clause, { legible, tools }: Reader): string[] {
  const { plain } = legible;
  const text = plain.slice(clause.start, clause.end);
  const isEach = tools.isChinese ? eachHan.test(text) : each[tools.lexicon.language]?.test(text) === true;
  if (!isEach || name === undefined) return [];
  const at = clause.parties.findIndex((party) => party.name === name);
  const isJoined = (one: number): boolean => {
    const [before, after] = [clause.parties[one], clause.parties[one + 1]];
    return before !== undefined && after !== undefined && joins.test(plain.slice(before.end, after.start));
  };
  let [first, last] = [at, at];
  while (isJoined(first - 1)) first--;
  while (isJoined(last)) last++;
  return at < 0 || first === last ? [] : clause.parties.slice(first, last + 1).map((party) => party.name);
}

const joins =
  /^(?:,? (?:and|e|ed|y|et|und)(?: (?:the|le|la|les|los|las|el|il|lo|l'|die|der|das))? ?|, (?:(?:the|le|la|les|los|las|el|il|lo|die|der|das) )?|(?: e| et) l'|[和及与、]|以及)$/u;

/** "The two hospitals received 6,000 each", 两家医院各收到6000套: twice that in all. */
export function ofAllTogether(
  { amount, amountWords, ...base }: Base,
  clause: Clause,
  { legible, tools }: Reader,
): Base {
  const own = { ...base, amount, amountWords };
  const isEach = each[tools.lexicon.language]?.test(legible.plain.slice(clause.start, clause.end)) === true;
  const getters = clause.figures.filter(
    ({ counted, kind }) => kind === 'other' && (counted === 'hospitals' || counted === 'countries'),
  );
  const [{ value } = {}, ...more] = getters;
  if (!isEach || !amount || !value || more.length > 0 || value.low !== value.high) return own;
  return {
    ...base,
    amount: { low: amount.low * value.low, high: amount.high === null ? null : amount.high * value.low },
    amountWords: `${value.low} × ${amountWords}`,
  };
}
