import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type CaseFile, type Problem, problem, showFound } from '../../case/index.js';

type Reading<T> = { readonly value?: T; readonly problems: readonly Problem[] };

/** Reads a YAML file that is one group of fields, naming line and field of whatever is wrong in it. */
export function readDocument<S extends z.ZodType>({ name, text }: CaseFile, schema: S): Reading<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [trouble] = document.errors;
  if (trouble) {
    const at = { file: name, line: counter.linePos(trouble.pos[0]).line };
    return { problems: [problem('yaml-syntax', at, `is not YAML: ${trouble.message.split('\n')[0] ?? ''}`)] };
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) as { readonly range?: readonly number[] } | undefined;
    if (node?.range?.[0] !== undefined) return counter.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return {
    problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, name, value, lineOf)),
  };
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

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
