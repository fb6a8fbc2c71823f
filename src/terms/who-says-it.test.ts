import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { type Finding, formatMessage } from '../findings/index.js';

type Plain = Readonly<Record<string, unknown>>;

const base = smallCase({});
const party = [
  ...base.entries.party,
  { id: 'someone', name: 'An official, not named', kind: 'official', speaksFor: 'outlet-c', unnamed: true },
  { id: 'dealer', name: 'Dealer', kind: 'company', country: 'BBB' },
];

const found = (statement: readonly Plain[], more: object = {}): Map<string, Finding> =>
  findingsOf(
    smallCase({
      party,
      statement: statement.map((one, at) => ({
        id: `s${at}`,
        source: 'by-outlet-c',
        text: 'Said',
        consignment: 'masks',
        ...one,
      })),
      ...more,
    }),
  );

const reasonsOf = (finding: Finding | undefined) =>
  finding?.because.map(({ message, evidence }) => [message.key, evidence.map(({ id }) => id)]);

const bought = { id: 'bought', speaker: 'someone', terms: 'sale' };
const denial = {
  id: 'denial',
  source: 'by-gov-a',
  speaker: 'minister-a',
  about: ['bought'],
  stance: 'denies',
};

test('what somebody says who is not named, and one end denies, is left open', () => {
  const finding = found([bought, denial]).get('terms.masks');
  expect(finding?.verdict).toBe('not-yet-determinable');
  expect(reasonsOf(finding)).toEqual([
    ['terms.witness', ['bought']],
    ['terms.denied-unnamed', ['denial']],
  ]);
  expect(finding && formatMessage(finding.summary, 'en')).not.toContain('purchase');
});

test.each<[string, string, ...Plain[]]>([
  ['it stands while nobody denies it', 'sale', bought],
  [
    'somebody who is named is not put in doubt by a bare denial',
    'sale',
    { ...bought, speaker: 'outlet-c' },
    denial,
  ],
  ['a contract is not either', 'sale', { ...bought, document: 'contract' }, denial],
  [
    'nor what somebody who is named says too',
    'sale',
    bought,
    denial,
    { terms: 'sale', source: 'by-outlet-d' },
  ],
])('%s', (_, verdict, ...said) => {
  expect(found(said).get('terms.masks')?.verdict).toBe(verdict);
});

test('what one origin says over again is one reason, with every place under it', () => {
  const said = { terms: 'sale' };
  const finding = found([
    said,
    said,
    { ...said, source: 'by-outlet-d' },
    { ...said, source: 'by-outlet-d', speaker: 'outlet-d', repeats: 's0' },
  ]).get('terms.masks');
  expect(reasonsOf(finding)).toEqual([
    ['terms.witness', ['s0', 's1', 's3']],
    ['terms.witness', ['s2']],
  ]);
});

test('reasons that say the same of any question are one', () => {
  const finding = found([{ stage: 'received' }, { stage: 'received' }]).get('arrival.masks');
  expect(finding?.because.map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([['s0', 's1']]);
});

const contract = {
  id: 'contract',
  source: 'by-gov-b',
  terms: 'sale',
  document: 'contract',
  stage: 'contracted',
  measure: 'goods',
  amount: 100,
  unit: 'piece',
};
const void_ = { id: 'void', source: 'by-gov-b', about: ['contract'], stance: 'annuls' };

test('a contract that was made void is a purchase, and said to be void wherever it is told', () => {
  const findings = found([contract, void_]);
  const terms = findings.get('terms.masks');
  expect([terms?.verdict, terms?.summary.key]).toEqual(['sale', 'terms.summary.annulled']);
  expect(reasonsOf(terms)?.at(-1)).toEqual(['terms.annulled', ['void']]);
  const flow = findings.get('terms.flow.aaa.bbb.mask');
  const said = flow ? formatMessage(flow.summary, 'en') : '';
  expect(said).toContain('made void before it was sent: as a purchase 100 (pieces)');
  expect(said).not.toContain('not yet sent');
  expect(found([contract]).get('terms.masks')?.summary.key).toBe('terms.summary.known');
});

test('the figure of a flow is of what went: what was sold where nothing was given, none where nothing went', () => {
  const went = { measure: 'goods', amount: 300, unit: 'piece', stage: 'received' };
  const figureOf = (...said: Plain[]) => found(said).get('terms.flow.aaa.bbb.mask')?.figure;
  expect(figureOf({ ...went, terms: 'sale' })).toMatchObject({ low: 300, method: 'sold, of all that went' });
  expect(figureOf({ ...went, terms: 'gift' })).toMatchObject({ low: 300, method: 'given, of all that went' });
  expect(figureOf({ ...went, terms: 'sale', stage: 'contracted' })).toBeUndefined();
});

test('what a firm at home sold is of the flow from where it came', () => {
  const consignment = [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'dealer', to: 'gov-b', dispatchedFrom: 'port' },
  ];
  const place = [{ id: 'port', name: 'Port', kind: 'port', country: 'AAA' }];
  const ids = (more: object) =>
    [...found([{ terms: 'sale' }], more).keys()].filter((id) => id.includes('.flow.'));
  expect(ids({ consignment, place })).toEqual(['terms.flow.aaa.bbb.mask']);
  const [one] = consignment;
  expect(ids({ consignment: [{ ...one, dispatchedFrom: undefined }] })).toEqual(['terms.flow.bbb.bbb.mask']);
});
