import { expect, test } from 'vitest';
import { turnedBy } from './turned.js';

const one = 65536;
const bytesOf = (numbers: readonly number[]): Uint8Array => new Uint8Array(Int32Array.from(numbers).buffer);
const matrix = (a: number, b: number, c: number, d: number) =>
  bytesOf([a * one, b * one, 0, c * one, d * one, 0, 0, 0, 1 << 30]);

// What ffprobe calls "rotation of -90 degrees" is a phone held upright: FFMpegCore issue 509 has its numbers.
test.each([
  ['as it was filmed', matrix(1, 0, 0, 1), 0, ''],
  ['a phone held upright', matrix(0, 1, -1, 0), 90, 'transpose=clock,'],
  ['a phone held upside down', matrix(0, -1, 1, 0), 270, 'transpose=cclock,'],
  ['lying on its other side', matrix(-1, 0, 0, -1), 180, 'hflip,vflip,'],
  ['mirrored from top to bottom', matrix(1, 0, 0, -1), 0, 'vflip,'],
  ['a file that says nothing', null, 0, ''],
])('%s', (_, numbers, degrees, filters) => {
  expect(turnedBy(numbers)).toEqual({ degrees, filters });
});
