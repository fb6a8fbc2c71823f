import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWaybill } from './support/command.js';
import { type Part, transforms, writeFilm } from './support/media/transforms.js';

const clips = join(import.meta.dirname, '../../shared/reference/media/video');
const folder = mkdtempSync(join(tmpdir(), 'examine-'));
const clip = (name: string): string => join(clips, `${name}.mkv`);
const [elf, frog] = [clip('mdnv_elf'), clip('mdnv_frog')];
const hasDecoder = await import('node-av').then(
  () => true,
  () => false,
);
const isThere = existsSync(elf) && hasDecoder;

async function examined(
  name: string,
  parts: readonly Part[],
  originals: readonly string[],
  ...more: string[]
) {
  const path = join(folder, `${name}.mkv`);
  await writeFilm(path, parts, 6);
  return runWaybill(['media', 'examine', path, '--against', ...originals, ...more]);
}

test.skipIf(!isThere).each([
  ['same', /no change was seen/, /mdnv_elf\.mkv 0\.[0-2]–/],
  ['mirror', /were changed/, /: mirrored;/],
  ['crop', /were changed/, /: cropped;/],
] as const)('a clip that was made %s of an original is told as such', async (kind, whole, segment) => {
  const { stdout, stderr, status } = await examined(kind, [{ clip: elf, filters: transforms[kind] }], [elf]);
  expect(stdout).toMatch(whole);
  expect(stdout).toMatch(segment);
  expect(stderr).toContain('looked at');
  expect(status).toBe(0);
});

test.skipIf(!isThere)('a film of a phone that was held upright is turned as its file asks', async () => {
  const path = join(folder, 'phone.mp4');
  await writeFilm(path, [{ clip: elf, filters: 'transpose=cclock' }], 6);
  const bytes = readFileSync(path);
  // The matrix of the track (ISO/IEC 14496-12, 8.3.2): a quarter turn clockwise.
  const matrix = bytes.indexOf('tkhd') + 44;
  for (const [at, value] of [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000].entries())
    bytes.writeInt32BE(value, matrix + 4 * at);
  writeFileSync(path, bytes);
  const { stdout, status } = runWaybill(['media', 'examine', path, '--against', elf]);
  expect(stdout).toMatch(/no change was seen/);
  expect(stdout).toMatch(/mdnv_elf\.mkv 0\.[0-2]–/);
  expect(status).toBe(0);
});

test.skipIf(!isThere)('two clips joined are a film that was put together', async () => {
  const parts = [elf, frog].map((one) => ({ clip: one, filters: transforms.same }));
  const { stdout, status } = await examined('joined', parts, [elf, frog], '--lang', 'it');
  expect(stdout).toContain('montaggio');
  expect(stdout).toMatch(/elf.*frog/s);
  expect(status).toBe(0);
});

test.skipIf(!isThere)(
  'a clip of another film is not recognised in any, and the command says so with its code',
  () => {
    const { stdout, status } = runWaybill(['media', 'examine', clip('mdnv_pig'), '--against', elf]);
    expect(stdout).toContain('None of these originals was recognised in the pictures');
    expect(status).toBe(1);
  },
);

test.skipIf(!isThere)('a film that breaks off is said to, and what is left too short to tell', () => {
  const path = join(folder, '猪 cut.avi');
  writeFileSync(path, readFileSync(clip('mdnv_pig')).subarray(0, 60_000));
  const { stdout, stderr, status } = runWaybill(['media', 'examine', path, '--against', elf]);
  expect(stderr).toMatch(
    /猪 cut\.avi: it says that it is 6\.\d s long, and 0\.\d s of pictures could be read/,
  );
  expect(stdout).toContain('It cannot be told whether the pictures are of one of these originals.');
  expect(stdout).toContain('too short to tell');
  expect(status).toBe(1);
});

test.skipIf(!isThere)('originals of one name in two folders are told apart', () => {
  const paths = ['one', 'two'].map((name, at) => {
    const path = join(folder, name, 'x.mkv');
    mkdirSync(join(folder, name));
    copyFileSync([frog, elf][at] ?? '', path);
    return path;
  });
  const { stdout } = runWaybill(['media', 'examine', elf, '--against', ...paths]);
  expect(stdout).toContain(`${paths[1]} 0.0–`);
  expect(stdout).not.toContain(paths[0]);
});

test('a file that is not there ends in a sentence', () => {
  const { stderr, status } = runWaybill(['media', 'examine', 'none.mp4', '--against', 'other.mp4']);
  expect(stderr).toContain('none.mp4');
  expect(status).not.toBe(0);
});
