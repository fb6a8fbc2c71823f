import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { JobFolders } from './job-folders.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-job-folders-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () =>
  new JobFolders(folder, {
    about: z.object({ title: z.string() }),
    parameters: z.object({ depth: z.number() }),
  });
const jobOf = (id: string) => ({
  id,
  created: new Date(0).toISOString(),
  state: 'ready' as const,
  about: { title: 'a' },
  runs: [],
});

test('a job is there as a whole or not at all', async () => {
  const folders = open();
  folders.begin();
  expect(await folders.open()).toEqual([]);
  // Opening has cleared away the first, as after a server that broke down.
  expect(await readdir(folder)).toEqual([]);
  const draft = folders.begin();
  const job = jobOf(draft.id);
  await folders.keep(draft, job);
  expect(await folders.open()).toEqual([job.id]);
  expect(await folders.read(job.id)).toEqual(job);
  await folders.remove(job.id);
  expect(await readdir(folder)).toEqual([]);
});

const run = '00000000-0000-4000-8000-000000000000';

test('a job kept before it could have several runs has its result as its one run', async () => {
  const folders = open();
  const draft = folders.begin();
  const { runs: _, ...job } = jobOf(draft.id);
  await folders.keep(draft, { ...job, runs: [] });
  const earlier = { ...job, title: 'a', result: `result-${run}`, resultParameters: { depth: 1 } };
  await writeFile(folders.path(draft.id, 'job.json'), JSON.stringify(earlier));
  expect(await folders.read(draft.id)).toMatchObject({
    runs: [{ id: run, at: job.created, parameters: { depth: 1 } }],
  });
});

test.each([
  { runs: [{ id: '../other', at: '', parameters: { depth: 1 } }] },
  { result: '../other', resultParameters: { depth: 1 } },
])('what a job.json says is never a path out of its folder: %o', async (tricks) => {
  const folders = open();
  const draft = folders.begin();
  await folders.keep(draft, jobOf(draft.id));
  await writeFile(
    folders.path(draft.id, 'job.json'),
    JSON.stringify({ ...jobOf(draft.id), title: 'a', ...tricks }),
  );
  await expect(folders.read(draft.id)).rejects.toThrow(/uuid/i);
});

test('results that are not of a run that is kept are cleared away, half ones too', async () => {
  const folders = open();
  const draft = folders.begin();
  const job = { ...jobOf(draft.id), runs: [{ id: run, at: '', parameters: { depth: 1 } }] };
  await folders.keep(draft, job);
  const names = [`result-${run}`, 'result-old', '.result-half', '..result-half-of-a-half'];
  for (const name of [...names, 'upload']) await writeFile(folders.path(draft.id, name), '');
  await folders.clear(job);
  expect((await readdir(folders.path(draft.id))).sort()).toEqual(['job.json', `result-${run}`, 'upload']);
});
