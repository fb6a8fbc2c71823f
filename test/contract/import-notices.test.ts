import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { type Served, serveCase, tasksWithin } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const [engine] = engines();
let store: Store;
let served: Served;

beforeAll(async () => {
  await engine!.start();
  store = await engine!.open();
  served = await serveCase(store, smallCase({}), {}, tasksWithin(120));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await engine!.stop();
});

const take = async (parties: string) => {
  const files = { 'case.yaml': strToU8('id: told\ntitle: Told\n'), 'parties.csv': strToU8(parties) };
  const { body } = await served.upload('/api/cases/import', zipSync(files));
  const summary = await served.get('/api/cases/told');
  return { body, summary: summary.body };
};

test('a table written in another way is told of, and nothing of it counts as refused', async () => {
  const { body, summary } = await take('id;name;kind\na;A;government\nb;B;company\n');
  expect(body.problems).toContainEqual(expect.objectContaining({ severity: 'warning' }));
  expect(body.counts.refused).toBe(0);
  expect(summary.problemsInAll).toBeGreaterThan(0);
  expect(summary.refusedInAll).toBe(0);
});

test('a refused entry counts once, whatever else is to be told of its file', async () => {
  const { body, summary } = await take('id;name;kind\na;A;government\nb;B;nothing\n');
  expect(body.problems[0].severity).toBe('error');
  expect(summary.problemsInAll).toBeGreaterThan(1);
  expect(summary.refusedInAll).toBe(1);
});
