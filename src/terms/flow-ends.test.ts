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

test.each([
  ['is all sent, where some was lost on its way', 40, false],
  ['is sent in part, where fewer left', 30, true],
])('what was promised %s', (_, shipped, isLeft) => {
  const by = (source: string, stage: string, amount: number) => ({
    id: stage,
    source,
    text: 'Said',
    consignment: 'masks',
    stage,
    amount,
  });
  const statement = [
    by('by-gov-a', 'pledged', 40),
    by('by-gov-a', 'shipped', shipped),
    by('by-gov-b', 'received', 28),
    by('by-gov-b', 'lost', shipped - 28),
  ];
  const found = [...findingsOf(smallCase({ party, statement })).values()].find(
    ({ subject }) => subject.kind === 'flow',
  );
  const said = found ? formatMessage(found.summary, 'en') : '';
  expect(said).toContain('28');
  expect(said.includes('Promised and not yet sent')).toBe(isLeft);
});
