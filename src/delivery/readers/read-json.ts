import { type Problem, problem } from '../../lib/errors/index.js';
import { faultLine, linesIn } from '../../lib/json-file/index.js';
import type { Wording } from '../../lib/wording/index.js';

/** What is made of a file of JSON, each problem with its line; or why it is none. */
export function readJson<R extends { readonly problems: readonly Problem[] }>(
  text: string,
  file: string,
  { says, expected }: { readonly says: Wording; readonly expected: Wording },
  parse: (value: unknown) => R,
): R | { readonly fault: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: problem('route-unreadable', { file, line: faultLine(text, error) }, says, { expected }) };
  }
  const reading = parse(value);
  // Lines are looked for only where something has to be told.
  if (reading.problems.length === 0) return reading;
  const lineOf = linesIn(text);
  const placed = ({ at, ...told }: Problem): Problem => {
    const line = lineOf(at.field ?? '');
    return { ...told, at: { ...at, ...(line === undefined ? {} : { line }) } };
  };
  return { ...reading, problems: reading.problems.map(placed) };
}
