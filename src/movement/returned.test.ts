import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage, type Language } from '../findings/index.js';

type Said = { readonly stage?: string; readonly amount?: unknown; readonly [field: string]: unknown };

const found = (statements: readonly Said[], entries: Parameters<typeof smallCase>[0] = {}) =>
  findingsOf(
    smallCase({
      statement: statements.map((one, at) => ({
        id: `s${at}`,
        text: 'Said',
        source: 'by-gov-b',
        consignment: 'masks',
        ...one,
      })),
      ...entries,
    }),
  );

const arrival = (...statements: readonly Said[]) => found(statements).get('arrival.masks');
const said = (finding: ReturnType<typeof arrival>, language: Language = 'en') =>
  finding ? formatMessage(finding.summary, language) : '';

const came = (amount: unknown): Said => ({ stage: 'received', amount });
const sentBack = (amount?: unknown): Said => ({
  stage: 'rejected',
  ...(amount === undefined ? {} : { amount }),
});
const calledBack = (amount: unknown): Said => ({ stage: 'recalled', amount });

describe('what came and was not kept', () => {
  test.each<[string, readonly Said[], string, string | undefined]>([
    ['a part sent back', [came(12_000), sentBack(3000)], 'partly-returned', 'Of these 3,000 were'],
    ['all of it sent back', [came(5000), sentBack(5000)], 'returned', 'Of these 5,000 were'],
    ['all of it, without a number', [came(5000), sentBack()], 'returned', 'nobody says how many'],
    ['a part called back from the wards', [came(9000), calledBack(2000)], 'partly-returned', '2,000'],
    // Nobody says whether the 1,000 turned away are among the 2,000 called back.
    [
      'some called back, some turned away',
      [came(9000), calledBack(2000), sentBack(1000)],
      'partly-returned',
      '2,000–3,000',
    ],
    [
      'called back, and more than that not used',
      [came(9000), calledBack(2000), sentBack()],
      'partly-returned',
      '2,000–9,000',
    ],
    // Whoever counts what was kept beside it tells of a refusal at the door, and of nothing that went back.
    [
      'a few of them refused, the others accepted',
      [came(592), { stage: 'accepted', amount: 589 }, sentBack(3)],
      'partly-rejected',
      'Of these 589 were accepted and 3 refused.',
    ],
    [
      'a few refused, and others called back later',
      [came(592), { stage: 'accepted', amount: 589 }, sentBack(3), calledBack(100)],
      'partly-returned',
      '100–103',
    ],
    ['nothing', [came(12_000)], 'delivered', undefined],
    ['“none was sent back”', [came(12_000), sentBack(0)], 'delivered', undefined],
    [
      'less than was shipped, and a part of it back',
      [{ stage: 'shipped', amount: 10_000, source: 'by-gov-a' }, came(8000), sentBack(1000)],
      'partly-returned',
      'Of these 1,000 were',
    ],
  ])('%s', (_, statements, verdict, sentence) => {
    const finding = arrival(...statements);
    expect(finding?.verdict).toBe(verdict);
    expect(finding?.figure?.low).toBe(statements.find(({ stage }) => stage === 'received')?.amount);
    if (sentence) expect(said(finding)).toContain(sentence);
    else expect(said(finding)).not.toContain('back');
  });

  test.each<[Language, string]>([
    ['it', 'Di questi 3000 sono stati respinti, resi o richiamati.'],
    ['zh', '其中 3,000 被拒收、退回或召回。'],
  ])('is said in %s', (language, sentence) => {
    expect(said(arrival(came(12_000), sentBack(3000)), language)).toContain(sentence);
  });

  test('is shown beside what went in the sum of the flow', () => {
    const flow = found([{ ...came(12_000), terms: 'gift' }, sentBack(3000)]).get('terms.flow.aaa.bbb.mask');
    expect(flow?.figure?.low).toBe(12_000);
    expect(said(flow)).toContain('given 12,000');
    expect(said(flow)).toContain('Came back, were refused or called back: 3,000');
  });

  test('is what the record of a lot says', () => {
    const lots = [
      {
        id: 'lot-1',
        consignment: 'masks',
        product: 'mask',
        source: 'by-gov-b',
        amount: 400,
        steps: ['2020-04-01 | receive | A. Rossi | -', '2020-04-02 | reject | A. Rossi | test t-1'],
      },
    ];
    const finding = found([came(1000)], { lot: lots }).get('arrival.masks');
    expect(finding?.verdict).toBe('partly-returned');
    expect(said(finding)).toContain('Of these 400 were');
    expect(finding?.because.flatMap(({ evidence }) => evidence)).toContainEqual({ kind: 'lot', id: 'lot-1' });
  });

  test('is a loan of which the lender has a part again', () => {
    const back = { id: 'back', name: 'Masks given back', product: 'mask', from: 'gov-b', to: 'gov-a' };
    const masks = { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' };
    const findings = found(
      [
        { ...came(9), terms: 'loan' },
        { ...came(3), terms: 'loan', consignment: 'back' },
      ],
      { consignment: [masks, back] },
    );
    expect(findings.get('arrival.masks')?.verdict).toBe('partly-returned');
    expect(said(findings.get('arrival.masks'))).toContain('Of these 3 were');
  });
});
