import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathByHash, putByHash } from '../lib/disk/index.js';
import { sha256 } from '../lib/hash/index.js';
import { Documents } from './documents.js';

let home: string;
let documents: Documents;
let named: Set<string>;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-documents-'));
  documents = open();
});
afterEach(() => rm(home, { recursive: true, force: true }));

const archive = (): string => join(home, 'archive');
function open(): Documents {
  named = new Set();
  const opened = new Documents(archive(), [join(home, 'case/archive')]);
  opened.namedBy(async () => named);
  return opened;
}
async function* of(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
const put = (text: string) =>
  documents.takeIn(async (take) => {
    named.add(sha256(text));
    return take(of(text));
  });
const listed = async (): Promise<string[]> => {
  const all: string[] = [];
  for await (const each of documents.list()) all.push(each.sha256);
  return all;
};
const read = async (text: string): Promise<string> => {
  const file = await documents.open(sha256(text));
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
};

test('what is named by the end of the work stays, and of what was new nothing else', async () => {
  await documents.takeIn(async (take) => {
    await take(of('named'));
    await take(of('not'));
    named.add(sha256('named'));
  });
  expect(await listed()).toEqual([sha256('named')]);
  named.clear();
  const again = documents.takeIn(async (take) => {
    await take(of('named'));
    throw new Error('refused');
  });
  await expect(again).rejects.toThrow('refused');
  // It was there before: another may still come back to it.
  expect(await listed()).toEqual([sha256('named')]);
});

test('a document that is on its way in is not removed under whoever takes it in', async () => {
  await put('shared');
  named.clear();
  await documents.takeIn(async (take) => {
    await take(of('shared'));
    expect(await documents.removeUnnamed([sha256('shared')])).toEqual([]);
    named.add(sha256('shared'));
  });
  expect(await read('shared')).toBe('shared');
  named.clear();
  expect(await documents.removeUnnamed([sha256('shared')])).toEqual([sha256('shared')]);
  expect(await listed()).toEqual([]);
});

test('takings and removals in any order never lose what is named, nor keep what is not', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ text: fc.constantFrom('a', 'b'), keeps: fc.boolean(), removes: fc.boolean() })),
      async (deeds) => {
        await rm(archive(), { recursive: true, force: true });
        documents = open();
        const kept = new Set(deeds.filter(({ keeps }) => keeps).map(({ text }) => sha256(text)));
        await Promise.all(
          deeds.map(async ({ text, keeps, removes }) => {
            await documents.takeIn(async (take) => {
              const { sha256: hash } = await take(of(text));
              if (keeps) named.add(hash);
            });
            if (removes) await documents.removeUnnamed([sha256(text)]);
          }),
        );
        await documents.removeUnnamed([sha256('a'), sha256('b')]);
        expect(await listed()).toEqual([...kept].toSorted());
      },
    ),
    { numRuns: 25 },
  ));

test('damage is named, remembered, and gone when the file is given again', async () => {
  await put('whole');
  await writeFile(pathByHash(archive(), sha256('whole')), 'hole');
  await expect(documents.open(sha256('whole'))).rejects.toMatchObject({
    code: 'document-damaged',
    message: expect.stringContaining(sha256('whole')) as string,
  });
  expect(await documents.stateOf(sha256('whole'))).toBe('changed');
  expect([...documents.damaged]).toEqual([sha256('whole')]);
  await put('whole');
  expect(await read('whole')).toBe('whole');
  expect([...documents.damaged]).toEqual([]);
});

test('bytes other than those that were announced are refused and leave nothing', async () => {
  const work = documents.takeIn((take) => take(of('other'), sha256('this')));
  await expect(work).rejects.toMatchObject({ code: 'document-damaged' });
  expect(await readdir(archive())).toEqual([]);
});

test('a document of a case folder is read there and never removed', async () => {
  await putByHash(join(home, 'case/archive'), of('of the case'));
  expect(await read('of the case')).toBe('of the case');
  expect(await documents.removeUnnamed([sha256('of the case')])).toEqual([]);
  expect(await documents.stateOf(sha256('of the case'))).toBe('yes');
  await expect(documents.open(sha256('nowhere'))).rejects.toMatchObject({ code: 'document-unknown' });
});
