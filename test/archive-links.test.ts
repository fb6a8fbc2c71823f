import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveFile, checkArchive } from '../src/case/io/index.js';
import { copyArchive } from '../src/cli/copy-archive.js';
import {
  pathByHash as archivedPath,
  openByHash as openArchived,
  removeDrafts,
} from '../src/lib/disk/index.js';
import { sha256 } from '../src/lib/hash/index.js';
import { openStore, type Store } from '../src/store/index.js';
import { type Served, serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';

const secret = new TextEncoder().encode('a secret of this machine');
const copy = new TextEncoder().encode('as it was published');
let folder: string;
let outside: string;
let store: Store;
let served: Served;

const caseFolder = (): string => join(folder, 'case');
const withHash = (id: string, hash: string) => {
  const { entries } = smallCase({});
  return smallCase({
    source: entries.source.map((source) => ({
      ...source,
      ...(source.id === id ? { sha256: hash, file: 'own.txt' } : {}),
    })),
  });
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-links-'));
  outside = join(folder, 'outside.txt');
  await writeFile(outside, secret);
  store = await openStore({ folder: join(folder, 'data') }, () => new Date());
  served = await serveCase(store, withHash('by-gov-a', sha256(secret)), { caseFolders: [caseFolder()] });
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

// Whoever sends a case folder knows the hash of what they hope to be given; a link is enough to point at it.
const links: [string, (archive: string, path: string) => Promise<void>][] = [
  [
    'the copy is a link',
    async (archive, path) => {
      await mkdir(join(archive, sha256(secret).slice(0, 2)), { recursive: true });
      await symlink(outside, path);
    },
  ],
  [
    'its folder is a link',
    async (archive) => {
      const elsewhere = join(folder, 'elsewhere');
      await mkdir(elsewhere, { recursive: true });
      await writeFile(join(elsewhere, sha256(secret)), secret);
      await mkdir(archive, { recursive: true });
      await symlink(elsewhere, join(archive, sha256(secret).slice(0, 2)));
    },
  ],
  [
    'the whole archive is a link',
    async (archive) => {
      const elsewhere = join(folder, 'archive-elsewhere');
      await archiveFile(elsewhere, outside);
      await mkdir(join(archive, '..'), { recursive: true });
      await symlink(elsewhere, archive);
    },
  ],
  [
    'a link to a link',
    async (archive, path) => {
      await mkdir(join(archive, sha256(secret).slice(0, 2)), { recursive: true });
      await symlink(outside, join(archive, 'between'));
      await symlink(join(archive, 'between'), path);
    },
  ],
];

test.each(links)(
  'what lies outside a case folder is neither served, copied nor hashed: %s',
  async (_, link) => {
    await rm(caseFolder(), { recursive: true, force: true });
    const archive = join(caseFolder(), 'archive');
    await link(archive, archivedPath(archive, sha256(secret)));
    await symlink(outside, join(caseFolder(), 'own.txt'));
    const answer = await served.get('/api/cases/small/sources/by-gov-a/archive');
    expect({ status: answer.status, code: answer.body.code }).toEqual({
      status: 404,
      code: 'archive-unknown',
    });
    const { body } = await served.get('/api/cases/small/sources/by-gov-a');
    expect(body.source.archived).toBe('missing');
    const caseData = withHash('by-gov-a', sha256(secret));
    const to = join(folder, 'copied');
    await copyArchive(caseData, archive, to);
    expect(await readdir(to).catch(() => [])).toEqual([]);
    expect(await openArchived(archive, sha256(secret))).toBeUndefined();
    expect(
      JSON.stringify(await checkArchive(caseFolder(), withHash('by-gov-a', 'a'.repeat(64)))),
    ).not.toContain(sha256(secret));
  },
);

test('a copy that was changed is neither given out nor copied, even where its size and time say nothing', async () => {
  const answer = await served.upload('/api/cases/small/sources/by-gov-b/archive', copy, 'own.txt');
  expect(answer.status).toBe(200);
  const archive = join(served.folder, 'archive');
  const path = archivedPath(archive, sha256(copy));
  expect((await served.get('/api/cases/small/sources/by-gov-b/archive')).status).toBe(200);
  const time = new Date('2020-04-01');
  await utimes(path, time, time);
  expect((await served.get('/api/cases/small/sources/by-gov-b')).body.source.archived).toBe('yes');
  await writeFile(path, new TextEncoder().encode('as it was PUBLISHED'));
  await utimes(path, time, time);
  expect(await served.get('/api/cases/small/sources/by-gov-b/archive')).toMatchObject({
    status: 409,
    body: { code: 'archive-changed' },
  });
  expect((await served.get('/api/cases/small/sources/by-gov-b')).body.source.archived).toBe('changed');
  const to = join(folder, 'not-copied');
  expect(await copyArchive(withHash('by-gov-b', sha256(copy)), archive, to)).toEqual(['by-gov-b']);
  expect(await readdir(to).catch(() => [])).toEqual([]);
});

test('what killed processes left half-written goes at the next start, and what is being written stays', async () => {
  const archive = join(folder, 'drafts');
  for (const name of ['.writing-old', '.writing-new', 'ab'])
    await mkdir(join(archive, name), { recursive: true });
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(archive, '.writing-old'), yesterday, yesterday);
  await removeDrafts(archive, new Date());
  expect((await readdir(archive)).toSorted()).toEqual(['.writing-new', 'ab']);
});
