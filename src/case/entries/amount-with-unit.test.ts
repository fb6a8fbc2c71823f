import { describe, expect, test } from 'vitest';
import { splitAmount } from './amount-with-unit.js';
import type { Product } from './product.js';
import { isConvertible, piecesOf } from './quantity.js';
import { findUnit } from './units.js';

const product = (name: string, goods: Product['class'], packs?: Product['packs']): Product =>
  ({ id: 'p', name, class: goods, ...(packs && { packs }) }) as Product;

const oxygen = product('Concentratori di ossigeno', 'oxygen-concentrator');

describe('an amount that brings its unit', () => {
  test.each([
    ['5.000 guanti', 'it', '5.000', 'guanti'],
    ['40 concentratori di ossigeno', 'it', '40', 'concentratori'],
    ['una quarantina di concentratori', 'it', 'una quarantina', 'concentratori'],
    ['2 million N95 masks', 'en', '2 million', 'masks'],
    ['300 boxes of masks', 'en', '300', 'boxes'],
    ['20 to 30 pallets', 'en', '20 to 30', 'pallets'],
    ['40台制氧机', 'zh', '40', '台'],
    ['5万只口罩', 'zh', '5万', '只'],
    ['200份', 'zh', '200', '份'],
    ['1.200 Stück', 'de', '1.200', 'Stück'],
    ['100 pz.', 'it', '100', 'pz.'],
    ['2 тыс. масок', 'ru', '2 тыс.', 'масок'],
    ['une centaine de gants', 'fr', 'une centaine', 'gants'],
  ])('%s (%s)', (text, language, amount, unit) => {
    expect(splitAmount(text, language)).toMatchObject({ amount, unit });
  });

  test.each(['10 masks and 5 gowns', '2 boxes of 50', '40 frobs', 'masks', '5 km', '3 euros'])(
    '"%s" is not parted',
    (text) => {
      expect(splitAmount(text, undefined)).toBeUndefined();
    },
  );
});

describe('pieces', () => {
  const pieces = (of: Product, amount: string, unit: string) => piecesOf(amount, unit, of)?.low;

  test('are what the goods are called', () => {
    expect(pieces(oxygen, '40', 'concentratori')).toBe(40);
    expect(pieces(product('Generatori elettrici', 'other'), '3', 'generatore')).toBe(3);
    expect(pieces(product('Nitrile gloves', 'other'), '3', 'guanti')).toBe(3);
    expect(pieces(product('便携式制氧机', 'other'), '3', '制氧机')).toBe(3);
    expect(pieces(product('Kit rapidi', 'test-kit'), '3', '份')).toBe(3);
    expect(pieces(product('Guanti', 'glove'), '3', 'paia')).toBe(6);
  });

  test('are not the words around them, nor what holds several', () => {
    expect(isConvertible(product('Masks for ventilators', 'other'), 'ventilators')).toBe(false);
    expect(isConvertible(product('Box of gloves', 'other'), 'gloves')).toBe(false);
    expect(isConvertible(product('Swab kits', 'other'), 'swabs')).toBe(false);
    expect(isConvertible(product('Masks and gowns', 'bundle'), 'masks')).toBe(false);
    expect(isConvertible(product('Oxygen bottles', 'other'), 'box')).toBe(false);
  });

  test.each(['pz', 'pcs', 'St.', 'Stück', 'шт.', 'قطعة', 'uds', '部'])('%s', (word) => {
    expect(findUnit(word)).toBe('piece');
  });
});
