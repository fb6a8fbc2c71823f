import { describe, expect, test } from 'vitest';
import { betweenNoneAndAll, fromNoneToAll, readShare, shareField } from './index.js';

describe('a share', () => {
  test.each([
    '5%',
    '5 %',
    '5 %',
    '0.05',
    '.05',
    '0,05',
    '5e-2',
    '5٪',
    '٥٪',
    '٠٫٠٥',
    '5％',
    '５％',
    '%5',
    ' 0.05 ',
  ])('is the same as %s', (text) => {
    expect(readShare(text, betweenNoneAndAll)).toBeCloseTo(0.05, 15);
  });

  test.each(['', '5', '5 to 6 %', 'five', '0.05.1', '105%', '-5%', 'NaN', 'Infinity', '0x1'])(
    'is not %j',
    (text) => {
      expect(readShare(text, betweenNoneAndAll)).toBeUndefined();
    },
  );

  test.each([0, 1, '0', '100%'])('may be %j where its ends are meant, and nowhere else', (end) => {
    expect(readShare(end, fromNoneToAll)).toBe(Number(String(end).replace('100%', '1')));
    expect(readShare(end, betweenNoneAndAll)).toBeUndefined();
  });

  test('is taken from a request as a number or as it was written, and refused with what is taken', () => {
    const Field = shareField(betweenNoneAndAll);
    expect(['0,05', '5 %', 0.05].map((found) => Field.parse(found))).toEqual([0.05, 0.05, 0.05]);
    expect(Field.safeParse('5').error?.issues[0]?.message).toContain('expect.share-between');
  });
});
