import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../lib/errors/index.js';
import { formatMessage } from '../../words/index.js';
import { evaluateResults, readResults } from '../index.js';
import { diagnose } from './diagnose.js';
import { selectKit } from './evaluate-results.js';
import type { KitResult } from './result.js';
import type { KitTarget } from './targets.js';

const antigen: KitTarget = {
  id: 'antigen',
  name: 'a minimum',
  use: 'a test',
  sensitivityMin: 0.8,
  specificityMin: 0.97,
  source: 'this test',
  confirmation: 'none',
};
const choice = { confidence: 0.95, method: 'wilson' } as const;

const of = (count: number, result: KitResult): KitResult[] => Array.from({ length: count }, () => result);
const infected = (found: number, missed: number, more: Pick<KitResult, 'day' | 'lot'> = {}): KitResult[] => [
  ...of(found, { reference: 'positive', result: 'positive', ...more }),
  ...of(missed, { reference: 'positive', result: 'negative', ...more }),
];

test.each(['1,5', '2.5', '5天', '3 giorni', 'сегодня'])('a day put as “%s” never costs the result', (day) => {
  const rows = ['reference;result;days', `positive;negative;"${day}"`, 'positive;positive;7'];
  const { results, problems } = readResults('r.csv', rows.join('\n'));
  expect(results.map(({ result }) => result)).toEqual(['negative', 'positive']);
  expect(results[0]?.day === undefined).toBe(problems.length === 1);
});

describe('two faults that give the same 30 %', () => {
  const standing = (results: KitResult[]) => {
    const { noResult, tooEarly, badLot, missesRegardless } = diagnose(results, choice, antigen);
    return [noResult, tooEarly, badLot, missesRegardless].map((fault) => fault.standing);
  };

  test('a good kit used too early finds nothing until a day, and enough from then on', () => {
    const early = [2, 3, 4].flatMap((day) => infected(0, 50, { day }));
    const late = [5, 6].flatMap((day) => infected(45, 5, { day }));
    const found = diagnose([...early, ...early.slice(0, 20), ...late], choice, antigen);
    expect(found.tooEarly).toMatchObject({
      standing: 'seen',
      day: 5,
      before: { x: 0 },
      after: { x: 90, n: 100 },
    });
    expect(found.missesRegardless.standing).toBe('not-seen');
  });

  test('dead kits behind a good control line find 30 % on every day', () => {
    const results = [2, 4, 6, 8, 10].flatMap((day) => infected(15, 35, { day }));
    expect(standing(results)).toEqual(['not-seen', 'not-seen', 'cannot-tell', 'seen']);
    // If good kits find 80 %, 30 % found is at least half of them dead, whatever the luck of the sample.
    expect(diagnose(results, choice, antigen).missesRegardless.silentShareMin).toBeGreaterThan(0.5);
  });

  test('both at once, as in the Czech Republic, are both seen', () => {
    const results = [...infected(0, 100, { day: 3 }), ...infected(60, 40, { day: 6 })];
    expect(standing(results)).toEqual(['not-seen', 'seen', 'cannot-tell', 'seen']);
  });

  test('the day is found in a trial so large that every split is beyond chance', () => {
    const results = Array.from({ length: 12 }, (_, day) =>
      day < 5 ? infected(0, 3000, { day }) : infected(1800, 1200, { day }),
    ).flat();
    expect(diagnose(results, choice, antigen).tooEarly).toMatchObject({ standing: 'seen', day: 5 });
  });

  test('a lot that was used early is not called bad for it', () => {
    const results = [
      ...infected(0, 100, { day: 3, lot: 'A' }),
      ...infected(45, 5, { day: 6, lot: 'A' }),
      ...infected(90, 10, { day: 6, lot: 'B' }),
    ];
    expect(standing(results)).toEqual(['not-seen', 'seen', 'not-seen', 'not-seen']);
  });

  test('one bad lot is named, and the kit is not blamed for it', () => {
    const results = [
      ...infected(90, 10, { lot: 'A' }),
      ...infected(92, 8, { lot: 'B' }),
      ...infected(2, 98, { lot: 'C' }),
    ];
    const found = diagnose(results, choice, antigen);
    expect(found.badLot).toMatchObject({ standing: 'seen', lot: 'C' });
    expect(found.missesRegardless.standing).toBe('not-seen');
  });

  test('kits that show their fault cost kits and leave the sensitivity as it is', () => {
    const results = [...infected(90, 10), ...of(50, { reference: 'positive', result: 'invalid' })];
    const { figures, sensitivityPerKitOpened, diagnosis } = evaluateResults(results, choice, antigen);
    expect(figures.sensitivity.estimate).toBe(0.9);
    expect(sensitivityPerKitOpened.estimate).toBe(0.6);
    expect(diagnosis.noResult).toMatchObject({ standing: 'seen', kitsPerValidResult: 1.5 });
    expect(diagnosis.missesRegardless.standing).toBe('not-seen');
  });

  test('without days, lots or a target nothing is made up', () => {
    const { noResult, ...rest } = diagnose(infected(30, 70), choice, undefined);
    expect(noResult.standing).toBe('not-seen');
    expect(Object.values(rest).map((fault) => fault.standing)).toEqual([
      'cannot-tell',
      'cannot-tell',
      'cannot-tell',
    ]);
  });
});

