import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { buildRecord } from '../../case/index.js';
import type { Finding, Verdict } from '../../findings/index.js';
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

function gate(entries: Entries, verdict?: Verdict) {
  const caseData = smallCase({ place, statement: [sent], ...entries });
  const record = buildRecord(caseData, '2020-06-01' as Day, 'hash');
  const entry = record.consignments.get('masks');
  if (!entry) throw new Error('no consignment');
  const conformity =
    verdict &&
    ({
      verdict,
      summary: { key: 'gate.certificates.no-rule', params: {} },
      because: [],
    } as unknown as Finding);
  const { answer, checks } = checkGate(entry, record, conformity);
  return { all: answer, ...Object.fromEntries(checks.map((one) => [one.check, one.answer])) };
}

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
    const entries = { statement: [sent, invoice, short], lot: [lot('2021-03-01')] };
    expect(gate(entries, 'release')).toMatchObject({ all: 'yes', need: 'yes', 'shelf-life': 'yes' });
    expect(gate(entries, 'refuse')).toMatchObject({ all: 'no', certificates: 'no' });
    expect(gate(entries, 'hold')).toMatchObject({ all: 'cannot-tell' });
  });

  test.each([
    ['a day less than a year after it arrives', '2021-02-28', 'no'],
    ['a year after', '2021-03-01', 'yes'],
    ['never, as far as is entered', undefined, 'cannot-tell'],
  ])('a lot that expires %s', (_, expires, answer) => {
    expect(gate({ lot: [lot(expires)] })).toMatchObject({ 'shelf-life': answer });
  });

  test('counts the year from the day it came, where that is said, and from the 29th of February to the 28th', () => {
    const came = { ...sent, id: 'came', stage: 'received', on: '2020-02-29' };
    expect(gate({ statement: [sent, came], lot: [lot('2021-02-28')] })).toMatchObject({
      'shelf-life': 'yes',
    });
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
});
