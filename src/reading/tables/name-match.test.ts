import { expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { Day } from '../../lib/days/index.js';
import { answerTable } from './answer-table.js';
import type { TableChoices } from './api.js';

const party = [
  { id: 'garibaldi', name: 'Ospedale Garibaldi-Nesima', kind: 'hospital' },
  { id: 'dekang', name: '德康医疗公司', kind: 'company' },
  { id: 'cri', name: 'Red Cross of Italy', alsoKnownAs: ['Croce Rossa Italiana'], kind: 'organisation' },
  { id: 'outlet-c', name: 'Outlet C', kind: 'media' },
];
const caseData = smallCase({ party, source: [], consignment: [] });
const source = { title: 'A register', publisher: 'Outlet C', published: Day.parse('2020-04-02') };

const namesIn = async (giver: string, receiver: string, names: TableChoices['names'] = {}) => {
  const table = `Donor,Recipient,Item,Quantity\n${giver},${receiver},Mask,500\n`;
  const choices = { source, names };
  const { reading } = await answerTable('list.csv', Buffer.from(table), caseData, {
    choices,
    language: 'en',
  });
  return new Map(reading.names.map(({ name, id, alike }) => [name, { id, alike }]));
};

test('a look-alike of the case is offered with the reason, and taken only where somebody says so', async () => {
  const found = await namesIn('德康公司', 'Osp. Garibaldi');
  expect(found.get('Osp. Garibaldi')).toEqual({
    id: null,
    alike: [{ id: 'garibaldi', name: 'Ospedale Garibaldi-Nesima', why: 'longer' }],
  });
  expect(found.get('德康公司')).toEqual({
    id: null,
    alike: [{ id: 'dekang', name: '德康医疗公司', why: 'longer' }],
  });
  const chosen = await namesIn('德康公司', 'Osp. Garibaldi', { 'party/osp. garibaldi': 'garibaldi' });
  expect(chosen.get('Osp. Garibaldi')).toEqual({ id: 'garibaldi', alike: [] });
});

test('what else an entry is called is its name', async () => {
  expect((await namesIn('croce rossa italiana', '德康公司')).get('croce rossa italiana')?.id).toBe('cri');
});
