import { wrongValue } from '../../findings/index.js';
import { type AppError, formatFound, formatName, problem } from '../../lib/errors/index.js';
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
  if (value > 0 && value < 1) return;
  throw wrongInput(field, value, wording('expect.share'));
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

/** A share: 0.05, or 5%. */
export function parseShare(field: string, text = ''): number {
  const percent = text.endsWith('%');
  const value = parseNumber(field, percent ? text.slice(0, -1) : text) / (percent ? 100 : 1);
  if (value > 0 && value < 1) return value;
  throw wrongInput(field, text || nothing, wording('expect.share-or-percent'));
}
