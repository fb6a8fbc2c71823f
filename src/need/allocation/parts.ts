import type { z } from 'zod';
import { formatFound, type Problem, problem, type Shown } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { asIs, expectedBy, type Wording, wording } from '../../lib/wording/index.js';

/** Reads the parts of a problem, and keeps what is wrong with each by its JSON pointer. */
export class ProblemParts {
  readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly lineOf: (pointer: string) => number | undefined,
  ) {}

  /**
   * A part by its schema; undefined where it is refused. A field that is not known is told and not used; where it may
   * forbid what the part is for, the part is refused for it.
   */
  read<S extends z.ZodType>(
    schema: S,
    value: unknown,
    pointer: string,
    { mayForbid = false }: { readonly mayForbid?: boolean } = {},
  ): z.infer<S> | undefined {
    const first = schema.safeParse(value);
    if (first.success) return first.data;
    const unknown = first.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
    );
    for (const path of unknown) this.#tellUnknown(pointerTo(pointer, path), mayForbid);
    if (mayForbid && unknown.length > 0) return undefined;
    const second = unknown.length > 0 ? schema.safeParse(without(value, unknown)) : first;
    if (second.success) return second.data;
    for (const issue of second.error.issues)
      this.refuse(pointerTo(pointer, issue.path), wording('allocation.problem.unusable'), {
        found: formatFound(valueAt(value, issue.path)),
        expected: expectedBy(issue),
      });
    return undefined;
  }

  refuse(pointer: string, says: Wording, detail: { found?: Shown; expected?: Wording } = {}): void {
    this.problems.push(problem('field-value', this.#at(pointer), says, detail));
  }

  /** What is taken all the same. */
  warn(pointer: string, says: Wording, detail: { found?: Shown; expected?: Wording } = {}): void {
    this.problems.push({ ...problem('field-value', this.#at(pointer), says, detail), severity: 'warning' });
  }

  #tellUnknown(pointer: string, mayForbid: boolean): void {
    const field = asIs(pointer.slice(pointer.lastIndexOf('/') + 1).slice(0, 80));
    if (mayForbid) this.refuse(pointer, wording('allocation.problem.field-forbids', { field }));
    else this.warn(pointer, wording('allocation.problem.field-unused', { field }));
  }

  #at(pointer: string): Problem['at'] {
    const line = this.lineOf(pointer);
    return { file: this.file, field: pointer, ...(line === undefined ? {} : { line }) };
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => namedParts(inner).get(String(key)), value);
}

export const namedParts = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const deeper = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    if (deeper.some((rest) => rest.length === 0)) return [];
    return [[key, deeper.length > 0 ? without(inner, deeper) : inner]];
  });
  return Object.fromEntries(entries);
}
