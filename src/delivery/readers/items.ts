import type { z } from 'zod';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, commas, expectedBy, wording } from '../../lib/wording/index.js';
import type { ItemKind, Whereabouts } from './problem-reading.js';

export type Item<T> = { readonly item: T; readonly index: number };

/** An order, a vehicle or a ward that is left out, and why. */
export const leftOut = (
  kind: ItemKind,
  id: string,
  at: Problem['at'],
  detail: Pick<Problem, 'found' | 'expected'>,
): Problem => {
  switch (kind) {
    case 'orders':
      return problem('route-order', at, wording('route.says.order', { id: asIs(id) }), detail);
    case 'vehicles':
      return problem('route-vehicle', at, wording('route.says.vehicle', { id: asIs(id) }), detail);
    case 'wards':
      return problem('route-ward', at, wording('one-plan.says.ward', { id: asIs(id) }), detail);
  }
};

export const idIn = (value: unknown, index: number): string => {
  const id = isGroup(value) ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(index + 1);
};

/** Those of a list that have the right form, each with its place in it. */
export function itemsIn<S extends z.ZodObject>(
  list: readonly unknown[],
  kind: ItemKind,
  schema: S,
  where: Whereabouts,
): { kept: Item<z.infer<S>>[]; problems: Problem[] } {
  const kept: Item<z.infer<S>>[] = [];
  const problems: Problem[] = [];
  for (const [index, value] of list.entries()) {
    const parsed = schema.safeParse(value);
    if (parsed.success) kept.push({ item: parsed.data, index });
    for (const { path, ...issue } of parsed.error?.issues ?? []) {
      const detail = { found: formatFound(partOf(value, path)), expected: expectedBy(issue) };
      problems.push(leftOut(kind, idIn(value, index), where(kind, index, path), detail));
    }
    addAll(
      problems,
      unknownFields(value, schema, (name) => where(kind, index, [name])),
    );
  }
  return { kept, problems };
}

/** Fields that nothing is made of, so that none is dropped in silence. */
export const unknownFields = (
  value: unknown,
  { shape }: z.ZodObject,
  where: (name: string) => Problem['at'],
): Problem[] =>
  Object.keys(isGroup(value) ? value : {})
    .filter((name) => !Object.hasOwn(shape, name))
    .map((name) =>
      problem('route-field', where(name), wording('route.says.field'), {
        expected: wording('expect.one-of', { choices: commas(Object.keys(shape)) }),
      }),
    );

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const partOf = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, key) => (isGroup(part) ? part[String(key)] : undefined), value);
