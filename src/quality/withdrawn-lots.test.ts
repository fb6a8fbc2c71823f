import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../findings/index.js';
import { Day } from '../lib/days/index.js';

const handedOut = [
  '2020-04-03 | receive | A. Rossi | -',
  '2020-04-04 | accept | A. Rossi | document ce-1, sample s-1, test t-1',
  '2020-04-05 | distribute | A. Rossi | -',
];
const recall = '2020-04-08 | recall | A. Rossi | notice n-1';

const findings = (steps: readonly string[], asOf?: Day) =>
  findingsOf(
    smallCase({
      lot: [
        { id: 'lot-1', consignment: 'kits', product: 'kit', source: 'by-gov-b', steps },
        { id: 'lot-2', consignment: 'kits', product: 'kit', source: 'by-gov-b' },
      ],
    }),
    asOf,
  );

test('a recall in the record of a lot is a recall, on no day before it', () => {
  const found = findings([...handedOut, recall]).get('quality.kits');
  expect(found?.verdict).toBe('recalled');
  expect(found && formatMessage(found.summary, 'en')).toBe(
    'Kits: 1 of 2 lots recalled, by the record of the lots.',
  );
  expect(found?.because[0]).toMatchObject({ evidence: [{ kind: 'lot', id: 'lot-1' }] });
  expect(findings([...handedOut, recall], Day.parse('2020-04-07')).get('quality.kits')).toBeUndefined();
});

test('a lot that was rejected and then decided anew is not rejected', () => {
  const rejected = ['2020-04-03 | receive | A. Rossi | -', '2020-04-04 | reject | A. Rossi | test t-1'];
  expect(findings(rejected).get('quality.kits')?.verdict).toBe('rejected');
  const anew = [...rejected, '2020-04-05 | quarantine | A. Rossi | -'];
  expect(findings(anew).get('quality.kits')).toBeUndefined();
});
