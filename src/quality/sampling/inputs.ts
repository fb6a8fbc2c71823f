import { AppError, problem, showFound, showName } from '../../lib/errors/index.js';

/** An input that cannot be served: the field, what was found in it, and what it takes. */
export const wrongInput = (field: string, found: unknown, expected: string): AppError =>
  new AppError('request-invalid', `${field}: found ${showName(String(found))}, expected ${expected}.`, {
    problems: [
      problem('field-value', { file: 'request', field }, 'cannot be used', {
        found: showFound(found),
        expected,
      }),
    ],
  });

export function requireWhole(field: string, value: number, least: number, most?: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)) return;
  throw wrongInput(
    field,
    value,
    most === undefined ? `a whole number of at least ${least}` : `a whole number from ${least} to ${most}`,
  );
}

/** A share of none or of all is not a quality anybody can plan for, nor a risk of 0 or 1 one to take. */
export function requireShareBetween(field: string, value: number): void {
  if (value > 0 && value < 1) return;
  throw wrongInput(field, value, 'a share above 0 and below 1, such as 0.05');
}

export function requireOneOf<T extends string>(field: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw wrongInput(field, value, `one of ${choices.join(', ')}`);
  return found;
}

const decimal = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number as it was typed. "600,000" is six hundred in one country and six hundred thousand in another: refused. */
export function parseNumber(field: string, text: string): number {
  if (!decimal.test(text)) throw wrongInput(field, text, 'a number, such as 600000 or 0.65');
  return Number(text);
}

/** A share: 0.05, or 5%. */
export function parseShare(field: string, text: string): number {
  const percent = text.endsWith('%');
  const value = parseNumber(field, percent ? text.slice(0, -1) : text) / (percent ? 100 : 1);
  if (value > 0 && value < 1) return value;
  throw wrongInput(field, text, 'a share above 0 and below 1, such as 0.05 or 5%');
}
