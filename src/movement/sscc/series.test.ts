import { expect, test } from 'vitest';
import { AppError } from '../../lib/errors/index.js';
import { formatError } from '../../words/index.js';
import { roomIn, serialIn, seriesOf, ssccAt } from './series.js';

// Published: GS1 EPC Tag Data Standard (urn:epc:id:sscc:0614141.1234567890), the GS1 logistic label (106141411234567897), and
// the manual of the Barcode Writer in Pure PostScript, SSCC-18.
test.each([
  ['0614141', 1, 234_567_890, '106141412345678908'],
  ['0614141', 1, 123_456_789, '106141411234567897'],
  ['9528765', 0, 432_101_234, '095287654321012346'],
])('the number %s, extension %i, serial %i is %s', (prefix, extension, serial, sscc) => {
  const series = seriesOf(prefix, extension);
  expect(ssccAt(series, serial)).toBe(sscc);
  expect(serialIn(series, sscc)).toBe(serial);
});

test('a prefix leaves what its digits leave of 16, whatever its length', () => {
  expect([4, 7, 10, 12].map((length) => roomIn(seriesOf('952000000000'.slice(0, length))))).toEqual([
    1_000_000_000_000, 1_000_000_000, 1_000_000, 10_000,
  ]);
});

test('a prefix as it is printed or typed on another keyboard is the same prefix', () => {
  for (const text of ['952000', '952 000', '952-000', ' ９５２０００ '])
    expect(seriesOf(text).prefix).toBe('952000');
});

const refused = (prefix: string): AppError => {
  try {
    seriesOf(prefix);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error(`${prefix} was taken`);
};

test.each(['95200O', '952', '9520001234567', '', '-952000.5'])('"%s" is no company prefix', (prefix) => {
  expect(formatError(refused(prefix), 'en')).toContain('the 4 to 12 digits of your GS1 company prefix');
});

test('a prefix for use within a shop or a country is nobody’s own, and that is said in three languages', () => {
  for (const prefix of ['0200001', '0400001', '2100000', '2999999'])
    expect(formatError(refused(prefix), 'en')).toContain(
      `found ${prefix}, expected a company prefix that GS1`,
    );
  expect(formatError(refused('2100000'), 'it')).toContain('2100000');
  expect(formatError(refused('2100000'), 'it')).toContain('assegnato da GS1');
  expect(formatError(refused('2100000'), 'zh')).toContain('GS1 分配给您的厂商识别代码');
});
