import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The line a JSON pointer leads to, or the nearest that holds it. */
export function linesIn(text: string): (pointer: string) => number | undefined {
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

/** The line at which JSON ends to be JSON, by what its parser says. */
export function faultLine(text: string, error: unknown): number {
  const said = error instanceof Error ? error.message : '';
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}
