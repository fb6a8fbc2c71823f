import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { JobKind } from './job.js';
import { Jobs } from './jobs.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-kinds-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Words = {
  readonly about: { readonly text: string };
  readonly parameters: { readonly least: number };
  readonly progress: { readonly stage: string };
  readonly result: { readonly words: number };
};

/** Counts words of some length, unless it is told to stop or to break. */
const words: JobKind<Words> = {
  about: z.object({ text: z.string() }),
  parameters: z.object({ least: z.number() }),
  progress: z.object({ stage: z.string() }),
  work: async ({ about: { text }, parameters: { least }, out }, { signal, report }) => {
    await mkdir(out);
    await writeFile(join(out, 'half'), '');
    report({ stage: 'split' });
    if (text === 'endless') await sleep(2 ** 31 - 1, undefined, { signal });
    if (text === 'broken') throw new Error('broken');
    const found = text.split(' ').filter(({ length }) => length >= least);
    await writeFile(join(out, 'words.json'), JSON.stringify({ words: found.length }));
  },
  readResult: async (of) =>
    z.object({ words: z.number() }).parse(JSON.parse(await readFile(join(of, 'words.json'), 'utf8'))),
};

const faults: unknown[] = [];
const open = () =>
  Jobs.open(words, { folder, now: () => new Date(0), onFault: (error) => faults.push(error) });
const add = async (jobs: Jobs<Words>, text: string): Promise<string> => (await jobs.create({ text })).id;
const ended = async (jobs: Jobs<Words>, id: string) => {
  const told = [];
  for await (const job of jobs.watch(id, 60_000, new AbortController().signal)) if (job) told.push(job);
  return told.at(-1);
};
const resultsOf = async (id: string): Promise<string[]> =>
  (await readdir(join(folder, id))).filter((name) => name !== 'job.json');

test('a kind of job is run, and found again with its results after a restart', async () => {
  const jobs = await open();
  const id = await add(jobs, 'a bag of gloves');
  await jobs.run(id, { least: 3 });
  const done = await ended(jobs, id);
  expect(done).toMatchObject({ state: 'done', runs: [{ parameters: { least: 3 }, result: { words: 2 } }] });
  expect(await resultsOf(id)).toEqual([`result-${done?.runs[0]?.id}`]);
  expect((await open()).list()).toEqual([done]);
});

test('what ends before it is whole leaves no result', async () => {
  const jobs = await open();
  const broken = await add(jobs, 'broken');
  await jobs.run(broken, { least: 1 });
  expect(await ended(jobs, broken)).toMatchObject({
    state: 'failed',
    problem: { code: 'internal' },
    runs: [],
  });
  expect(faults.splice(0)).toMatchObject([{ message: 'broken' }]);
  const endless = await add(jobs, 'endless');
  await jobs.run(endless, { least: 1 });
  expect(await jobs.cancel(endless)).toMatchObject({ state: 'cancelled' });
  expect([await resultsOf(endless), await resultsOf(broken)]).toEqual([[], []]);
});

test('one that ran when the server ended is interrupted, and what it left half is gone', async () => {
  const jobs = await open();
  const id = await add(jobs, 'endless');
  await jobs.run(id, { least: 1 });
  await expect.poll(() => jobs.find(id).progress, { timeout: 20_000 }).toEqual({ stage: 'split' });
  // As after a power cut: the first is never closed.
  const after = await open();
  expect(after.find(id)).toMatchObject({ state: 'interrupted' });
  expect(await resultsOf(id)).toEqual([]);
  await jobs.close();
});

test('one that is removed is gone from the disk, whether it runs or not', async () => {
  const jobs = await open();
  const id = await add(jobs, 'endless');
  await jobs.run(id, { least: 1 });
  await jobs.remove(id);
  expect(await readdir(folder)).toEqual([]);
  expect(() => jobs.find(id)).toThrow(/No job/);
});
