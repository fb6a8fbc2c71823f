import { type TextKey, type Wording, wording } from './wording.js';

const mark = 'expected ';

/** What a schema expects, as the message of its issue: of an issue nothing but a line of text reaches whoever reads it. */
export const expecting = <Key extends TextKey>(...asked: Parameters<typeof wording<Key>>): string =>
  mark + JSON.stringify(wording(...asked));

type Issue = {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly origin?: unknown;
  readonly inclusive?: unknown;
  readonly format?: unknown;
};

/** What an issue of a schema says was expected: in the schema's own words, else by its kind. */
export const expectedBy = (issue: Issue): Wording => expectedIn(issue.message ?? '') ?? ofKind(issue);

export function expectedIn(message: string): Wording | undefined {
  if (!message.startsWith(`${mark}{`)) return undefined;
  return JSON.parse(message.slice(mark.length)) as Wording;
}

const types: Readonly<Record<string, Wording>> = {
  string: wording('expect.text'),
  array: wording('expect.list'),
  object: wording('expect.group'),
  record: wording('expect.group'),
  number: wording('expect.number'),
  int: wording('expect.whole'),
  boolean: wording('expect.true-false'),
};

function ofKind({ code, expected, values, maximum, minimum, origin, inclusive, format }: Issue): Wording {
  const isText = origin === 'string';
  const isOpen = inclusive === false;
  switch (code) {
    case 'invalid_type':
      return types[String(expected)] ?? wording('expect.form');
    case 'invalid_value':
      return oneOf(Array.isArray(values) ? values.map(String) : []);
    case 'too_big':
      if (isOpen) return wording('expect.below', { max: String(maximum) });
      return wording(isText ? 'expect.at-most-characters' : 'expect.at-most', { max: String(maximum) });
    case 'too_small':
      if (isOpen) return wording('expect.above', { min: String(minimum) });
      return wording(isText ? 'expect.at-least-characters' : 'expect.at-least', { min: String(minimum) });
    default:
      return format === 'uuid' ? wording('expect.uuid') : wording('expect.form');
  }
}

/** One of several words, which stay as they are. */
export const oneOf = (choices: Iterable<string>): Wording =>
  wording('expect.one-of', { choices: [...choices].join(', ') });
