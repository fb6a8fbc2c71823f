import { appError } from '../../findings/index.js';
import { problem } from '../../lib/errors/index.js';
import { decodeJson, faultLine, linesIn } from '../../lib/json-file/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type ProblemRead, parseProblem } from '../allocation/parse-problem.js';

/** Reads the bytes of a problem (JSON); what is wrong in it is told by its line as well. */
export function readProblemFile(name: string, bytes: Uint8Array): ProblemRead {
  const text = textOf(name, bytes);
  const value = parseJson(name, text);
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

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const line = faultLine(text, error);
    throw appError(
      'request-invalid',
      wording('allocation.problem.no-json', { file: asIs(name), said: String(line) }),
      {
        problems: [problem('field-value', { file: name, line }, wording('allocation.problem.json'))],
      },
    );
  }
}
