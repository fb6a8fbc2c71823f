import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';

const masks = { consignment: 'masks', text: 'Said' };

test('of a gift of which a part was bought, the figure is the part that was bought', () => {
  const statement = [
    {
      id: 'claim',
      source: 'by-gov-a',
      speaker: 'gov-a',
      ...masks,
      claim: true,
      called: 'donation',
      amount: 40,
    },
    { id: 'came', source: 'by-gov-b', speaker: 'gov-b', ...masks, stage: 'received', amount: 40 },
    {
      id: 'bought',
      source: 'by-gov-b',
      speaker: 'gov-b',
      ...masks,
      terms: 'sale',
      document: 'invoice',
      amount: 15,
    },
  ];
  const finding = findingsOf(smallCase({ statement })).get('claim.claim');
  expect(finding).toMatchObject({
    verdict: 'misattributed-as-gift',
    figure: { low: 15, high: 15, unit: 'piece' },
  });
});
