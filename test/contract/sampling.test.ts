import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlanAnswer, SwitchingAnswer } from '../../src/quality/sampling/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-sampling-'));
  store = await openStore({ folder }, () => new Date());
  served = await serveCase(store, smallCase({}));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const ask = (body: unknown, lang = 'en') => served.send('POST', `/api/quality/plans?lang=${lang}`, body);
const plan = async (body: unknown, lang?: string): Promise<PlanAnswer> => {
  const answer = await ask(body, lang);
  expect(answer.body).not.toHaveProperty('problems');
  return PlanAnswer.parse(answer.body);
};
const points = { acceptableQuality: 0.01, producerRisk: 0.05, limitingQuality: 0.06, consumerRisk: 0.1 };

describe('POST /api/quality/plans', () => {
  test('gives the plan of ISO 2859-1, in words first', async () => {
    const answer = await plan({ kind: 'aql', lot: 600_000, aql: 0.65 });
    expect(answer.plan).toMatchObject({ codeLetter: 'Q', n: 1250, ac: 14, re: 15 });
    expect(answer.instruction).toEqual(['Take 1,250 at random, accept with up to 14 bad.']);
    expect(answer.risks.oneInThree).toBeLessThan(1e-6);
    expect((await plan({ kind: 'aql', lot: 600_000, aql: 0.65 }, 'zh')).instruction[0]).toMatch(/1,250/);
  });

  test.each([
    { kind: 'limiting-quality', lot: 600_000, limitingQuality: 0.01, consumerRisk: 0.1, accept: 0 },
    { kind: 'two-points', lot: 600_000, ...points },
    {
      kind: 'stages',
      lot: 1000,
      stages: [
        { n: 50, ac: 1, re: 4 },
        { n: 50, ac: 4, re: 5 },
      ],
    },
    { kind: 'sequential', ...points },
    { kind: 'variables', ...points, sigma: 'known' },
    { kind: 'variables', ...points },
  ])('$kind: the curve falls, and its marks are the two risks', async (request) => {
    const { curve, marks, instruction } = await plan(request);
    expect(instruction[0]).not.toBe('');
    expect(curve[0]?.accepted).toBeCloseTo(1, 12);
    for (const [at, one] of curve.entries())
      if (at > 0) expect(one.accepted).toBeLessThanOrEqual((curve[at - 1]?.accepted ?? 1) + 1e-12);
    const [producer, consumer] = marks;
    expect(producer?.accepted).toBeGreaterThanOrEqual(0.95 - 1e-9);
    expect(consumer?.accepted).toBeLessThanOrEqual(0.1 + 1e-9);
  });

  test('what was found is judged, with exact limits for the lot', async () => {
    const few = await plan({ kind: 'aql', lot: 600_000, aql: 0.65, found: 14 });
    expect(few.found).toMatchObject({ accepted: true });
    const many = await plan({ kind: 'aql', lot: 600_000, aql: 0.65, found: 15 });
    expect(many.found).toMatchObject({ accepted: false });
    expect(many.found?.limits?.low).toBeGreaterThanOrEqual(15);
    expect(many.found?.limits?.low).toBeGreaterThan(few.found?.limits?.low ?? 0);
  });

  test.each([
    [{ kind: 'aql', lot: 600_000, aql: 0.7 }, 'aql', /^0\.65, which is the nearest/],
    [{ kind: 'aql', lot: 0, aql: 0.65 }, 'lot', /at least 2/],
    [{ kind: 'aql', lot: 600_000, aql: 0.65, found: 1251 }, 'found', /0 to 1250/],
    [{ kind: 'limiting-quality', lot: 100, limitingQuality: 2 }, 'limitingQuality', /below 1/],
    [{ kind: 'stages', lot: 100, stages: [{ n: 50, ac: 1, re: 4 }] }, 'stages.0.re', /^2, /],
    [
      { kind: 'sequential', acceptableQuality: 0.01, limitingQuality: 0.0101 },
      'limitingQuality',
      /further from/,
    ],
  ])('%o names the field %s and what it takes', async (request, field, expected) => {
    const { status, body } = await ask(request);
    expect(status).toBe(400);
    expect(body.problems[0].at.field).toBe(field);
    expect(body.problems[0].expected).toMatch(expected);
  });
});

test('two of five lots not accepted tighten inspection, and five in a row loosen it', async () => {
  const lots = (found: number[]) => found.map((nonconforming) => ({ lot: 600_000, nonconforming }));
  const switched = async (found: number[]) =>
    SwitchingAnswer.parse(
      (await served.send('POST', '/api/quality/switching', { aql: 0.65, lots: lots(found) })).body,
    );
  const tightened = await switched([0, 15, 3, 20]);
  expect(tightened).toMatchObject({ severity: 'tightened' });
  expect(tightened.lots.map(({ accepted }) => accepted)).toEqual([true, false, true, false]);
  expect(await switched([0, 15, 3, 20, 0, 0, 12, 0, 0])).toMatchObject({ severity: 'normal' });
});
