import { appError } from '../../findings/index.js';
import { problem } from '../../lib/errors/index.js';
import { decodeJson, linesIn, parseJson } from '../../lib/json-file/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type ProblemRead, parseProblem } from '../allocation/parse-problem.js';

/** Reads the bytes of a problem (JSON); what is wrong in it is told by its line as well. */
export function readProblemFile(name: string, bytes: Uint8Array): ProblemRead {
  const text = textOf(name, bytes);
  const value = contentOf(name, text);
  const read = parseProblem(name, value);
  // Lines are looked for only where something has to be told.
  return read.problems.length === 0 ? read : parseProblem(name, value, linesIn(text));
}

function textOf(name: string, bytes: Uint8Array): string {
  const text = decodeJson(name, bytes);
  if (text !== undefined) return text;
  throw appError('request-invalid', wording('allocation.problem.no-utf-8', { file: asIs(name) }), {
    problems: [problem('file-encoding', { file: name }, wording('allocation.problem.encoding'))],
  });
}

function contentOf(name: string, text: string): unknown {
  const parsed = parseJson(text);
  if ('value' in parsed) return parsed.value;
  const { line, twice } = parsed;
  const at = { file: asIs(name), said: String(line) };
  const field = { name: asIs(twice ?? '') };
  const [message, says] =
    twice === undefined
      ? [wording('allocation.problem.no-json', at), wording('allocation.problem.json')]
      : [
          wording('allocation.problem.field-twice', { ...at, ...field }),
          wording('problem.field-twice', field),
        ];
  throw appError('request-invalid', message, {
    problems: [problem('field-value', { file: name, line }, says)],
  });
}
