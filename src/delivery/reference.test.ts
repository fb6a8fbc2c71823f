import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { planFile } from './io/plan-file.js';

const folder = new URL('../../../shared/reference/supply-field/need/routing/', import.meta.url);
const asked = { seconds: 60, seed: 1, lang: 'en' } as const;

const Right = z.object({ right: z.unknown() });
const read = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const rightOf = <S extends z.ZodType>(name: string, schema: S): z.infer<S> =>
  schema.parse(Right.parse(JSON.parse(String(read(`${name}/case.json`)))).right);

async function planOf(name: string) {
  const { plan } = await planFile('problem.json', read(`${name}/problem.json`), asked);
  assert(plan);
  return plan;
}

test.skipIf(!existsSync(folder))('one van in several trips drives as little as can be', async () => {
  const name = '01-one-van-several-trips';
  const right = rightOf(name, z.object({ drivingMinutes: z.number() }));
  const plan = await planOf(name);
  expect(plan).toMatchObject({ cost: right.drivingMinutes, left: [], method: 'exact' });
});

test.skipIf(!existsSync(folder))('who cannot be served, and what would serve all', async () => {
  const name = '03-not-all-can-be-served';
  const BestSet = z.object({ served: z.array(z.string()), priority: z.number(), drivingMinutes: z.number() });
  const right = rightOf(
    name,
    z.object({
      bestSets: z.array(BestSet),
      left: z.array(z.string()),
      secondCar: z.object({ drivingMinutes: z.number() }),
      singleChangesThatServeAll: z.record(z.string(), z.number()),
    }),
  );
  const plan = await planOf(name);
  expect(plan.left.map(({ order }) => order)).toEqual(right.left);
  expect(plan.sets.slice(0, right.bestSets.length)).toEqual(
    right.bestSets.map(({ drivingMinutes, ...set }) => ({ ...set, cost: drivingMinutes })),
  );
  const changes = plan.changes.map(({ kind, of, minutes, cost }) =>
    kind === 'dock'
      ? [`dock of ${of} open ${minutes} minutes longer`, cost]
      : [kind === 'capacity' ? 'capacity 16' : kind, cost],
  );
  expect(Object.fromEntries(changes)).toEqual({
    ...right.singleChangesThatServeAll,
    vehicle: right.secondCar.drivingMinutes,
  });
});
