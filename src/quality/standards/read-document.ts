import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { CaseFile } from '../../case/index.js';
import { type Problem, problem, showFound } from '../../lib/errors/index.js';

type Reading<T> = { readonly value?: T; readonly problems: readonly Problem[] };

/** Reads a YAML file that is one group of fields, naming line and field of whatever is wrong in it. */
export function readDocument<T>(file: CaseFile, schema: z.ZodType<T>): Reading<T> {
  try {
    return readFields(file, schema);
  } catch (error) {
    // The library recurses; thousands of nested brackets exhaust the stack, and that is the file's fault.
    if (!(error instanceof RangeError)) throw error;
    return { problems: [problem('yaml-syntax', { file: file.name, line: 1 }, 'is nested too deeply')] };
  }
}

function readFields<T>({ name, text }: CaseFile, schema: z.ZodType<T>): Reading<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset = 0): number => counter.linePos(offset).line;
  const [trouble] = document.errors;
  if (trouble) {
    const at = { file: name, line: lineAt(trouble.pos[0]) };
    return { problems: [problem('yaml-syntax', at, `is not YAML: ${trouble.message.split('\n')[0] ?? ''}`)] };
  }
  const aliases: Problem[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      const at = { file: name, line: lineAt(range?.[0]) };
      aliases.push(problem('yaml-anchor', at, 'anchors and aliases are not read'));
    },
  });
  if (aliases.length > 0) return { problems: aliases };
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'must be a list of fields such as "title: …"';
    return {
      problems: [problem('entry-not-a-map', { file: name, line: 1 }, message, { found: showFound(value) })],
    };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, name, value, lineOf)) };
}

type LineOf = (path: readonly PropertyKey[]) => number;

function problemsOf(issue: z.core.$ZodIssue, file: string, value: unknown, lineOf: LineOf): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return problem(
        'field-unknown',
        { file, line: lineOf(path), field: path.join('.') },
        'is no field here',
      );
    });
  }
  const at = { file, line: lineOf(issue.path), field: issue.path.map(String).join('.') };
  const found = valueAt(value, issue.path);
  if (found === undefined)
    return [problem('field-missing', at, 'is missing', { expected: expectedOf(issue) })];
  return [
    problem('field-value', at, 'cannot be read', { found: showFound(found), expected: expectedOf(issue) }),
  ];
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return `a ${issue.expected}`;
  if (issue.code === 'too_small') return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  return issue.message.replace(/^expected /, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Reflect.get(value, key), rest);
}
