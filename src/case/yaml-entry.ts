import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { ProblemCode } from './problem-codes.js';
import { numberAsWritten } from './raw-entry.js';

export type YamlTrouble = { readonly code: ProblemCode; readonly message: string; readonly line: number };

/** A value out of YAML with the line of each field, or what is wrong with it. Lines count from 1 within the text. */
export type YamlReading = {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
  readonly troubles: readonly YamlTrouble[];
};

export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Reads YAML 1.2 with the core schema, and only plain data: no anchors, aliases, tags or keys that are not text. */
export function readYaml(text: string): YamlReading {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, version: '1.2' });
    const lineAt = (offset: number): number => counter.linePos(offset).line;
    // What follows the first error is its echo, and there can be as many as characters.
    // A quote that is never closed is noticed only after the last line.
    const last = text.trimEnd().length - 1;
    const troubles = document.errors
      .slice(0, 1)
      .map((error) => troubleOf(text, error, lineAt(Math.min(error.pos[0], last))));
    const reader = new NodeReader(lineAt, [...troubles]);
    return { value: reader.read(document.contents, []), lines: reader.lines, troubles: reader.troubles };
  } catch (error) {
    // The library recurses; thousands of nested brackets exhaust the stack, and that is the file's fault.
    if (!(error instanceof RangeError)) throw error;
    const trouble: YamlTrouble = { code: 'yaml-syntax', message: tooDeep, line: 1 };
    return { value: undefined, lines: new Map(), troubles: [trouble] };
  }
}

function troubleOf(text: string, error: YAMLError, line: number): YamlTrouble {
  if (error.code === 'DUPLICATE_KEY')
    return { code: 'yaml-duplicate-key', message: 'the same field is given twice', line };
  if (error.code === 'BAD_ALIAS') return { code: 'yaml-anchor', message: noAnchors, line };
  if (error.code === 'MULTIPLE_DOCS')
    return { code: 'yaml-documents', message: 'one document to a file', line };
  // The library names a tab only where it stands before a block, and otherwise complains of what follows it.
  const tabLine = text.split('\n').findIndex((each) => /^ *\t/.test(each));
  if (tabLine !== -1) return { code: 'yaml-tab', message: 'indent with spaces, not tabs', line: tabLine + 1 };
  // The library recurses, and hands on what the engine says when the stack is full.
  if (error.message.includes('call stack')) return { code: 'yaml-syntax', message: tooDeep, line };
  const [said = ''] = error.message.split('\n');
  return { code: 'yaml-syntax', message: `is not YAML: ${said.slice(0, 200)}`, line };
}

const tooDeep = 'is nested too deep';
const noAnchors = 'anchors (&), aliases (*) and tags (!) are not read; write the value out';

class NodeReader {
  readonly lines = new Map<string, number>();

  constructor(
    private readonly lineAt: (offset: number) => number,
    readonly troubles: YamlTrouble[],
  ) {}

  read(node: Node | ParsedNode | null, path: readonly PropertyKey[]): unknown {
    if (node === null) return null;
    const line = this.lineAt(node.range?.[0] ?? 0);
    if (!this.lines.has(pathKey(path))) this.lines.set(pathKey(path), line);
    if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
      this.troubles.push({ code: 'yaml-anchor', message: noAnchors, line });
      return undefined;
    }
    if (isScalar(node))
      return typeof node.value === 'number' ? numberAsWritten(node.source ?? '', node.value) : node.value;
    if (isSeq<ParsedNode>(node)) return node.items.map((item, index) => this.read(item, [...path, index]));
    return isMap<ParsedNode, ParsedNode | null>(node) ? this.readMap(node.items, path) : undefined;
  }

  private readMap(
    pairs: readonly { key: ParsedNode; value: ParsedNode | null }[],
    path: readonly PropertyKey[],
  ): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of pairs) {
      const line = this.lineAt(pair.key.range[0]);
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (
        typeof key !== 'string' ||
        key === '__proto__' ||
        pair.key.tag !== undefined ||
        isAnchored(pair.key)
      ) {
        const message = 'the name of a field must be plain text';
        this.troubles.push({ code: 'yaml-key', message, line });
        continue;
      }
      this.lines.set(pathKey([...path, key]), line);
      value[key] = this.read(pair.value, [...path, key]);
    }
    return value;
  }
}

const isAnchored = (node: ParsedNode): boolean => !isAlias(node) && node.anchor !== undefined;
