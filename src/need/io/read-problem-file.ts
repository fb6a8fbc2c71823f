import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { appError } from '../../findings/index.js';
import { problem } from '../../lib/errors/index.js';
import { decodeText } from '../../lib/text/index.js';
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

/** Names of which letters were lost would be names of nobody. */
function textOf(name: string, bytes: Uint8Array): string {
  const text = decodeText(name, bytes);
  if (typeof text === 'string' && !text.includes('\uFFFD')) return text.replace(/^\uFEFF/, '');
  throw appError('request-invalid', wording('allocation.problem.no-utf-8', { file: asIs(name) }), {
    problems: [problem('file-encoding', { file: name }, wording('allocation.problem.encoding'))],
  });
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, said } = faultIn(text, error);
    throw appError(
      'request-invalid',
      wording('allocation.problem.no-json', { file: asIs(name), said: asIs(said) }),
      {
        problems: [problem('field-value', { file: name, line }, wording('allocation.problem.json'))],
      },
    );
  }
}

function faultIn(text: string, error: unknown): { readonly line: number; readonly said: string } {
  const said = error instanceof Error ? error.message.slice(0, 120) : '';
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
  const line = text.slice(0, position).split('\n').length;
  return { line, said: `${line}` };
}

/** The line a JSON pointer leads to, or the nearest that holds it. */
function linesIn(text: string): (pointer: string) => number | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  return (pointer) => {
    const path = pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const offset = path.reduce<{ node: unknown; offset: number }>(
      ({ node, offset: before }, key) => stepInto(node, key, before),
      { node: contents, offset: contents?.range[0] ?? 0 },
    ).offset;
    return counter.linePos(offset).line;
  };
}

function stepInto(node: unknown, key: string, offset: number): { node: unknown; offset: number } {
  if (isMap(node)) {
    const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
    return pair ? { node: pair.value, offset: offsetOf(pair.key) ?? offset } : { node: undefined, offset };
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return { node: item, offset: offsetOf(item) ?? offset };
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || isScalar(node);
