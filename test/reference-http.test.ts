import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { commandLines } from './support/command-lines.js';
import { type Bodies, type DescribedOperation, readDescription } from './support/described.js';
import { type FindShape, loadShapes, type Side } from './support/shapes.js';

const Properties = z.object({ properties: z.record(z.string(), z.unknown()).optional() });
const file = join(import.meta.dirname, '../docs/reference/http.md');
const rows = [...readFileSync(file, 'utf8').matchAll(/^\| ([A-Z]+) \| `(\S+)` \| `(\w+)` \| (.*) \|$/gm)].map(
  ([, method, path, operation, answer = '']) => ({ line: `${method} ${path} ${operation}`, answer }),
);

type Served = { readonly line: string; readonly operation: DescribedOperation };
let served: readonly Served[];
let findShape: FindShape;

beforeAll(async () => {
  const { paths } = await readDescription();
  served = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      line: `${method.toUpperCase()} ${path} ${operation.operationId}`,
      operation,
    })),
  );
  findShape = await loadShapes();
});

test('docs/reference/http.md lists every operation that is served, and no other', () => {
  expect(rows.map(({ line }) => line).toSorted()).toEqual(served.map(({ line }) => line).toSorted());
});

test('no two operations have one name', () => {
  const names = served.map(({ operation }) => operation.operationId);
  expect(names).toEqual([...new Set(names)]);
});

test('docs/reference/http.md names the command that gives the same answer', () => {
  const whole = commandLines.filter(({ part }) => part === 'all');
  expect(whole.map(({ command, operation }) => [operation, command]).toSorted()).toEqual(
    served
      .flatMap(({ operation: { operationId, 'x-command': command } }) =>
        command === undefined ? [] : [[operationId, command]],
      )
      .toSorted(),
  );
});

test('what a command prints of an answer is a field of it', async () => {
  const parts = commandLines.filter(({ part }) => part !== 'all');
  expect(parts.length).toBeGreaterThan(0);
  for (const { operation: name, part } of parts) {
    const operation = served.find(({ operation: { operationId } }) => operationId === name)?.operation;
    const shapes = Object.values(operation?.responses ?? {}).flatMap((one) => fieldsIn(one));
    expect(shapes, name).toContain(part);
  }
});

test('docs/reference/http.md names what is sent and what is answered', () => {
  const answers = new Map(rows.map(({ line, answer }) => [line, answer]));
  const unsaid = served.flatMap(({ line, operation: { requestBody, responses } }) =>
    [...namesIn(requestBody, 'input'), ...Object.values(responses).flatMap((one) => namesIn(one, 'output'))]
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(answers.get(line) ?? ''))
      .map((name) => `${line}: ${name}`),
  );
  expect(unsaid).toEqual([]);
});

const namesIn = ({ content = {} }: Bodies = {}, side: Side): string[] =>
  Object.values(content).flatMap(({ schema }) => findShape(schema, side)?.name ?? []);

const fieldsIn = ({ content = {} }: Bodies = {}): string[] =>
  Object.values(content).flatMap(({ schema }) => Object.keys(Properties.parse(schema).properties ?? {}));

test('an address and what is asked behind it share no name', () => {
  const shared = served.filter(({ operation: { parameters = [] } }) => {
    const names = parameters.map(({ name }) => name);
    return new Set(names).size < names.length;
  });
  expect(shared.map(({ line }) => line)).toEqual([]);
});
