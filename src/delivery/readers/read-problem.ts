import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { faultLine, linesIn } from '../../lib/json-file/index.js';
import { wording } from '../../lib/wording/index.js';
import { parseProblem } from './parse-problem.js';
import { type ProblemReading, unread } from './problem-reading.js';
import { readSolomon } from './read-solomon.js';
import { readVrplib } from './read-vrplib.js';

/** Waybill's own JSON, or one of the forms benchmarks have; which of them, its text tells. */
export function readProblem(text: string, file: string): ProblemReading {
  if (/^\s*[[{]/.test(text)) return readJson(text, file);
  if (/^\s*NODE_COORD_SECTION/m.test(text) || /^\s*EDGE_WEIGHT_TYPE/m.test(text))
    return readVrplib(text, file);
  if (/^\s*CUST/m.test(text)) return readSolomon(text, file);
  return unread(
    problem('route-unreadable', { file, line: 1 }, wording('route.says.unreadable'), {
      found: formatFound(text.trim().split('\n')[0]),
      expected: wording('expect.route.file'),
    }),
  );
}

function readJson(text: string, file: string): ProblemReading {
  try {
    return withLines(parseProblem(JSON.parse(text), { file }), text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unread(
      problem('route-unreadable', { file, line: faultLine(text, error) }, wording('route.says.unreadable'), {
        expected: wording('expect.route.file'),
      }),
    );
  }
}

function withLines(reading: ProblemReading, text: string): ProblemReading {
  // Lines are looked for only where something has to be told.
  if (reading.problems.length === 0) return reading;
  const lineOf = linesIn(text);
  const placed = ({ at, ...told }: Problem): Problem => {
    const line = lineOf(at.field ?? '');
    return { ...told, at: { ...at, ...(line === undefined ? {} : { line }) } };
  };
  return { ...reading, problems: reading.problems.map(placed) };
}
