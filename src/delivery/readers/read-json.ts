import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { linesIn, parseJson } from '../../lib/json-file/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';

/** What is made of a file of JSON, each problem with its line; or why it is none. */
export function readJson<R extends { readonly problems: readonly Problem[] }>(
  text: string,
  file: string,
  { says, expected }: { readonly says: Wording; readonly expected: Wording },
  parse: (value: unknown) => R,
): R | { readonly fault: Problem } {
  const parsed = parseJson(text);
  if ('line' in parsed) {
    const { line, twice } = parsed;
    const detail =
      twice === undefined
        ? { expected }
        : { found: formatFound(twice), expected: wording('expect.field-once') };
    return { fault: problem('route-unreadable', { file, line }, says, detail) };
  }
  const reading = parse(parsed.value);
  // Lines are looked for only where something has to be told.
  if (reading.problems.length === 0) return reading;
  const lineOf = linesIn(text);
  const placed = ({ at, ...told }: Problem): Problem => {
    const line = lineOf(at.field ?? '');
    return { ...told, at: { ...at, ...(line === undefined ? {} : { line }) } };
  };
  return { ...reading, problems: reading.problems.map(placed) };
}
