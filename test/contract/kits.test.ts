import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide, evaluateTable } from '../../src/quality/index.js';
import * as api from '../../src/quality/kits/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Answered, type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const evaluations = '/api/quality/evaluations';
const spanish = { tp: 30, fn: 70, fp: 2, tn: 98 };

let home: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-kits-'));
  store = await openStore({ folder: join(home, 'store') }, () => new Date());
  served = await serveCase(store, smallCase({}));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(home, { recursive: true, force: true });
  expect(served.faults).toEqual([]);
});

const evaluate = (body: unknown): Promise<Answered> => served.send('POST', evaluations, body);
const sendResults = (text: string, query = ''): Promise<Answered> =>
  served.upload(`${evaluations}/results${query}`, new TextEncoder().encode(text), 'trial.csv');

describe('a 2×2 table', () => {
  test('is answered with the figures, the decision and its source', async () => {
    const { status, body } = await evaluate({ ...spanish, intendedUse: 'antigen-who', prevalence: 0.01 });
    expect(status).toBe(200);
    const answer = api.Evaluation.parse(body);
    const choice = { confidence: 0.95, method: 'wilson' } as const;
    expect(answer.figures).toEqual(evaluateTable(spanish, choice));
    const { decision } = answer;
    if (!decision) throw new Error('no decision');
    expect(decision).toEqual(decide(spanish, decision.target, 0.95));
    expect(decision.verdict).toBe('fails');
    expect(decision.target).toMatchObject({
      source: expect.stringContaining('ECDC'),
      confirmation: 'confirmed',
    });
    expect(answer.atPrevalence).toEqual(answer.byPrevalence.find(({ prevalence }) => prevalence === 0.01));
    expect(answer.byMethod.find(({ method }) => method === 'wilson')?.sensitivity).toEqual(
      answer.figures.sensitivity,
    );
  });

  test('without an intended use decides nothing', async () => {
    const { body } = await evaluate(spanish);
    expect(body).not.toHaveProperty('decision');
  });

  test('of nobody is no number and no verdict', async () => {
    const { status, body } = await evaluate({ tp: 0, fn: 0, fp: 0, tn: 0, intendedUse: 'antigen-who' });
    expect(status).toBe(200);
    expect(body.decision.verdict).toBe('cannot-tell');
    expect(body.figures.sensitivity.estimate).toBeNull();
  });

  test.each([
    ['a negative count', { ...spanish, fn: -1 }, 'fn', '-1', /whole number/],
    ['half a result', { ...spanish, fp: 1.5 }, 'fp', '1.5', /whole number/],
    ['more than there can be', { ...spanish, tn: 1e300 }, 'tn', '1e+300', /whole number/],
    ['NaN, which JSON says as null', { ...spanish, tp: Number.NaN }, 'tp', 'null', /whole number/],
    ['a word', { ...spanish, tp: 'many' }, 'tp', '"many"', /whole number/],
    ['no count', { tp: 1, fn: 1, fp: 1 }, 'tn', 'nothing', /whole number/],
    ['certainty', { ...spanish, confidence: 1 }, 'confidence', '1', /below 1/],
    ['a method nobody knows', { ...spanish, method: 'wald' }, 'method', '"wald"', /clopper-pearson/],
    ['per cent for a share', { ...spanish, prevalence: 5 }, 'prevalence', '5', /0 to 1/],
    ['a use nobody knows', { ...spanish, intendedUse: 'dice' }, 'intendedUse', '"dice"', /antigen-who/],
  ])(
    '%s is refused by field, what was found and what is expected',
    async (_, sent, field, found, expected) => {
      const { status, headers, body } = await evaluate(sent);
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body.code).toBe('request-invalid');
      expect(body.problems).toHaveLength(1);
      expect(body.problems[0]).toMatchObject({
        at: { field },
        found,
        expected: expect.stringMatching(expected),
      });
    },
  );
});

const header = 'reference,result,days_since_onset,lot,kit';
const rows = (count: number, row: string): string[] => Array.from({ length: count }, () => row);
const czech = [
  header,
  ...rows(40, 'positive,negative,3,A,QuickOne'),
  ...rows(27, 'positive,positive,6,A,QuickOne'),
  ...rows(3, 'positive,negative,6,A,QuickOne'),
  ...rows(5, 'positive,invalid,6,A,QuickOne'),
  ...rows(50, 'negative,negative,,A,QuickOne'),
];

