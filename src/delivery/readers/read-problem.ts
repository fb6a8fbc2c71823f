import { formatFound, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { parseProblem } from './parse-problem.js';
import { type ProblemReading, unread } from './problem-reading.js';
import { readJson } from './read-json.js';
import { readSolomon } from './read-solomon.js';
import { readVrplib } from './read-vrplib.js';

/** Waybill's own JSON, or one of the forms benchmarks have; which of them, its text tells. */
export function readProblem(text: string, file: string): ProblemReading {
  if (/^\s*[[{]/.test(text)) {
    const expected = { says: wording('route.says.unreadable'), expected: wording('expect.route.file') };
    const reading = readJson(text, file, expected, (value) => parseProblem(value, { file }));
    return 'fault' in reading ? unread(reading.fault) : reading;
  }
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
