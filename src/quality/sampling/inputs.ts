import { wrongValue } from '../../findings/index.js';
import { type AppError, formatFound, formatName, problem } from '../../lib/errors/index.js';
import { betweenNoneAndAll, readShare, shareExpected } from '../../lib/shares/index.js';
import { asIs, oneOf, type Wording, wording } from '../../lib/wording/index.js';

/** An input that cannot be served: the field, what was found in it, and what it takes. */
export const wrongInput = (field: string, found: string | number | Wording, expected: Wording): AppError =>
  wrongValue(field, typeof found === 'object' ? found : asIs(formatName(String(found))), expected, {
    problems: [
      problem('field-value', { file: 'request', field }, wording('problem.unusable'), {
        found: typeof found === 'object' ? found : formatFound(found),
        expected,
      }),
    ],
  });

export function requireWhole(field: string, value: number, least: number, most?: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)) return;
  const min = String(least);
  throw wrongInput(
    field,
    value,
    most === undefined
      ? wording('expect.whole-at-least', { min })
      : wording('expect.whole-within', { min, max: String(most) }),
  );
}

/** A share of none or of all is not a quality anybody can plan for, nor a risk of 0 or 1 one to take. */
export function requireShareBetween(field: string, value: number): void {
  if (readShare(value, betweenNoneAndAll) !== undefined) return;
  throw wrongInput(field, value, shareExpected(betweenNoneAndAll));
}

export function requireOneOf<T extends string>(field: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrongInput(field, value, oneOf(choices));
  return found;
}

const nothing = wording('found.nothing');
const decimal = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number as it was typed. "600,000" is six hundred in one country and six hundred thousand in another: refused. */
export function parseNumber(field: string, text = ''): number {
  if (!decimal.test(text)) throw wrongInput(field, text || nothing, wording('expect.plain-number'));
  return Number(text);
}
