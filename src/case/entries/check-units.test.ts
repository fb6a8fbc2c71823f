import { describe, expect, test } from 'vitest';
import { presentProblems } from '../../words/index.js';
import { checkPut } from './check-put.js';
import { type Case, mapKinds } from './kinds.js';

const empty: Case = {
  header: { id: 'units' } as Case['header'],
  entries: mapKinds<Case['entries']>(() => []),
  formats: {},
};

function put(unit: string, more: object = {}, language: 'en' | 'it' | 'zh' = 'en') {
  const product = { id: 'p', name: 'Soro', class: 'other', unit, ...more };
  const { entry, problems } = checkPut(empty, 'product', 'p', product);
  return { entry, problems: presentProblems(problems, language) };
}

describe('what a product is counted in', () => {
  test.each([
    'box',
    'Scatole',
    'cajas',
    'boîtes',
    'boîtes'.normalize('NFD'),
    'Schachteln',
    '盒',
    'ｋｇ',
    'doses',
    'Dosen',
    '剂',
    'قطعة',
    'flaconi',
    'pz.',
  ])('is known in six languages: %s', (unit) => {
    const { entry, problems } = put(unit);
    expect(entry).toMatchObject({ unit: unit.trim() });
    expect(problems).toEqual([]);
  });

  test.each([
    ['scatolla', 'scatola'],
    ['bottels', 'bottles'],
    ['Schachtlen', 'schachteln'],
    ['boîtess', 'boîtes'],
  ])('is kept where it is no unit we know, and a near one is named: %s', (unit, near) => {
    const { entry, problems } = put(unit);
    expect(entry).toMatchObject({ unit });
    expect(problems).toMatchObject([
      { code: 'unit-unfamiliar', severity: 'warning', at: { field: 'unit' }, found: `"${unit}"` },
    ]);
    expect(problems[0]?.expected).toContain(near);
  });

  test.each(['barrel 🛢', '担', 'برميل كبير'])('is kept where nothing is near: %s', (unit) => {
    const { entry, problems } = put(unit, {}, 'it');
    expect(entry).toMatchObject({ unit });
    expect(problems).toMatchObject([{ code: 'unit-unfamiliar', message: expect.stringContaining('resta') }]);
    expect(problems[0]?.expected).toContain('litre');
  });

  test('may be a pack of its own, or what it is called', () => {
    expect(put('barrel', { packs: { barrel: 20 } }).problems).toEqual([]);
    expect(put('generatori', { name: 'Generatori elettrici' }).problems).toEqual([]);
  });
});
