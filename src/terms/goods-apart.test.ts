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

test('vaccines are counted in doses where nothing else is said', () => {
  expect(flowsOf([{ class: 'vaccine' }, 1200], [{ class: 'vaccine' }, 800, 'dosi'])).toEqual({
    'vaccine.dose': [2000, 'dose'],
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
  ).toEqual({ 'other.tents': [100, 'piece'], 'other.p2': [3, 'piece'], 'other.帐篷': [9, 'piece'] });
});
