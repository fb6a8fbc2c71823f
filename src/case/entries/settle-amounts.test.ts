import { describe, expect, test } from 'vitest';
import type { Day } from '../../lib/days/day.js';
import { presentProblems } from '../../words/index.js';
import { readCase } from '../files/read-case.js';
import { buildRecord } from '../record/record.js';
import { quantityOf } from '../record/stage-quantity.js';
import { intervalOf } from './amount.js';

const files = (statements: string, { source = '', header = '', product = '' } = {}) =>
  readCase([
    { name: 'case.yaml', text: `id: c\ntitle: A case\n${header}` },
    {
      name: 'parties.yaml',
      text: '- {id: a, name: A, kind: government}\n- {id: b, name: B, kind: government}\n',
    },
    {
      name: 'sources.yaml',
      text: `- {id: news, title: News, publisher: a, kind: article, published: 2026-03-12${source}}\n`,
    },
    { name: 'products.yaml', text: `- {id: goods, name: Goods, class: other${product}}\n` },
    { name: 'consignments.yaml', text: '- {id: sent, name: Sent, product: goods, from: a, to: b}\n' },
    { name: 'statements.yaml', text: statements },
  ]);

const statement = (rest: string, id = 's') =>
  `- {id: ${id}, source: news, text: Said., consignment: sent, measure: goods, stage: received, ${rest}}\n`;

const amountIn = (statements: string, how = {}) => {
  const { case: caseData, problems } = files(statements, how);
  if (!caseData) throw new Error('no case');
  const record = buildRecord(caseData, '2026-04-01' as Day, 'hash');
  const amount = record.statements.get('s')?.amount;
  return { interval: amount === undefined ? undefined : intervalOf(amount), problems, caseData, record };
};

describe('an amount is read by the language of its source, else of the case', () => {
  test.each([
    [', language: it', '', '200.000', 200_000],
    ['', 'language: it\n', '200.000', 200_000],
    [', language: en', 'language: it\n', '200.000', 200],
    [', language: it', '', 'circa 200.000', 180_000],
    [', language: es-MX', '', '"1,234"', 1234],
    [', language: it', '', '"1,234"', 1.234],
    [', language: zh', '', '三百万', 3e6],
    [', language: de', '', '1.200 Millionen', 1.2e9],
    ['', '', '"1,853.5"', 1853.5],
    ['', '', '1.853 billion', 1.853e9],
  ])('%s %s: %s', (source, header, amount, low) => {
    const { interval, problems } = amountIn(statement(`amount: ${amount}`), { source, header });
    expect(interval?.low).toBe(low);
    expect(problems).toEqual([]);
  });

  test('the case keeps the words as they were written', () => {
    const { caseData } = amountIn(statement('amount: circa 200.000'), { source: ', language: it' });
    expect(caseData.entries.statement[0]?.amount).toBe('circa 200.000');
  });
});

describe('an amount that cannot be read', () => {
  test.each([
    ['200.000', 'amount-two-ways', 'either 200 or 200000'],
    ['lots', 'amount-unreadable', 'an amount such as'],
    ['500 to 1 million', 'amount-unreadable', 'an amount such as'],
  ])('%s costs the amount and not the statement', (amount, code, expected) => {
    const { caseData, interval, problems } = amountIn(statement(`amount: ${amount}`));
    expect(caseData.entries.statement).toHaveLength(1);
    expect(interval).toBeUndefined();
    expect(presentProblems(problems, 'en')).toMatchObject([
      { code, severity: 'warning', expected: expect.stringContaining(expected) },
    ]);
  });
});

describe('what goods are counted in', () => {
  const quantity = (statements: string, how = {}) => {
    const { record, problems } = amountIn(statements, how);
    const entry = record.consignments.get('sent');
    if (!entry) throw new Error('no consignment');
    return {
      pieces: quantityOf(entry, record)?.pieces,
      unit: entry.product?.unit,
      codes: problems.map(({ code }) => code),
    };
  };

  test('goods that everybody counts in doses are counted in doses', () => {
    expect(quantity(statement('amount: 2.2 billion, unit: doses'))).toEqual({
      pieces: { low: 2.2e9, high: 2.2e9 },
      unit: 'dose',
      codes: [],
    });
  });

  test('tonnes and kilograms are one measure', () => {
    expect(quantity(statement('amount: 3, unit: tonnes') + statement('amount: 3000, unit: kg', 't'))).toEqual(
      {
        pieces: { low: 3000, high: 3000 },
        unit: 'kg',
        codes: [],
      },
    );
  });

  test('vials and doses are never taken for each other', () => {
    const { pieces, unit, codes } = quantity(
      statement('amount: 3, unit: vial') + statement('amount: 30, unit: dose', 't'),
    );
    expect({ pieces, unit, codes }).toEqual({
      pieces: undefined,
      unit: undefined,
      codes: ['unit-unknown', 'unit-unknown'],
    });
  });

  test('a product that says what it is counted in keeps the others apart', () => {
    const { pieces, codes } = quantity(
      statement('amount: 3, unit: pallet') + statement('amount: 30, unit: dosi', 't'),
      { product: ', unit: dose' },
    );
    expect({ pieces, codes }).toEqual({ pieces: { low: 30, high: 30 }, codes: ['unit-unknown'] });
  });

  test.each(['pezzi', 'pieces', 'Stück', '件', 'items'])('a piece in any language: %s', (unit) => {
    expect(quantity(statement(`amount: 5, unit: ${unit}`)).pieces).toEqual({ low: 5, high: 5 });
  });
});
