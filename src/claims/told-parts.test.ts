import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

type Plain = Readonly<Record<string, unknown>>;

const came = { consignment: 'masks', measure: 'goods', stage: 'received' };
const whole = { id: 'claim', source: 'by-outlet-c', ...came, claim: true, amount: '1000' };
const part = { id: 'part', source: 'by-outlet-c', ...came, amount: '300', partOf: 'claim' };

function find(...said: readonly Plain[]) {
  const statement = said.map((one, index) => ({ id: `s${index}`, text: `Statement ${index}.`, ...one }));
  return findingsOf(smallCase({ statement }));
}

// That something came is borne out by whoever counts a part of it; how many came is not.
describe('a part told beside its whole', () => {
  const rows: [string, string, ...Plain[]][] = [
    ['by the same source is no rival total', 'not-yet-determinable', whole, part],
    [
      'by another source is no rival total either',
      'partly-supported',
      whole,
      { ...part, source: 'by-gov-b' },
    ],
    [
      'leaves the whole to those who count the whole',
      'supported',
      whole,
      { ...part, source: 'by-outlet-d' },
      { source: 'by-gov-b', ...came, amount: '1000' },
    ],
    [
      'that is corrected corrects no whole',
      'partly-supported',
      whole,
      part,
      { source: 'by-gov-b', ...came, amount: '250', about: ['part'], stance: 'corrects' },
    ],
    [
      'that is affirmed with its figure is no rival of the whole',
      'partly-supported',
      whole,
      part,
      { source: 'by-gov-b', ...came, amount: '300', about: ['part'], stance: 'affirms' },
    ],
    [
      'that the whole names among those it includes is no rival',
      'partly-supported',
      { ...whole, includes: ['p'] },
      { id: 'p', source: 'by-outlet-d', ...came, amount: '300' },
    ],
    [
      'that is larger than the whole contradicts it',
      'understated',
      whole,
      { ...part, source: 'by-gov-b', amount: '1300' },
    ],
    [
      'stays a part of what another counts as the whole',
      'understated',
      whole,
      { id: 'other', source: 'by-gov-b', ...came, amount: '1500' },
      { source: 'by-outlet-d', ...came, amount: '400', partOf: 'other' },
    ],
    [
      'is not added to it a second time',
      'overstated',
      { ...whole, amount: '1300' },
      { id: 'other', source: 'by-gov-b', ...came, amount: '1000' },
      { source: 'by-gov-b', ...came, amount: '300', partOf: 'other' },
    ],
    [
      'that says how many of those promised came is a count of what came',
      'overstated',
      whole,
      { id: 'promise', source: 'by-gov-a', ...came, stage: 'pledged', amount: '1000' },
      { source: 'by-gov-b', ...came, amount: '300', partOf: 'promise' },
    ],
  ];
  test.each(rows)('%s', (_, verdict, ...said) => {
    expect(find(...said).get('claim.claim')?.verdict).toBe(verdict);
  });

  const claimedPart = { ...part, claim: true };
  const partRows: [string, string, ...Plain[]][] = [
    [
      'is not contradicted by the whole of another',
      'partly-supported',
      whole,
      claimedPart,
      { source: 'by-gov-b', ...came, amount: '1200' },
    ],
    [
      'is borne out by who tells the same part',
      'supported',
      whole,
      claimedPart,
      { source: 'by-gov-b', ...came, amount: '300', partOf: 'claim' },
    ],
    [
      'is contradicted where another corrects it',
      'overstated',
      whole,
      claimedPart,
      { source: 'by-gov-b', ...came, amount: '250', about: ['part'], stance: 'corrects' },
    ],
    [
      'is not contradicted by another part',
      'partly-supported',
      whole,
      claimedPart,
      { source: 'by-outlet-d', ...came, amount: '200', partOf: 'claim', quality: 'unfit' },
    ],
    [
      'is too large where fewer came in all',
      'overstated',
      whole,
      claimedPart,
      { source: 'by-gov-b', ...came, amount: '100' },
    ],
  ];
  test.each(partRows)('as a claim of its own %s', (_, verdict, ...said) => {
    expect(find(...said).get('claim.part')?.verdict).toBe(verdict);
  });

  // Found by the law on the order of a file (seed 351822386): of two statements of one sum only the first was shown.
  test('is evidence where the sum of the parts decides, whoever comes first', () => {
    const said = { source: 'by-gov-a', speaker: 'gov-a', consignment: 'april' };
    const both = [
      { ...said, id: 'in-words', amount: '1 million' },
      { ...said, id: 'in-digits', amount: '1000000' },
    ];
    const claim = {
      id: 'claim',
      source: 'by-gov-a',
      speaker: 'outlet-c',
      consignment: 'masks',
      claim: true,
      amount: '600',
    };
    const consignment = [
      { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b' },
      { id: 'april', name: 'Of April', product: 'mask', from: 'gov-a', to: 'gov-b', partOf: 'masks' },
    ];
    const shown = [both, [...both].reverse()].map((parts) =>
      findingsOf(
        smallCase({ consignment, statement: [...parts, claim].map((one) => ({ text: '…', ...one })) }),
      )
        .get('claim.claim')
        ?.because.flatMap(({ evidence }) => evidence.map(({ id }) => id))
        .sort(),
    );
    expect(shown[0]).toEqual(shown[1]);
    expect(shown[0]).toEqual(expect.arrayContaining(['in-digits', 'in-words']));
  });

  test('added to its whole is named as that', () => {
    const finding = find(
      { ...whole, amount: '1300' },
      { id: 'other', source: 'by-gov-b', ...came, amount: '1000' },
      { source: 'by-gov-b', ...came, amount: '300', partOf: 'other' },
    ).get('claim.claim');
    expect(finding?.because.map(({ message }) => message.key)).toContain('claim.nested.counted-twice');
  });

  test('is not what arrived: that is the whole, undisputed', () => {
    const arrival = find({ ...whole, source: 'by-gov-b' }, { ...part, source: 'by-gov-b' }).get(
      'arrival.masks',
    );
    expect(arrival?.figure).toMatchObject({ low: 1000, high: 1000 });
    expect(arrival?.figure?.disputed ?? []).toEqual([]);
  });

  test('whose whole was corrected is still no count of the whole', () => {
    const arrival = find(
      whole,
      { ...part, source: 'by-gov-b' },
      { source: 'by-gov-b', ...came, amount: '900', about: ['claim'], stance: 'corrects' },
    ).get('arrival.masks');
    expect(arrival?.figure).toMatchObject({ low: 900, high: 900 });
  });
});
