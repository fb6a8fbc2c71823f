import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierOf } from '../io/answer-trace.js';
import { readScan } from '../scan/index.js';
import { checkSignOf, newUnitNumber, readUnit, unitId, unitIn } from './unit-number.js';

const asOf = '2026-12-02';
const bytes = fc.uint8Array({ minLength: 15, maxLength: 15 });
// Some bodies have a check sign that is not printed, and then another is drawn.
const after = (first: Uint8Array): string => {
  let turn = 0;
  return newUnitNumber(() => first.map((byte, at) => (at === 14 ? byte + turn++ : byte)));
};
const drawn = bytes.map(after);

// Published: the Global Release Identifier A1-2425G-ABC1234002-M, whose check sign is that of ISO/IEC 7064, MOD 37,36.
test('the check sign is the standard’s', () => {
  expect(checkSignOf('A12425GABC1234002')).toBe('M');
});

test('a number is read back as it is printed, typed in small letters, without hyphens, and from its code', () => {
  fc.assert(
    fc.property(drawn, (number) => {
      const bare = number.replaceAll('-', '');
      const ways = [
        number,
        number.toLowerCase(),
        bare,
        number.replaceAll('-', ' '),
        unitId(number),
        `]Q1${unitId(number)}`,
      ];
      for (const text of ways) {
        const { outcome, fields } = readScan([text], { asOf });
        expect([text, outcome, fields]).toEqual([text, 'read', { unit: number }]);
      }
      expect(unitIn(unitId(number))).toBe(number);
      expect(identifierOf(number)).toBe(unitId(number));
    }),
  );
});

test('one wrong sign is refused and not corrected', () => {
  fc.assert(
    fc.property(drawn, fc.nat(15), fc.nat(31), (number, at, other) => {
      const signs = [...number.slice(4).replaceAll('-', '')];
      signs[at] = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[other] ?? '';
      const isSame = signs.join('') === number.slice(4).replaceAll('-', '');
      expect(readUnit(`WBU-${signs.join('')}`)?.isRight).toBe(isSame);
    }),
  );
  const { outcome, fields, says } = readScan(['WBU-0000-0000-0000-0001'], { asOf });
  expect([outcome, fields, says.map(({ code }) => code)]).toEqual(['refuse', {}, ['check-digit']]);
});

test('of neighbours that changed places nearly all show', () => {
  let [turned, unseen] = [0, 0];
  for (let seed = 0; seed < 400; seed++) {
    const number = after(Uint8Array.from({ length: 15 }, (_, at) => seed * 7 + at * (seed + 11)));
    const signs = [...number.slice(4).replaceAll('-', '')];
    for (let at = 0; at < 15; at++) {
      if (signs[at] === signs[at + 1]) continue;
      const other = [...signs];
      [other[at], other[at + 1]] = [signs[at + 1] ?? '', signs[at] ?? ''];
      turned += 1;
      if (readUnit(`WBU-${other.join('')}`)?.isRight === true) unseen += 1;
    }
  }
  expect(turned).toBeGreaterThan(4000);
  expect(unseen / turned).toBeLessThan(0.05);
});

test('what is read for another sign is the sign that was printed', () => {
  const number = after(new Uint8Array(15).fill(1));
  expect(readUnit(number.replaceAll('1', 'l'))).toEqual({ number, isRight: true });
  expect(readUnit(number.replaceAll('1', 'I'))?.number).toBe(number);
});

test('no GS1 code and no lot is taken for one', () => {
  for (const text of [
    '(00)106141412345678908',
    '106141412345678908',
    '(10)WBU-1',
    'WBU',
    'https://id.gs1.org/00/106141412345678908',
  ])
    expect(readUnit(text)).toBeUndefined();
});
