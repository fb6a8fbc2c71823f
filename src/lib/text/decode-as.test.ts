import { expect, test } from 'vitest';
import { decodeAs } from './decode-as.js';

// The bytes of each code page as Python's codecs write them.
test.each([
  ['windows-1252', [0x92, 0x80, 0x96, 0xe8], '’€–è'],
  ['windows-1251', [0x92, 0xcc, 0xe8], '’Ми'],
  ['gb18030', [0xb6, 0xfe, 0xb0, 0xd9], '二百'],
  ['shift_jis', [0x93, 0xf1], '二'],
  ['windows-1256', [0xe3, 0xc7], 'ما'],
  ['utf-8', [0xe2, 0x80, 0x99], '’'],
  ['utf-8', [0x61, 0xe2, 0x80], 'a\ufffd'],
])('%s', (encoding, bytes, text) => {
  expect(decodeAs(encoding, new Uint8Array(bytes))).toBe(text);
});
