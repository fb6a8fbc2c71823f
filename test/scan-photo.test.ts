import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawBarcode } from './support/barcode-pictures.js';
import { runWaybill } from './support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-scan-photo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function photo(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

// One point, white.
const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGLF2HgAAAABJRU5ErkJggg==',
  'base64',
);

test('two bar codes of a label, each photographed, are one label with its separators', async () => {
  const outer = photo(
    '外箱.png',
    await drawBarcode({ format: 'Code128', text: '(01)09520000100018(17)270630' }),
  );
  const inner = photo('inner.png', await drawBarcode({ format: 'DataMatrix', text: '(10)AB12(21)S9' }));
  const run = runWaybill(['scan', '--photo', outer, inner, '--json']);
  expect(run.status, run.stderr).toBe(0);
  const { outcome, fields } = JSON.parse(run.stdout) as { outcome: string; fields: object };
  expect(outcome).toBe('read');
  expect(fields).toEqual({
    gtin: '09520000100018',
    expiry: { date: '2027-06-30', precision: 'day' },
    lot: 'AB12',
    serial: 'S9',
  });
});

test('a Digital Link and a plain product number are read as from a scanner', async () => {
  const link = photo(
    'link.png',
    await drawBarcode({ format: 'QRCode', text: 'https://id.gs1.org/01/09520000100018/10/AB12?17=270630' }),
  );
  expect(runWaybill(['scan', '--photo', link]).stdout).toContain('AB12');
  const ean = photo('ean.png', await drawBarcode({ format: 'EAN13', text: '4006381333931' }));
  const { fields } = JSON.parse(runWaybill(['scan', '--photo', ean, '--json']).stdout) as { fields: object };
  expect(fields).toEqual({ gtin: '04006381333931' });
});

test('a long and low Data Matrix is a GS1 symbol as a square one is', async () => {
  // What does not fit a square of its size is drawn as a rectangle; the kind of symbol is then ]d8.
  const text = '(01)09520000100018(17)270630(10)L-26/03(21)Z9';
  const low = photo('low.png', await drawBarcode({ format: 'DataMatrix', text }));
  const run = runWaybill(['scan', '--photo', low]);
  expect([run.status, run.stdout.split('\n')[0]]).toEqual([0, 'Read as it stands.']);
});

// A kind without a check digit, of which parts are read for the whole; what goods carry of it has 14 digits.
test('a short code of a kind that is often misread is no code', async () => {
  const short = photo('short.png', await drawBarcode({ format: 'ITF', text: '10602679' }));
  expect(runWaybill(['scan', '--photo', short]).stderr).toContain('found no bar code');
  const carton = photo('carton.png', await drawBarcode({ format: 'ITF', text: '19520000100015' }));
  expect(runWaybill(['scan', '--photo', carton]).stdout).toContain('GTIN: 19520000100015');
});

test.each([
  ['no-code.png', blank, 'found no bar code in the picture'],
  ['notes.txt', Buffer.from('no picture'), 'found no picture that can be read, expected a JPEG or PNG file'],
])('%s is told by its name', (name, bytes, said) => {
  const run = runWaybill(['scan', '--photo', photo(name, bytes)]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`${join(folder, name)}: ${said}`);
});
