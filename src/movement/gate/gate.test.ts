import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { buildRecord } from '../../case/index.js';
import { type Finding, formatMessage, type Verdict } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { checkGate } from './gate.js';

type Entries = Parameters<typeof smallCase>[0];
const of = { consignment: 'masks', source: 'by-gov-a' };
const invoice = { id: 'invoice', text: 'Invoiced.', ...of, document: 'invoice' };
const sent = { id: 'sent', text: 'Sent.', ...of, stage: 'shipped', on: '2020-03-01' };
const short = {
  id: 'short',
  text: 'Too few masks.',
  source: 'by-gov-b',
  product: 'mask',
  place: 'city',
  supply: 'short',
};
const lot = (expires?: string) => ({
  id: 'lot-1',
  product: 'mask',
  ...of,
  batch: 'L-1',
  ...(expires ? { expires } : {}),
});
const place = [{ id: 'city', name: 'City', kind: 'city', country: 'BBB' }];

const masks = (due?: string) => [
  { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', ...(due ? { due } : {}) },
];

function gateOf(entries: Entries, verdict?: Verdict, terms?: Verdict) {
  const caseData = smallCase({ place, statement: [sent], ...entries });
  const record = buildRecord(caseData, '2020-06-01' as Day, 'hash');
  const entry = record.consignments.get('masks');
  if (!entry) throw new Error('no consignment');
  const found = (ends: Verdict | undefined, statement: string) =>
    ends &&
    ({
      verdict: ends,
      summary: { key: 'gate.certificates.no-rule', params: {} },
      because: [
        { message: { key: 'gate.need.none', params: {} }, evidence: [{ kind: 'statement', id: statement }] },
      ],
    } as unknown as Finding);
  return checkGate(entry, record, { conformity: found(verdict, 'sent'), terms: found(terms, 'sent') });
}

function gate(entries: Entries, verdict?: Verdict, terms?: Verdict) {
  const { finding, checks } = gateOf(entries, verdict, terms);
  return { all: finding.verdict, ...Object.fromEntries(checks.map((one) => [one.check, one.answer])) };
}

const lifeOf = (entries: Entries) => {
  const check = gateOf(entries).checks.find((one) => one.check === 'shelf-life');
  return [check?.answer, check?.because.map(({ message }) => formatMessage(message, 'en')).join(' ')];
};

describe('the gate before take-off', () => {
  test('knows nothing of a shipment of which nothing is on record, and passes nothing', () => {
    expect(gate({})).toEqual({
      all: 'cannot-tell',
      consignee: 'yes',
      paperwork: 'cannot-tell',
      need: 'cannot-tell',
      'shelf-life': 'cannot-tell',
      certificates: 'cannot-tell',
    });
  });

  test('opens where all is answered', () => {
    const entries = {
      consignment: masks('2020-03-01'),
      statement: [sent, invoice, short],
      lot: [lot('2021-03-01')],
    };
    expect(gate(entries, 'release')).toMatchObject({ all: 'yes', need: 'yes', 'shelf-life': 'yes' });
    expect(gate(entries, 'refuse')).toMatchObject({ all: 'no', certificates: 'no' });
    expect(gate(entries, 'hold')).toMatchObject({ all: 'cannot-tell' });
  });

  test.each([
    ['a day less than a year after it is due', '2021-03-09', 'no'],
    ['a year after', '2021-03-10', 'yes'],
    ['never, as far as is entered', undefined, 'cannot-tell'],
  ])('a lot that expires %s', (_, expires, answer) => {
    expect(gate({ consignment: masks('2020-03-10'), lot: [lot(expires)] })).toMatchObject({
      'shelf-life': answer,
    });
  });

  test('counts the year from the day it came, where that is said, and from the 29th of February to the 28th', () => {
    const came = { ...sent, id: 'came', stage: 'received', on: '2020-02-29' };
    const entries = { consignment: masks('2020-06-01'), statement: [sent, came], lot: [lot('2021-02-28')] };
    expect(gate(entries)).toMatchObject({ 'shelf-life': 'yes' });
  });

  test('does not take the day it left for the day it arrives: it says how long it may be on its way', () => {
    expect(lifeOf({ lot: [lot('2021-03-31')] })).toEqual([
      'cannot-tell',
      'When it arrives nobody said. Counted from 1 Mar 2020, when it left, every lot has a year left if it is no more than 30 days on its way.',
    ]);
    // What is too short the day it leaves is too short whenever it arrives.
    expect(lifeOf({ lot: [lot('2021-02-28')] })).toEqual([
      'no',
      'It left on 1 Mar 2020 and should last until 1 Mar 2021 at least; lots that expire sooner: L-1.',
    ]);
    // Sent after the day it was due: then that day says nothing of when it arrives.
    const late = { consignment: masks('2020-02-20'), lot: [lot('2021-03-31')] };
    expect(lifeOf(late)[0]).toBe('cannot-tell');
    // Nobody said that it left: as if it left on the day that is asked about.
    expect(lifeOf({ statement: [], lot: [lot('2021-07-01')] })).toEqual([
      'cannot-tell',
      'When it arrives nobody said. If it left on 1 Jun 2020, every lot has a year left if it is no more than 30 days on its way.',
    ]);
  });

  test.each([
    ['of other goods', { product: 'ventilator' }, 'cannot-tell'],
    ['somewhere else', { place: 'elsewhere' }, 'cannot-tell'],
    ['that is none', { supply: 'enough' }, 'no'],
  ])('a need %s', (_, change, answer) => {
    const elsewhere = { id: 'elsewhere', name: 'Elsewhere', kind: 'city', country: 'CCC' };
    expect(gate({ place: [...place, elsewhere], statement: [sent, { ...short, ...change }] })).toMatchObject({
      need: answer,
    });
  });

  test('is shut where nobody is named who is to receive it', () => {
    const party = [
      { id: 'gov-a', name: 'State A', kind: 'government', country: 'AAA' },
      { id: 'gov-b', name: 'A hospital, not named', kind: 'hospital', unnamed: true },
      ...['outlet-c', 'outlet-d'].map((id) => ({ id, name: id, kind: 'media' })),
    ];
    expect(gate({ party })).toMatchObject({ all: 'no', consignee: 'no' });
  });

  const whole = {
    consignment: masks('2020-03-01'),
    statement: [sent, invoice],
    lot: [lot('2020-12-31')],
  };

  test.each(['sale', 'loan'] as const)('asks of a %s nothing that only gifts are asked', (terms) => {
    const { finding, checks, notAsked } = gateOf(whole, 'release', terms);
    expect(checks.map(({ check }) => check)).toEqual(['consignee', 'paperwork', 'certificates']);
    expect([finding.verdict, notAsked]).toEqual(['yes', ['need', 'shelf-life']]);
    // It is said why, and the reason stands on what the terms rest on.
    expect(finding.because[0]?.message.key).toBe('gate.asked.not-gift');
    expect(finding.because[0]?.evidence).toEqual([{ kind: 'statement', id: 'sent' }]);
  });

  test.each([
    ['gift', 'gate.asked.gift'],
    ['mixed', 'gate.asked.gift'],
    ['unknown', 'gate.asked.untold'],
    ['contradictory', 'gate.asked.untold'],
    [undefined, 'gate.asked.untold'],
  ] as const)('asks all of what is %s', (terms, key) => {
    const { finding, checks, notAsked } = gateOf(whole, 'release', terms);
    expect([checks.length, notAsked, finding.because[0]?.message.key, finding.verdict]).toEqual([
      5,
      [],
      key,
      'no',
    ]);
  });

  test('every reason leads to evidence, and what is open says what would change it', () => {
    const { finding } = gateOf({}, undefined, 'gift');
    expect(finding.because.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(finding.wouldChange.map(({ key }) => key)).toEqual([
      'gate.change.paperwork',
      'gate.change.need',
      'gate.change.shelf-life',
      'gate.change.certificates',
    ]);
    expect([finding.question, finding.id, finding.subject.id]).toEqual(['gate', 'gate.masks', 'masks']);
  });
});
