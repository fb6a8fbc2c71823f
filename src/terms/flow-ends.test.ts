import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../words/index.js';

const party = [
  { id: 'gov-a', name: 'State A', kind: 'government', country: 'NOR' },
  { id: 'gov-b', name: 'State B', kind: 'government', country: 'KEN' },
  { id: 'minister-a', name: 'Minister A', kind: 'official', speaksFor: 'gov-a' },
  { id: 'minister-b', name: 'Minister B', kind: 'official', speaksFor: 'gov-b' },
  { id: 'outlet-c', name: 'Outlet C', kind: 'media' },
  { id: 'outlet-d', name: 'Outlet D', kind: 'media' },
];

test.each([
  ['en', 'Norway', 'Kenya'],
  ['it', 'Norvegia', 'Kenya'],
  ['zh', '挪威', '肯尼亚'],
] as const)('in %s a flow is named by its countries, and not by their letters', (language, from, to) => {
  const statement = [
    { id: 's', source: 'by-gov-b', text: 'Came', consignment: 'masks', stage: 'received', amount: 40 },
  ];
  const found = [...findingsOf(smallCase({ party, statement })).values()].find(
    ({ subject }) => subject.kind === 'flow',
  );
  const said = found && formatMessage(found.summary, language);
  expect(said).toContain(from);
  expect(said).toContain(to);
  expect(said).not.toMatch(/NOR|KEN/);
});
