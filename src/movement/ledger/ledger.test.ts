import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawRuns } from '../../../test/support/find.js';
import { smallCase } from '../../../test/support/small-case.js';
import { buildRecord } from '../../case/index.js';
import type { Day } from '../../lib/days/index.js';
import { asksForReason } from './gaps.js';
import { buildLedger } from './ledger.js';
import { lineStages } from './stages.js';

type Said = Readonly<Record<string, unknown>>;

function ledger(statements: readonly Said[], entries: Parameters<typeof smallCase>[0] = {}) {
  const caseData = smallCase({
    statement: statements.map((one, at) => ({
      id: `s${at}`,
      text: 'Said',
      source: 'by-gov-b',
      consignment: 'masks',
      ...one,
    })),
    ...entries,
  });
  const record = buildRecord(caseData, '2020-12-31' as Day, 'hash');
  const entry = record.consignments.get('masks');
  if (!entry) throw new Error('no consignment');
  return buildLedger(entry, record);
}

/** As a person would write it down: the stages that were counted, and between them what is missing. */
function told(...of: Parameters<typeof ledger>) {
  const { rows, gaps } = ledger(...of);
  return {
    rows: Object.fromEntries(
      rows
        .filter(({ standing }) => standing !== 'nobody-said')
        .map(({ stage, standing, count }) => [
          stage,
          count ? count.figures.map(range).join(' or ') : standing,
        ]),
    ),
    gaps: gaps.map(
      (gap) =>
        `${gap.from} > ${gap.to ?? '-'}: ${[gap.kind, ...gap.pieces.map(range)].join(' ')}${gap.unexplained ? `, unexplained ${range(gap.unexplained)}` : ''}${gap.excess ? `, too much ${range(gap.excess)}` : ''}${asksForReason(gap) ? ', why?' : ''}`,
    ),
  };
}

const range = ({ low, high }: { low: number; high: number }): string =>
  low === high ? String(low) : `${low}-${high}`;

const at = (stage: string, amount?: unknown, more: Said = {}): Said => ({
  stage,
  ...(amount === undefined ? {} : { amount }),
  ...more,
});

