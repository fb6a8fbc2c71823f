import { AppError, problem } from '../case/index.js';

const valuesMax = 100_000;
const depthMax = 40;

// A database cannot keep U+0000 as text, nor half of a pair of surrogates as UTF-8.
const unkeepable = /\0|\p{Cs}/u;

type Place = { readonly value: unknown; readonly path: readonly string[] };

/** Refuses what no address takes, whatever it asks for, before anything looks closer: in time that grows with its length. */
export function checkValues(part: string, value: unknown): void {
  const left: Place[] = [{ value, path: [] }];
  for (let seen = 1; ; seen++) {
    const place = left.pop();
    if (place === undefined) return;
    if (seen > valuesMax) throw refuse(part, [], 'holds too much', `at most ${valuesMax} values`);
    checkPlace(part, place, left);
  }
}

function checkPlace(part: string, { value, path }: Place, left: Place[]): void {
  if (typeof value === 'string') checkText(part, path, value);
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= depthMax) throw refuse(part, path, 'is nested too deep', `at most ${depthMax} levels`);
  for (const [name, inner] of Object.entries(value)) {
    checkText(part, path, name);
    left.push({ value: inner, path: [...path, name] });
  }
}

function checkText(part: string, path: readonly string[], text: string): void {
  if (unkeepable.test(text))
    throw refuse(
      part,
      path,
      'holds a character that cannot be kept',
      'text without U+0000 and halves of characters',
    );
}

function refuse(part: string, path: readonly string[], message: string, expected: string): AppError {
  const at = { file: part, field: path.join('.') };
  return new AppError('request-invalid', 'The request is not of the form this address takes.', {
    problems: [problem('field-value', at, message, { expected })],
  });
}
