import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage, headlineCounts } from '../findings/index.js';

const at = (stage: string, amount?: number) => ({ stage, ...(amount === undefined ? {} : { amount }) });

const found = (...statements: readonly object[]) =>
  findingsOf(
    smallCase({
      statement: statements.map((one, place) => ({
        id: `s${place}`,
        text: 'Said',
        source: 'by-gov-b',
        consignment: 'masks',
        ...one,
      })),
    }),
  );

test.each<[string, readonly object[], string, string]>([
  [
    '3 of 592',
    [at('received', 592), at('accepted', 589), at('rejected', 3)],
    'partly-rejected',
    'Masks: 589 accepted, 3 refused.',
  ],
  ['all of it', [at('received', 592), at('rejected', 592)], 'rejected', 'Masks: 592 of 592 rejected.'],
  ['nobody says how many', [at('accepted', 589), at('rejected')], 'rejected', 'Masks: rejected.'],
  ['none accepted', [at('accepted', 0), at('rejected', 9)], 'rejected', 'Masks: 9 rejected.'],
])('of goods refused, %s: what was kept keeps its own word', (_, statements, verdict, says) => {
  const finding = found(...statements).get('quality.masks');
  expect(finding?.verdict).toBe(verdict);
  expect(finding && formatMessage(finding.summary, 'en')).toBe(says);
});

test('what came in part, or was accepted but for some, is counted among what arrived and stayed', () => {
  const counted = (...statements: readonly object[]) => headlineCounts([...found(...statements).values()]);
  expect(counted(at('received', 592), at('accepted', 589), at('rejected', 3))).toMatchObject({
    delivered: 1,
    bad: 0,
  });
  expect(counted({ ...at('shipped', 600), source: 'by-gov-a' }, at('received', 400))).toMatchObject({
    delivered: 1,
  });
  expect(counted(at('received', 592), at('rejected', 592))).toMatchObject({ delivered: 0, bad: 1 });
});
