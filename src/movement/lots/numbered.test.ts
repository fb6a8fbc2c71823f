import { describe, expect, test } from 'vitest';
import { typedLot, typedLotOf } from '../delivery/names.js';
import { type GoodsOfCase, lotsNumbered, type Numbered, sameNumber } from './numbered.js';

const code = (gtin: string): string => `https://id.gs1.org/01/${gtin}/10/L-7`;
const [salts, masks] = ['09520000100018', '09520000100025'];
const goods = (product: string, gtin?: string) => ({ caseId: 'relief', product, gtin });
const numbered = (given: Partial<Numbered>): Numbered => ({
  number: 'L-7',
  scanned: [],
  typed: [],
  inCases: [],
  ...given,
});
const typedAs = (product: GoodsOfCase | undefined, ...hashes: string[]) => ({
  goods: product,
  hashes: new Set(hashes),
});

describe('one number, scanned at one door and typed at another', () => {
  const both = numbered({ scanned: [{ id: code(salts), goods: [] }], typed: [typedAs(undefined, 'a')] });

  test('is one lot where no other goods have it, and goes by its code', () => {
    expect(lotsNumbered(both)).toEqual([code(salts)]);
    expect(sameNumber(code(salts), both)).toMatchObject({
      hashes: new Set(['a']),
      isGuessed: true,
      others: [],
    });
  });

  test('of the typed one alone, the scanned one is proposed', () => {
    expect(sameNumber(typedLot('L-7'), both)).toMatchObject({
      hashes: new Set(['a']),
      isGuessed: false,
      others: [code(salts)],
    });
  });

  test('is one lot where the case has no code of the goods', () => {
    const found = numbered({ ...both, typed: [typedAs(goods('salts'), 'a')], inCases: [goods('salts')] });
    expect(lotsNumbered(found)).toEqual([code(salts)]);
    expect(sameNumber(code(salts), found)).toMatchObject({ hashes: new Set(['a']), isGuessed: false });
  });

  test('goes by the code that a case has of the goods, where it was never scanned', () => {
    expect(lotsNumbered(numbered({ typed: [typedAs(goods('salts', salts), 'a')] }))).toEqual([code(salts)]);
  });

  test('is two where the case says that what was typed has another code', () => {
    const found = numbered({
      ...both,
      typed: [typedAs(goods('masks', masks), 'a'), typedAs(undefined, 'b')],
    });
    expect(lotsNumbered(found)).toEqual([code(salts), code(masks), typedLot('L-7')]);
    expect(sameNumber(code(salts), found)).toMatchObject({ hashes: new Set(), isUnclear: true });
    expect(sameNumber(code(masks), found)).toMatchObject({ hashes: new Set(['a']), isUnclear: true });
  });
});

describe('one number, typed of two products of a case', () => {
  const two = numbered({ typed: [typedAs(goods('salts'), 'a'), typedAs(goods('masks'), 'b')] });
  const [ofSalts, ofMasks] = ['salts', 'masks'].map((product) =>
    typedLotOf({ caseId: 'relief', product }, 'L-7'),
  );

  test('is two lots', () => {
    expect(lotsNumbered(two)).toEqual([ofSalts, ofMasks]);
    expect(sameNumber(ofSalts ?? '', two)).toMatchObject({ hashes: new Set(['a']), isUnclear: false });
  });

  test('by the number alone is all of it, and the two are proposed', () => {
    expect(sameNumber(typedLot('L-7'), two)).toMatchObject({
      hashes: new Set(['a', 'b']),
      others: [ofSalts, ofMasks],
    });
  });

  test('what is scanned in a delivery of one of them is of that one', () => {
    const found = numbered({ ...two, scanned: [{ id: code(salts), goods: [goods('salts')] }] });
    expect(lotsNumbered(found)).toEqual([code(salts), ofMasks]);
    expect(sameNumber(code(salts), found).hashes).toEqual(new Set(['a']));
  });
});

test('goods of two cases may be the same: their lot of one number is one', () => {
  const found = numbered({
    typed: [typedAs(goods('salts'), 'a'), typedAs({ caseId: 'other', product: 'ors' }, 'b')],
  });
  expect(lotsNumbered(found)).toEqual([typedLot('L-7')]);
});
