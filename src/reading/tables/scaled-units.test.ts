import { expect, test } from 'vitest';
import { type Case, kindNames, Product, piecesPerUnit } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import { readTable } from './read-table.js';

const empty: Case = {
  header: { id: 'invented' as Case['header']['id'], title: 'Invented' },
  // Every kind is among the names.
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Case['entries'],
  formats: {},
};
const choices = { source: { publisher: 'The office', published: Day.parse('2026-06-30') } };

/** The amount and unit of each statement, and what its product is counted in. */
async function counted(rows: string): Promise<string[]> {
  const { entries } = await readTable('list.csv', new TextEncoder().encode(rows), empty, choices);
  const products = entries.flatMap(({ kind, entry }) => (kind === 'product' ? [Product.parse(entry)] : []));
  return entries.flatMap(({ kind, entry }) => {
    if (kind !== 'statement') return [];
    const { amount, unit, product } = entry as { amount?: string; unit?: string; product?: string };
    const own = products.find(({ id }) => id === product);
    const pieces = piecesPerUnit(own, unit) === undefined ? 'not counted' : 'counted';
    return [[amount, unit ?? '-', own?.unit ?? '-', pieces].join('|')];
  });
}

test.each([
  ['千套', '血液透析套件', '1,2', '1200|套|set|counted'],
  ['万套', '透析套件', '1.2', '12000|套|set|counted'],
  ['千个', '透析器', '3', '3000|个|-|counted'],
  ['千克', '透析粉', '25', '25|千克|kg|counted'],
  ['百万剂', '疫苗', '1.5', '1500000|剂|-|counted'],
  ['thousand pcs', 'dialysers', '4', '4000|pcs|-|counted'],
  ['x1000', 'dialysers', '4', '4000|-|-|counted'],
  ["'000 pcs", 'dialysers', '4', '4000|pcs|-|counted'],
  ['1000 ml', 'dialysate', '4', '4|1000 ml|1000 ml|counted'],
  ['migliaia di pezzi', 'dializzatori', '2', '2000|pezzi|-|counted'],
  ['miles de unidades', 'dializadores', '2', '2000|unidades|-|counted'],
  ['milliers de pièces', 'dialyseurs', '2', '2000|pièces|-|counted'],
  ['Tausend Stück', 'Dialysatoren', '2', '2000|Stück|-|counted'],
  ['kg', 'dialysate powder', '40', '40|kg|kg|counted'],
  ['桶', '透析液', '40', '40|桶|桶|counted'],
  ['bucket', 'dialysate', '40', '40|bucket|bucket|counted'],
])(
  'a unit %s of %s: by how much, in what, and of a product that knows it',
  async (unit, goods, amount, expected) => {
    expect(await counted(`From;To;Item;Quantity;Unit\nAurora;Clinic;${goods};${amount};${unit}\n`)).toEqual([
      expected,
    ]);
  },
);

test.each([
  ['数量（千套）', '1,2', '1200|set|set|counted'],
  ['数量（万套）', '1.2', '12000|set|set|counted'],
  ['数量（千克）', '40', '40|kg|kg|counted'],
  ['数量（千个）', '3', '3000|-|-|counted'],
])('a column called %s', async (name, amount, expected) => {
  expect(await counted(`捐赠方;接收方;物资;${name}\n甲公司;乙医院;透析套件;${amount}\n`)).toEqual([expected]);
});

test('a column and a unit that both say thousands say it once', async () => {
  expect(await counted('捐赠方;接收方;物资;数量（千）;单位\n甲公司;乙医院;透析套件;3;千套\n')).toEqual([
    '3000|套|set|counted',
  ]);
});
