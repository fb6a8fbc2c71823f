import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { pathByHash } from '../lib/disk/index.js';
import { sha256 } from '../lib/hash/index.js';
import { projectionTasks } from './build-projection.js';
import { Documents } from './documents.js';
import type { Projection } from './projection.js';
import { Projections } from './projections.js';

type Line = { readonly at: number; readonly text: string };
type Asked = { readonly least: number };

let home: string;
let documents: Documents;
let builds: number;
let hold: Promise<void>;
const text = 'one\ntwo\nthree\n';
const named = new Set([sha256(text)]);

/** The lines of a text that are long enough. */
const lines = (version = 1): Projection<Line, Asked> => ({
  name: 'lines',
  version,
  asked: z.object({ least: z.number() }),
  row: z.object({ at: z.number(), text: z.string() }),
  load: async ({ signal, report }) => {
    builds++;
    return {
      async *make({ path }, { least }) {
        report({ stage: 'read' });
        await hold;
        signal.throwIfAborted();
        let at = 0;
        for await (const line of createInterface(createReadStream(path)))
          if (line.length >= least) yield { at: at++, text: version === 1 ? line : line.toUpperCase() };
      },
    };
  },
});

/** As another start of the server with these projections, which here builds by itself. */
function open(projection = lines()): (asked?: Asked, signal?: AbortSignal) => Promise<string[]> {
  documents = new Documents(join(home, 'archive'));
  documents.namedBy(async () => named);
  const build = projectionTasks(async () => [projection])['build-projection'];
  const projections = new Projections(join(home, 'projections'), documents, async (request, doing) =>
    (await build(doing))(request),
  );
  return async (asked = { least: 1 }, signal = new AbortController().signal) => {
    const found: string[] = [];
    for await (const row of projections.rows(projection, sha256(text), asked, { signal }))
      found.push(row.text);
    return found;
  };
}

const put = () =>
  documents.takeIn((take) =>
    take(
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
    ),
  );

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-projections-'));
  builds = 0;
  hold = Promise.resolve();
  named.add(sha256(text));
  open();
  await put();
});
afterEach(() => rm(home, { recursive: true, force: true }));

const kept = async (): Promise<string[]> =>
  (await readdir(join(home, 'projections'), { recursive: true })).filter((path) => path.length > 150);

test('it is built once, however many ask and whether they ask now or after a restart', async () => {
  const rows = open();
  const all = await Promise.all([rows(), rows(), rows()]);
  expect(all).toEqual([
    ['one', 'two', 'three'],
    ['one', 'two', 'three'],
    ['one', 'two', 'three'],
  ]);
  expect(await rows()).toEqual(['one', 'two', 'three']);
  expect(await open()()).toEqual(['one', 'two', 'three']);
  expect(builds).toBe(1);
  expect(await rows({ least: 4 })).toEqual(['three']);
  expect(builds).toBe(2);
});

test('where the version moves it is built anew, and nothing of the old one stays', async () => {
  await open()();
  expect(await open(lines(2))()).toEqual(['ONE', 'TWO', 'THREE']);
  expect(builds).toBe(2);
  expect(await readdir(join(home, 'projections/lines'))).toEqual(['2']);
});

test('what is thrown away or damaged is built anew', async () => {
  const rows = open();
  await rows();
  await rm(join(home, 'projections'), { recursive: true });
  expect(await rows()).toEqual(['one', 'two', 'three']);
  const [file = ''] = await kept();
  await writeFile(join(home, 'projections', file), '{"at":0,"text":"one"}\n');
  expect(await rows()).toEqual(['one', 'two', 'three']);
  expect(builds).toBe(3);
});

test('nothing is made of a document that is damaged or not there', async () => {
  const rows = open();
  await writeFile(pathByHash(join(home, 'archive'), sha256(text)), 'other');
  await expect(rows()).rejects.toMatchObject({ code: 'document-damaged' });
  await rm(pathByHash(join(home, 'archive'), sha256(text)));
  await expect(rows()).rejects.toMatchObject({ code: 'document-unknown' });
  expect(builds).toBe(0);
});

test('who leaves does not stop it for the others; when all have left it stops and leaves nothing', async () => {
  const rows = open();
  let go: () => void = () => undefined;
  hold = new Promise((resolve) => (go = resolve));
  const leaves = new AbortController();
  const [one, other] = [rows(undefined, leaves.signal), rows()];
  await expect.poll(() => builds).toBe(1);
  leaves.abort(new Error('gone'));
  await expect(one).rejects.toThrow('gone');
  go();
  expect(await other).toEqual(['one', 'two', 'three']);

  const before = builds;
  const alone = new AbortController();
  hold = new Promise((resolve) => (go = resolve));
  const last = rows({ least: 2 }, alone.signal);
  await expect.poll(() => builds).toBe(before + 1);
  alone.abort(new Error('gone'));
  await expect(last).rejects.toThrow('gone');
  // Whoever asks now waits for the end of what was stopped, and has it built.
  const again = rows({ least: 2 });
  go();
  expect(await again).toEqual(['one', 'two', 'three']);
  expect(builds).toBe(before + 2);
});

test('with its document goes all that was made of it', async () => {
  await open()();
  expect(await kept()).toHaveLength(1);
  named.clear();
  await documents.removeUnnamed([sha256(text)]);
  expect(await kept()).toEqual([]);
});
