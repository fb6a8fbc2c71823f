import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

type Plain = Readonly<Record<string, unknown>>;

/** Of each product a consignment, given, of so many of a unit; the flows that are found, with the figure of each. */
function flowsOf(...goods: [product: Plain, amount: number, unit?: string][]) {
  const own = goods.map(([product], index) => ({ id: `p${index}`, name: `Goods ${index}`, ...product }));
  const findings = findingsOf(
    smallCase({
      product: own,
      consignment: own.map(({ id, name }) => ({
        id: `c-${id}`,
        name,
        product: id,
        from: 'gov-a',
        to: 'gov-b',
      })),
      statement: goods.map(([, amount, unit], index) => ({
        id: `s${index}`,
        source: 'by-gov-b',
        text: 'Received as a gift',
        consignment: `c-p${index}`,
        measure: 'goods',
        stage: 'received',
        terms: 'gift',
        amount,
        ...(unit === undefined ? {} : { unit }),
      })),
    }),
  );
  return Object.fromEntries(
    [...findings.values()].flatMap(({ subject, figure }) =>
      subject.kind === 'flow'
        ? [[subject.id.split('.').slice(2).join('.'), [figure?.low, figure?.unit]]]
        : [],
    ),
  );
}

test('doses, tablets and kilograms of medicines are never one sum', () => {
  expect(
    flowsOf(
      [{ class: 'medicine', unit: 'tablet' }, 5000, 'tablet'],
      [{ class: 'medicine', unit: 'kg' }, 300, 'kg'],
      [{ class: 'medicine', unit: 'kg' }, 2, 'tonne'],
    ),
  ).toEqual({ 'medicine.tablet': [5000, 'tablet'], 'medicine.kg': [2300, 'kg'] });
});

test('a whole of unlike parts has no number of its own', () => {
  const goods = [
    { id: 'all', class: 'bundle' },
    { id: 'tents', class: 'other', ownClass: 'tents' },
    { id: 'doses', class: 'vaccine' },
  ].map((product) => ({ name: product.id, ...product }));
  const findings = findingsOf(
    smallCase({
      product: goods,
      consignment: goods.map(({ id }) => ({
        id: `c-${id}`,
        name: id,
        product: id,
        from: 'gov-a',
        to: 'gov-b',
        ...(id === 'all' ? {} : { partOf: 'c-all' }),
      })),
      statement: [
        ['all', undefined],
        ['tents', 80],
        ['doses', 12_000],
      ].map(([id, amount]) => ({
        id: `s-${id}`,
        source: 'by-gov-b',
        text: 'Received as a gift',
        consignment: `c-${id}`,
        stage: 'received',
        terms: 'gift',
        ...(amount === undefined ? {} : { amount }),
      })),
    }),
  );
  const flows = [...findings.values()].filter(({ subject }) => subject.kind === 'flow');
  expect(flows.map(({ figure }) => figure?.low)).toEqual([undefined]);
});

test('vaccines are counted in doses where nothing else is said', () => {
  expect(flowsOf([{ class: 'vaccine' }, 1200], [{ class: 'vaccine' }, 800, 'dosi'])).toEqual({
    vaccine: [2000, 'dose'],
  });
});

test('tents and generators are counted apart, and tents of one own class together', () => {
  expect(
    flowsOf(
      [{ class: 'other', ownClass: 'Tents' }, 40],
      [{ class: 'other', ownClass: 'tents' }, 60],
      [{ class: 'other' }, 3],
      [{ class: 'other', ownClass: '帐篷' }, 7],
      [{ class: 'other', ownClass: '帐篷' }, 2],
    ),
  ).toEqual({ 'other.tents': [100, 'unsaid'], 'other.p2': [3, 'unsaid'], 'other.帐篷': [9, 'unsaid'] });
});

test.each([
  ['tonnellata', 1.5, 't'],
  ['tonne', 1.5, undefined],
  ['kg', 1500, undefined],
  ['kg', 1.5, '吨'],
  ['t', 1500, 'chilogrammi'],
])('of goods kept in %s, %d %s are 1,500 kg', (unit, amount, said) => {
  expect(flowsOf([{ class: 'water-treatment', unit }, amount, said])).toEqual({
    'water-treatment': [1500, 'kg'],
  });
});
