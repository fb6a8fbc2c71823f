import { AppError, problem } from '../lib/errors/index.js';

const valuesMax = 100_000;
const depthMax = 40;

// A database cannot keep U+0000 as text, nor half of a pair of surrogates as UTF-8.
const unkeepable = /\0|\p{Cs}/u;

type Place = {
  readonly value: unknown;
  readonly name: string;
  readonly depth: number;
  readonly within?: Place;
};

/** Refuses what no address takes, whatever it asks for, before anything looks closer: in time that grows with its length. */
export function checkValues(part: string, value: unknown): void {
  const left: Place[] = [{ value, name: '', depth: 0 }];
  let seen = 0;
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const inner = checkPlace(part, place);
    seen += inner.length;
    if (seen > valuesMax) throw refuse(part, [], 'holds too much', `at most ${valuesMax} values`);
    for (const name of inner)
      left.push({ value: inside(place.value, name), name, depth: place.depth + 1, within: place });
  }
}

const inside = (value: unknown, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];

/** The names of what is inside. */
function checkPlace(part: string, place: Place): readonly string[] {
  const { value, name, depth } = place;
  for (const text of [name, value])
    if (typeof text === 'string' && unkeepable.test(text)) {
      const expected = 'text without U+0000 and halves of characters';
      throw refuse(part, pathOf(place), 'holds a character that cannot be kept', expected);
    }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > valuesMax)
    throw refuse(part, pathOf(place), 'holds too much', `at most ${valuesMax} values`);
  if (depth >= depthMax)
    throw refuse(part, pathOf(place), 'is nested too deep', `at most ${depthMax} levels`);
  return Object.keys(value);
}

const pathOf = ({ name, within }: Place): string[] => (within ? [...pathOf(within), name] : []);

function refuse(part: string, path: readonly string[], message: string, expected: string): AppError {
  const at = { file: part, field: path.join('.') };
  return new AppError('request-invalid', 'The request is not of the form this address takes.', {
    problems: [problem('field-value', at, message, { expected })],
  });
}