describe('the ledger of a shipment', () => {
  test('is one account from pledge to ward', () => {
    expect(
      told([
        at('pledged', 10_000),
        at('contracted', 10_000),
        at('shipped', 9000),
        at('cleared', 9000),
        at('received', 8800),
        at('accepted', 8500),
        at('rejected', 300),
        at('distributed', 6000),
        at('used', 5000),
        at('lost', 200, { gapBefore: 'received' }),
      ]),
    ).toEqual({
      rows: {
        pledged: '10000',
        contracted: '10000',
        shipped: '9000',
        cleared: '9000',
        received: '8800',
        accepted: '8500',
        distributed: '6000',
        used: '5000',
        rejected: '300',
        lost: '200',
      },
      gaps: [
        'pledged > contracted: none',
        'contracted > shipped: fewer 1000, unexplained 1000, why?',
        'shipped > cleared: none',
        'cleared > received: fewer 200, unexplained 0',
        'received > accepted: fewer 300, unexplained 0-300',
        'accepted > distributed: fewer 2500, unexplained 2500, why?',
        'distributed > used: fewer 1000, unexplained 1000, why?',
      ],
    });
  });

  test('says of what nobody counted that nobody did', () => {
    expect(told([at('received')])).toEqual({ rows: { received: 'without-number' }, gaps: [] });
  });

  test('shows both of two that disagree, and no gap between them', () => {
    expect(
      told([
        at('shipped', 1000, { source: 'by-gov-a' }),
        at('received', 600),
        at('received', 1000, { source: 'by-outlet-c' }),
      ]),
    ).toEqual({
      rows: { shipped: '1000', received: '600 or 1000' },
      gaps: ['shipped > received: cannot-tell, why?', 'received > -: left 600 1000, why?'],
    });
  });

  test('knows that rounded figures differ by nothing that anybody said', () => {
    expect(told([at('shipped', 'about 120,000'), at('received', 118_000)]).gaps[0]).toBe(
      'shipped > received: none',
    );
    expect(told([at('shipped', '1.3 million'), at('received', 1_298_450)]).gaps[0]).toBe(
      'shipped > received: none',
    );
  });

  test('asks why more came, too', () => {
    expect(told([at('shipped', 1000), at('received', 1200)]).gaps).toEqual([
      'shipped > received: more 200, why?',
      'received > -: left 1200, unexplained 1200, why?',
    ]);
  });

  test('counts nothing that is being checked where anybody else counts', () => {
    const newspaper = at('received', 70, { source: 'by-outlet-c', claim: true });
    const sent = at('shipped', 60, { source: 'by-gov-a' });
    expect(told([sent, at('received', 58), newspaper]).rows).toEqual({ shipped: '60', received: '58' });
    const lots = [at('received', 30, { lot: 'a' }), at('received', 28, { lot: 'b' }), newspaper];
    expect(told([sent, ...lots]).rows).toEqual({ shipped: '60', received: '58' });
    expect(told([sent, at('received', 58), { ...newspaper, source: 'by-gov-b' }]).rows.received).toBe(
      '58 or 70',
    );
  });

  test('puts no other count in the place of the recipient’s, whose unit is not known', () => {
    const sacks = at('received', 58, { unit: 'sack' });
    const others = ['by-outlet-c', 'by-gov-a'].map((source) => at('received', 70, { source }));
    expect(told([at('shipped', 60), sacks, ...others])).toEqual({
      rows: { shipped: '60', received: 'without-number' },
      gaps: ['shipped > -: left 60, unexplained 60, why?'],
    });
  });

  test('takes nothing that left as the reason why more came', () => {
    const { gaps } = ledger([
      at('shipped', 60),
      at('received', 70),
      at('lost', 2, { gapBefore: 'received' }),
      { gapBefore: 'received', amount: 2, text: 'Two are held at customs.' },
      { gapBefore: 'received', amount: 12, text: 'Twelve were added at the airport.' },
    ]);
    expect(gaps[0]).toMatchObject({ kind: 'more', reasons: [{ isSure: false }, { isSure: true }] });
  });

  test('takes what somebody says as the reason of a gap, and counts it nowhere else', () => {
    const { rows, gaps } = told([
      at('shipped', 1000),
      at('received', 900),
      { gapBefore: 'received', amount: 60, text: 'A pallet stands at customs.' },
      { gapBefore: 'distributed', text: 'The store keeps a reserve.' },
    ]);
    expect(rows).toEqual({ shipped: '1000', received: '900' });
    expect(gaps).toEqual([
      'shipped > received: fewer 100, unexplained 40, why?',
      'received > -: left 900, unexplained 0-900',
    ]);
  });

  test('says where reasons account for more than is missing', () => {
    expect(
      told([at('shipped', 1000), at('received', 900), at('lost', 150, { gapBefore: 'received' })]).gaps[0],
    ).toBe('shipped > received: fewer 100, unexplained 0, too much 50');
  });

  test('counts in pieces, and adds nothing that is counted otherwise', () => {
    const { rows } = told([
      at('shipped', 20, { unit: 'box' }),
      at('received', 2, { unit: 'pallet' }),
      at('received', 950),
      at('distributed', 3, { unit: 'pallet' }),
    ]);
    expect(rows).toEqual({ shipped: '1000', received: '950', distributed: 'without-number' });
  });

  test('adds up what lots say of themselves, and is open where one has not come', () => {
    const lot = (id: string, amount: number, ...steps: string[]) => ({
      id,
      consignment: 'masks',
      product: 'mask',
      source: 'by-gov-b',
      amount,
      ...(steps.length > 0 ? { steps } : {}),
    });
    const received = '2020-04-01 | receive | A. Rossi | -';
    const lots = [
      lot('lot-1', 400, received, '2020-04-02 | accept | A. Rossi | sample S-1'),
      lot('lot-2', 600, received, '2020-04-02 | reject | A. Rossi | sample S-2'),
    ];
    expect(told([at('shipped', 1000)], { lot: lots })).toEqual({
      rows: { shipped: '1000', received: '1000', accepted: '400', rejected: '600' },
      gaps: [
        'shipped > received: none',
        'received > accepted: fewer 600, unexplained 0',
        'accepted > -: left 400, unexplained 400, why?',
      ],
    });
    expect(told([at('received', 950)], { lot: lots }).rows.received).toBe('950 or 1000');
  });

  test('adds up several deliveries that are parts of a whole', () => {
    const part = (id: string) => ({
      id,
      name: id,
      product: 'mask',
      from: 'gov-a',
      to: 'gov-b',
      partOf: 'masks',
    });
    const consignment = [
      { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' },
      part('first'),
      part('second'),
    ];
    const first = at('received', 400, { consignment: 'first' });
    const second = at('received', 500, { consignment: 'second' });
    const sent = at('shipped', 1000);
    expect(told([sent, first, second], { consignment }).rows.received).toBe('900');
    expect(
      told([sent, first, at('received', undefined, { consignment: 'second' })], { consignment }).rows
        .received,
    ).toBe('400-Infinity');
  });

  test('shows the Dutch masks: 600,000 of 1.3 million called back, and of the rest no number', () => {
    expect(
      told([
        at('received', '1.3 million'),
        at('distributed'),
        at('recalled', 600_000, { outOf: '1.3 million' }),
      ]),
    ).toEqual({
      rows: { received: '1300000', distributed: 'without-number', recalled: '600000' },
      gaps: ['received > -: left 1300000, unexplained 700000, why?'],
    });
  });
});

describe('shapes of practice', () => {
  const asked = (...of: Parameters<typeof ledger>) =>
    Object.fromEntries([...ledger(...of).deliveries].map(([stage, sum]) => [stage, range(sum)]));
  const on = (day: string, amount: number) => at('received', amount, { on: day });

  test('forty and twenty of sixty may be two deliveries: it is asked', () => {
    const said = [at('shipped', 60), on('2020-03-02', 40), on('2020-03-06', 20)];
    expect(told(said).rows.received).toBe('20');
    expect(asked(said)).toEqual({ received: '60' });
  });

  test('a recount that comes to what was sent asks nothing, nor do days that come to something else', () => {
    expect(asked([at('shipped', 60), on('2020-03-02', 40), on('2020-03-06', 60)])).toEqual({});
    expect(asked([at('shipped', 60), on('2020-03-02', 40), on('2020-03-06', 30)])).toEqual({});
  });

  test('a receipt of too many that was put right is the right one', () => {
    expect(
      told([
        at('shipped', 300),
        at('received', 303, { id: 'first' }),
        at('received', 300, { about: ['first'], stance: 'corrects' }),
      ]),
    ).toEqual({
      rows: { shipped: '300', received: '300' },
      gaps: ['shipped > received: none', 'received > -: left 300, unexplained 300, why?'],
    });
  });

  test.each([
    [10, 'gross', 1440],
    [120, 'dozen', 1440],
    [700, 'pair', 1400],
    [28, 'boxes', 1400],
  ])('%s %s are counted in pieces', (amount, unit, pieces) => {
    expect(told([at('shipped', amount, { unit }), at('received', pieces)])).toMatchObject({
      rows: { shipped: String(pieces) },
      gaps: ['shipped > received: none', expect.any(String)],
    });
  });

  test('4,000 boxes of which 4,000 pieces came is a slip or a loss, and both stand', () => {
    expect(told([at('shipped', 4000, { unit: 'box' }), at('received', 4000)]).gaps[0]).toBe(
      'shipped > received: fewer 196000, unexplained 196000, why?',
    );
  });

  test('all turned away at the door is all accounted for', () => {
    expect(told([at('shipped', 500), at('received', 0), at('rejected', 500)])).toEqual({
      rows: { shipped: '500', received: '0', rejected: '500' },
      gaps: ['shipped > received: fewer 500, unexplained 0'],
    });
  });

  test('called back and turned away may be the same goods', () => {
    expect(told([at('received', 1000), at('rejected', 600), at('recalled', 600)]).gaps).toEqual([
      'received > -: left 1000, unexplained 0-400',
    ]);
  });
});

const counts = fc.dictionary(fc.constantFrom(...lineStages), fc.nat(2000), { minKeys: 2 });

describe('laws', () => {
  test('stock is conserved: what reached a stage, and what is missing behind it, is what reached the one before', () => {
    fc.assert(
      fc.property(counts, fc.nat(100), (of, lost) => {
        const { rows, gaps } = ledger([
          ...Object.entries(of).map(([stage, amount]) => at(stage, amount)),
          at('lost', lost, { gapBefore: 'received' }),
        ]);
        for (const { from, to, kind, pieces, unexplained, excess, reasons } of gaps) {
          const [before, after] = [from, to].map((stage) => of[stage ?? ''] ?? 0) as [number, number];
          const [gap = { low: 0, high: 0 }] = pieces;
          const sign = kind === 'more' ? -1 : 1;
          if (kind === 'none') expect(Math.abs(before - after)).toBeLessThanOrEqual(0.01 * (before + after));
          else expect(before).toBe((to === undefined ? 0 : after) + sign * gap.low);
          if (!unexplained || reasons.some(({ isSure }) => !isSure)) continue;
          const accounted = reasons.reduce((sum, one) => sum + (one.pieces?.low ?? 0), 0);
          expect(accounted + unexplained.low - (excess?.low ?? 0)).toBe(gap.low);
        }
        expect(rows.filter(({ count }) => count).length).toBe(Object.keys(of).length + 1);
      }),
      { numRuns: lawRuns },
    );
  });

  test('the order of the entries changes nothing', () => {
    const statement = fc.record({
      stage: fc.constantFrom(...lineStages, 'rejected', 'lost', 'recalled'),
      amount: fc.nat(500),
      source: fc.constantFrom('by-gov-a', 'by-gov-b', 'by-outlet-c'),
    });
    const list = fc.uniqueArray(statement, {
      minLength: 1,
      maxLength: 8,
      selector: ({ stage, source }) => `${stage} ${source}`,
    });
    fc.assert(
      fc.property(list, (all) => {
        const named = all.map((one, index) => ({ ...one, id: `n${index}` }));
        expect(told(named.toReversed())).toEqual(told(named));
      }),
      { numRuns: lawRuns },
    );
  });
});
