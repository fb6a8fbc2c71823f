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
