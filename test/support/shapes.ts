import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A schema of an api.ts: the folder that it is in, and what it is called there. */
export type Shape = { readonly folder: string; readonly name: string };
export type Side = 'input' | 'output';
export type FindShape = (schema: unknown, side: Side) => Shape | undefined;

const source = join(import.meta.dirname, '../../src');

/** Finds which schema of ours a schema of the description is. */
export async function loadShapes(): Promise<FindShape> {
  const found: Record<Side, Map<string, Shape>> = { input: new Map(), output: new Map() };
  const files = await readdir(source, { recursive: true });
  for (const file of files.filter((path) => /\/api\.ts$/.test(path)).sort()) {
    const exported: Record<string, unknown> = await import(join(source, file));
    const folder = file.replace(/\/api\.ts$/, '');
    for (const [name, schema] of Object.entries(exported)) {
      if (!(schema instanceof z.ZodType)) continue;
      for (const side of ['input', 'output'] as const)
        found[side].set(formOf(z.toJSONSchema(schema, { io: side, unrepresentable: 'any' })), {
          folder,
          name,
        });
    }
  }
  return (schema, side) => found[side].get(formOf(schema));
}

const notes = ['$schema', 'description'];
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): boolean => typeof value !== 'object';

/** The same text for the same form, however it is ordered and whatever is noted beside it. */
const formOf = (schema: unknown): string =>
  JSON.stringify(schema, (_, value: unknown) => {
    if (!isRecord(value)) return value;
    const kept = Object.entries(value)
      .filter(([name, said]) => !(notes.includes(name) && isWord(said)))
      // The description says a constant as a list of one.
      .map(([name, said]) =>
        name === 'const' && isWord(said) ? (['enum', [said]] as const) : ([name, said] as const),
      );
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
