import { AppError, problem, showFound } from '../../case/index.js';

/** An input that cannot be served: the field, what was found in it, and what it takes. */
export const wrongInput = (field: string, found: unknown, expected: string): AppError =>
  new AppError('request-invalid', `${field}: found ${String(found)}, expected ${expected}.`, {
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
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrongInput(field, value, `one of ${choices.join(', ')}`);
  return found;
}