describe('a file of results', () => {
  test('is read row by row; a bad row costs itself and is named', async () => {
    const { status, body } = await sendResults(
      [...czech, 'perhaps,positive,2,A,QuickOne'].join('\n'),
      '?intendedUse=antigen-who',
    );
    expect(status).toBe(200);
    const answer = api.ResultsEvaluation.parse(body);
    expect(answer.rows).toEqual({ of: 126, read: 125, refused: 1, noResult: 0, noReference: 0 });
    expect(answer.problems).toEqual([
      expect.objectContaining({
        at: { file: 'trial.csv', line: 127, field: 'reference' },
        found: '"perhaps"',
        expected: 'positive or negative',
      }),
    ]);
    const [kit] = answer.kits;
    expect(kit).toMatchObject({
      kit: 'QuickOne',
      evaluation: { counts: { tp: 27, fn: 43, fp: 0, tn: 50 } },
      tally: { opened: 125, openedOnPositives: 75, invalid: 5, defective: 0 },
      byDay: [
        { day: 3, sensitivity: { x: 0, n: 40 } },
        { day: 6, sensitivity: { x: 27, n: 30 } },
      ],
      diagnosis: {
        noResult: { standing: 'seen' },
        tooEarly: { standing: 'seen', day: 6 },
        badLot: { standing: 'cannot-tell' },
      },
    });
  });

  test('of several kits is answered for each by itself', async () => {
    const { body } = await sendResults(
      [...czech, ...rows(9, 'positive,positive,6,B,SlowTwo'), 'positive,positive,6,B,'].join('\n'),
    );
    const { kits } = api.ResultsEvaluation.parse(body);
    expect(kits.map(({ kit, evaluation }) => [kit, evaluation.counts.tp])).toEqual([
      ['QuickOne', 27],
      ['SlowTwo', 9],
      [null, 1],
    ]);
  });

  test('whose columns cannot be told asks for them, and counts once they are said', async () => {
    const text = 'when,what,who\n1,pos,pos\n2,neg,pos\n';
    const { status, body } = await sendResults(text);
    expect(status).toBe(200);
    const asked = api.ResultsEvaluation.parse(body);
    expect(asked.kits).toEqual([]);
    expect(asked.reading?.questions.map(({ column }) => column)).toEqual(['reference', 'result']);
    expect(asked.problems[0]).toMatchObject({ code: 'csv-header', at: { file: 'trial.csv', line: 1 } });
    const said = await sendResults(text, '?referenceColumn=who&resultColumn=what');
    expect(said.body.kits[0].evaluation.counts).toEqual({ tp: 1, fn: 1, fp: 0, tn: 0 });
    expect(said.body.kits[0].evaluation.figures.positivePredictiveValue.estimate).toBeNull();
  });

  test('with nothing that can be read is refused with the reasons', async () => {
    const { status, body } = await sendResults('reference,result\nmaybe,perhaps\n');
    expect(status).toBe(400);
    expect(body.problems[0]).toMatchObject({ code: 'field-value', at: { file: 'trial.csv', line: 2 } });
  });

  test('with a name for every row is no file of kits', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `positive,positive,1,A,kit-${i}`);
    const { status, body } = await sendResults([header, ...many].join('\n'));
    expect(status).toBe(400);
    expect(body.problems[0]).toMatchObject({ at: { field: 'kit' }, expected: 'at most 20 kits in one file' });
  });

  test('larger than a trial is refused', async () => {
    const { status, body } = await sendResults(`${header}\n${'positive,positive,6,A,\n'.repeat(200_000)}`);
    expect([status, body.code]).toEqual([413, 'body-too-large']);
  });

  test('takes its settings from the query, by name', async () => {
    const { status, body } = await sendResults(czech.join('\n'), '?confidence=high');
    expect(status).toBe(400);
    expect(body.problems[0]).toMatchObject({ at: { field: 'confidence' }, found: '"high"' });
  });
});

test('the targets come with source and confirmation', async () => {
  const { status, body } = await served.get('/api/quality/targets');
  expect(status).toBe(200);
  const { targets } = api.TargetList.parse(body);
  expect(targets.map(({ id }) => id)).toContain('antigen-who');
  for (const { source, confirmation } of targets) expect([source, confirmation]).not.toContain('');
});
