import { describe, expect, test } from 'vitest';
import { type Case, readCase } from '../../case/index.js';
import type { AppError } from '../../lib/errors/index.js';
import { formatError } from '../../words/index.js';
import { givePlanTo } from '../cli/lots.js';
import { PlanRequest } from '../sampling/api.js';
import { withPlan } from './enter.js';

const caseOf = (lots: string, language = 'language: it\n'): Case => {
  const { case: caseData } = readCase([
    { name: 'case.yaml', text: `id: c\ntitle: A case\n${language}` },
    {
      name: 'parties.yaml',
      text: '- {id: a, name: A, kind: company}\n- {id: b, name: B, kind: government}\n',
    },
    {
      name: 'sources.yaml',
      text: '- {id: s, title: S, publisher: b, kind: article, published: 2026-11-02}\n',
    },
    {
      name: 'products.csv',
      text: 'id,name,class\ngloves,Guanti,glove\ninsulin,Insulina,medicine\n',
    },
    {
      name: 'consignments.csv',
      text: 'id,name,product,from,to\nc,Guanti,gloves,a,b\ni,Insulina,insulin,a,b\n',
    },
    { name: 'lots.csv', text: `id;consignment;product;source;amount;unit\n${lots}\n` },
  ]);
  if (!caseData) throw new Error('no case');
  return caseData;
};

const flags = { by: 'Giulia', aql: '1.5', level: 'I' };
const given = (row: string, language?: string): string | undefined =>
  givePlanTo('l', flags, '2026-11-29')(caseOf(row, language)).plans?.[0];

describe('a plan is for the size of the lot as the record reads it', () => {
  test.each([
    ['118.000', '', 'lot 118000'],
    ['118.000', 'pezzi', 'lot 118000'],
    ['118.000', 'glove', 'lot 118000'],
    ['5.000 guanti', '', 'lot 5000'],
    ['59.000', 'paia', 'lot 118000'],
    ['118000', '', 'lot 118000'],
  ])('%s %s', (amount, unit, size) => {
    expect(given(`l;c;gloves;s;${amount};${unit}`)).toContain(size);
  });

  test('by the other amounts of its table, where no language is known', () => {
    expect(given('m;c;gloves;s;12,50;\nl;c;gloves;s;118.000;', '')).toContain('lot 118000');
  });

  test('in what everybody counts such goods in', () => {
    expect(given('l;i;insulin;s;12.000;dosi')).toContain('lot 12000');
  });

  test('and the lot keeps its words', () => {
    const lot = givePlanTo('l', flags, '2026-11-29')(caseOf('l;c;gloves;s;118.000;'));
    expect(lot.amount).toBe('118.000');
  });

  test('and a plan of another size is refused', () => {
    const asked = PlanRequest.parse({ kind: 'aql', lot: 118, aql: 1.5, level: 'I' });
    const entering = { by: 'Giulia', on: '2026-11-29' as never };
    try {
      withPlan(caseOf('l;c;gloves;s;118.000;pezzi'), 'l', { asked, marks: {} }, entering);
      expect.unreachable();
    } catch (error) {
      expect(formatError(error as AppError, 'it')).toBe(
        'Il piano è per 118 pezzi, e la documentazione ha questo lotto a 118.000.',
      );
    }
  });
});

describe('a size nobody can be sure of is asked for, and what stands there is quoted', () => {
  test.each([
    ['118.000', '', '', '118.000'],
    ['molti', '', undefined, 'molti'],
    ['3', 'bancali', undefined, '3 bancali'],
    ['circa 5.000', '', undefined, 'circa 5.000'],
  ])('%s %s', (amount, unit, language, quoted) => {
    const others = unit === '' ? '' : '\nm;c;gloves;s;40;';
    expect(() => given(`l;c;gloves;s;${amount};${unit}${others}`, language)).toThrow(
      `The lot’s amount, “${quoted}”, cannot be read as an exact number of pieces: say the size with the plan.`,
    );
  });

  test('and one that is not there is asked for', () => {
    expect(() => given('l;c;gloves;s;;')).toThrow('How many pieces the lot holds is not known');
  });

  test('the size given with the plan then stands', () => {
    const edit = givePlanTo('l', { ...flags, lot: '400' }, '2026-11-29');
    expect(edit(caseOf('l;c;gloves;s;molti;')).plans?.[0]).toContain('lot 400');
  });
});
