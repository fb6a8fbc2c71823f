import { z } from 'zod';
import { isFields } from '../../lib/yaml/index.js';

// Each round takes out what the last one found; a field that is missing takes the group it belongs to with it.
const roundsMax = 20;

/** What of a group of fields meets its schema, the rest taken out; undefined where that comes to nothing. */
export function readableOf<S extends z.ZodObject>(
  schema: S,
  value: unknown,
): Partial<z.infer<S>> | undefined {
  const partial = z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, z.optional(field)])),
  );
  let rest = value;
  for (let round = 0; round < roundsMax; round++) {
    const parsed = partial.safeParse(rest);
    if (parsed.success) return parsed.data as Partial<z.infer<S>>;
    const paths = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    if (paths.some((path) => path.length === 0)) return undefined;
    rest = paths.reduce(without, rest);
    if (!isFields(rest)) return undefined;
    rest = withoutHoles(rest);
  }
  return undefined;
}

const hole = Symbol('taken out');

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...inner] = path;
  if (key === undefined) return hole;
  if (Array.isArray(value))
    return value.map((one: unknown, at): unknown => (at === Number(key) ? without(one, inner) : one));
  // What was missing cannot be taken out; the group it is missing from goes instead.
  if (!isFields(value) || !Object.hasOwn(value, String(key))) return hole;
  return { ...value, [String(key)]: without(value[String(key)], inner) };
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== hole).map(withoutHoles);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === hole ? [] : [[key, withoutHoles(one)]])),
  );
}
