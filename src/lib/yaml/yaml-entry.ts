import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  type YAMLError,
} from 'yaml';
import type { ProblemCode } from '../errors/index.js';
import { limits } from '../limits/index.js';
import { asIs, type Wording, wording } from '../wording/index.js';
import { numberAsWritten } from './raw-entry.js';

export type YamlTrouble = { readonly code: ProblemCode; readonly says: Wording; readonly line: number };

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
    const { document, second } = composeShallow(text, counter);
    const lineAt = (offset: number): number => counter.linePos(offset).line;
    // What follows the first error is its echo, and there can be as many as characters.
    // A quote that is never closed is noticed only after the last line.
    const last = text.trimEnd().length - 1;
    const troubles: YamlTrouble[] = document.errors
      .slice(0, 1)
      .map((error) => troubleOf(text, error, lineAt(Math.min(error.pos[0], last))));
    if (second)
      troubles.push({
        code: 'yaml-documents',
        says: wording('problem.yaml.documents'),
        line: lineAt(second.range[0]),
      });
    const reader = new NodeReader(lineAt, troubles);
    return { value: reader.read(document.contents, []), lines: reader.lines, troubles: reader.troubles };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const line = counter.linePos(error.offset).line;
    return {
      value: undefined,
      lines: new Map(),
      troubles: [{ code: 'yaml-syntax', says: wording('problem.yaml.deep'), line }],
    };
  }
}

class TooDeep extends Error {
  constructor(readonly offset: number) {
    super('nested too deep');
  }
}

type Composed = { readonly document: Document.Parsed; readonly second: Document.Parsed | undefined };

// As the library's own parseDocument, but for two things: what is nested too deep is never composed, and fields given
// twice are found by us, which the library does in time that grows with the square of their number.
function composeShallow(text: string, counter: LineCounter): Composed {
  const parser = new Parser(counter.addNewLine);
  const composer = new Composer({ prettyErrors: false, version: '1.2', uniqueKeys: false });
  counter.addNewLine(0);
  const [document, second] = composer.compose(shallowTokens(parser, text), true, text.length);
  if (!document) throw new TypeError('the library gives a document whatever there is');
  return { document, second };
}

function* shallowTokens(parser: Parser, text: string): Generator<CST.Token> {
  let isBroken = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      isBroken ||= token.type === 'error';
      yield token;
    }
    // Every character after it can be an error of its own.
    if (isBroken) break;
    if (parser.stack.length > limits.entryDepthMax) throw new TooDeep(parser.offset);
  }
  yield* parser.end();
}

function troubleOf(text: string, error: YAMLError, line: number): YamlTrouble {
  if (error.code === 'BAD_ALIAS') return { code: 'yaml-anchor', says: noAnchors, line };
  // The library names a tab only where it stands before a block, and otherwise complains of what follows it.
  const tabLine = text.split('\n').findIndex((each) => /^ *\t/.test(each));
  if (tabLine !== -1) return { code: 'yaml-tab', says: wording('problem.yaml.tab'), line: tabLine + 1 };
  const [said = ''] = error.message.split('\n');
  return {
    code: 'yaml-syntax',
    says: wording('problem.yaml.syntax', { said: asIs(said.slice(0, 200)) }),
    line,
  };
}

const noAnchors = wording('problem.yaml.anchor');

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
      this.troubles.push({ code: 'yaml-anchor', says: noAnchors, line });
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
        this.troubles.push({ code: 'yaml-key', says: wording('problem.yaml.key'), line });
        continue;
      }
      if (Object.hasOwn(value, key)) {
        this.troubles.push({ code: 'yaml-duplicate-key', says: wording('problem.yaml.twice'), line });
        continue;
      }
      this.lines.set(pathKey([...path, key]), line);
      value[key] = this.read(pair.value, [...path, key]);
    }
    return value;
  }
}

const isAnchored = (node: ParsedNode): boolean => !isAlias(node) && node.anchor !== undefined;
