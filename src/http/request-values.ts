import { Stream } from 'node:stream';
import { type AppError, problem } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

// A database cannot keep U+0000 as text, nor half of a pair of surrogates as UTF-8.
const unkeepable = /\0|\p{Cs}/u;

type Place = { readonly value: unknown; readonly name: string; readonly within?: Place };

/** Refuses text that could not be kept, whatever is asked for, before anything looks closer. */
export function checkValues(part: string, value: unknown): void {
  const left: Place[] = [{ value, name: '' }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { value: here, name } = place;
    if (unkeepable.test(name) || (typeof here === 'string' && unkeepable.test(here)))
      throw refuse(part, pathOf(place));
    // What is bytes is held against its form by whoever reads it.
    if (typeof here !== 'object' || here === null || ArrayBuffer.isView(here) || here instanceof Stream)
      continue;
    for (const [inner, within] of Object.entries(here))
      left.push({ value: within, name: inner, within: place });
  }
}

const pathOf = ({ name, within }: Place): string[] => (within ? [...pathOf(within), name] : []);

function refuse(part: string, path: readonly string[]): AppError {
  const at = { file: part, field: path.join('.') };
  const expected = wording('expect.keepable');
  return appError('request-invalid', wording('error.form'), {
    problems: [problem('field-value', at, wording('problem.unkeepable'), { expected })],
  });
}