test('a target with a first day counts nobody sampled before it, nor anybody whose day is not known', () => {
  const results = [...infected(0, 100, { day: 3 }), ...infected(0, 50), ...infected(300, 0, { day: 21 })];
  const negatives = of(400, { reference: 'negative', result: 'negative' });
  const target = { ...antigen, daysFrom: 20, sensitivityMin: 0.98 };
  const { decision } = evaluateResults([...results, ...negatives], choice, target);
  expect(decision?.verdict).toBe('meets');
  expect(decision?.requirements[0]).toMatchObject({ n: 300, misses: 0 });
});

test('results of two kits are not added up', () => {
  const results = [...infected(1, 0), { reference: 'positive', result: 'positive', kit: 'B' } as const];
  expect(() => selectKit([...results, { ...results[1], kit: 'C' } as KitResult], undefined)).toThrow(
    'one of B, C',
  );
  expect(selectKit(results, 'B')).toHaveLength(1);
  expect(() => selectKit(results, 'X')).toThrow('--kit: found X, expected one of B.');
});

describe('a file of results', () => {
  test('a bad row is named by line, field, found and expected, and costs only itself', () => {
    const read = readResults(
      'r.csv',
      'reference,result,days_since_onset\npositive,pos,3\npositive,maybe,3\nsick,neg,-1\nnegative,neg\nnegative,neg,\n',
    );
    expect(read.results).toEqual([
      { reference: 'positive', result: 'positive', day: 3 },
      { reference: 'negative', result: 'negative' },
    ]);
    expect(read.rows).toBe(5);
    expect(read.problems.map((each) => formatMessage(formatProblem(each), 'en'))).toEqual([
      'r.csv:3 result: cannot be read (found "maybe", expected positive, negative, invalid or defective)',
      'r.csv:4 reference: cannot be read (found "sick", expected positive or negative)',
      'r.csv:5: the row does not fit the first row (found 2 cells, expected 3 cells; a cell with a comma in it is written in quotes)',
    ]);
  });

  test('columns come in any order, in any case, with others between', () => {
    const read = readResults('r.csv', '\ufeffNote,Result,REFERENCE\r\n"a, b",Negative,Positive\r\n');
    expect(read.results).toEqual([{ reference: 'positive', result: 'negative' }]);
    expect(read.ignoredColumns).toEqual(['Note']);
  });

  test('a file without the columns that are needed is refused whole', () => {
    expect(
      readResults('r.csv', 'result\npositive\n').problems.map(({ says }) => formatMessage(says, 'en')),
    ).toEqual(['the column "reference" is missing']);
    expect(readResults('r.csv', '').problems.map(({ says }) => formatMessage(says, 'en'))).toEqual([
      'the file is empty',
    ]);
  });

  const row = fc.record({
    reference: fc.constantFrom('positive' as const, 'negative' as const),
    result: fc.constantFrom(
      'positive' as const,
      'negative' as const,
      'invalid' as const,
      'defective' as const,
    ),
    day: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  });
  const lot = fc.constantFrom('A', 'B', 'C');

  test('what is written is read again, whatever stands between', () => {
    const junk = fc.constantFrom('x,y,z', 'positive,?,1', ',,', '"');
    fc.assert(
      fc.property(fc.array(fc.oneof(row, junk), { maxLength: 30 }), (lines) => {
        const good = lines.filter((line) => typeof line !== 'string');
        const text = lines.map((line) =>
          typeof line === 'string' ? line : `${line.reference},${line.result},${line.day ?? ''}`,
        );
        const read = readResults('r.csv', ['reference,result,days_since_onset', ...text].join('\n'));
        expect(read.results).toEqual(
          good.map(({ day, ...rest }) => (day === undefined ? rest : { ...rest, day })),
        );
        expect(read.rows).toBe(lines.length);
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, lot), { minLength: 1, maxLength: 60 }), (drawn) => {
        const rows = drawn.map(([one, lot]) => ({ ...one, lot }));
        const forth = evaluateResults(rows, choice, antigen);
        expect(evaluateResults(rows.toReversed(), choice, antigen)).toEqual(forth);
      }),
    );
  });
});
