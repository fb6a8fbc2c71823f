import type { MessageKey, Param } from '../../findings/index.js';
import type { SaidProblem } from '../../lib/errors/index.js';
import { asIs } from '../../lib/wording/index.js';

export type Say = (key: MessageKey, params?: Readonly<Record<string, Param>>) => string;

export function problemLine({ at, message: text, found, expected }: SaidProblem, say: Say): string {
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  const line = { where: asIs([place, at.field].filter(Boolean).join(' ')), says: asIs(text) };
  if (found !== undefined && expected !== undefined)
    return say('problem.line.both', { ...line, found: asIs(found), expected: asIs(expected) });
  if (found !== undefined) return say('problem.line.found', { ...line, found: asIs(found) });
  return expected === undefined
    ? say('problem.line', line)
    : say('problem.line.expected', { ...line, expected: asIs(expected) });
}
