import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../test/support/small-case.js';
import { Day } from '../../lib/days/index.js';
import { answerTable } from './answer-table.js';
import type { TableChoices } from './api.js';

const source = { title: 'A register', publisher: 'Outlet C', published: Day.parse('2020-04-02') };

const read = (table: string, choices: Omit<TableChoices, 'source'> = {}) =>
  answerTable('register.csv', Buffer.from(table), smallCase({}), {
    choices: { source, language: 'it', ...choices },
    language: 'en',
  });

const head = 'Prodotto,Quantità,Donatore,Destinatario,Stato,Note\n';
const row = (state: string, note: string) => `${head}Mask,5000,State A,State B,${state},${note}\n`;

const told = async (state: string, note: string, choices: Omit<TableChoices, 'source'> = {}) => {
  const { reading } = await read(row(state, note), choices);
  return {
    statements: reading.rows.flatMap(({ statements }) =>
      statements.map(({ stage, amount }) => `${stage ?? '-'} ${amount ?? '-'}`),
    ),
    problems: reading.problems.map(({ code, severity }) => `${code} ${severity}`),
    words: reading.words.flatMap(({ of, as }) => (of === 'note' ? [as] : [])),
  };
};

describe('a note of a row', () => {
  test.each<[string, string, readonly string[], string]>([
    ['', 'mai arrivate', ['- 5000', 'received 0'], 'none-came'],
    ['', 'arrivate', ['received 5000'], 'received'],
    ['', 'respinte', ['- 5000', 'rejected -'], 'rejected'],
    ['spedito', 'non consegnate', ['shipped 5000', 'received 0'], 'none-came'],
    ['ordinato', 'annullato', ['contracted 5000', 'received 0'], 'none-came'],
    ['spedito', 'respinte alla dogana', ['shipped 5000', 'rejected -'], 'rejected'],
    ['consegnato', 'restituite', ['received 5000', 'rejected -'], 'rejected'],
    ['consegnato', '已退回', ['received 5000', 'rejected -'], 'rejected'],
    ['consegnato', 'ricevute', ['received 5000'], 'received'],
    ['consegnato', 'spedite', ['received 5000'], 'shipped'],
  ])('status “%s”, note “%s”', async (state, note, statements, meaning) => {
    expect(await told(state, note)).toEqual({ statements, problems: [], words: [meaning] });
  });

  test.each([
    ['consegnato', 'mai arrivate'],
    ['consegnato', '200 restituite'],
    ['spedito', 'arrivate'],
    ['respinto', 'arrivate'],
    ['consegnato', '2 trattenute alla dogana di Lisbona'],
    ['consegnato', '2 held by customs'],
    ['consegnato', 'retenidas en la aduana'],
    ['consegnato', '部分仍在海关'],
  ])('that contradicts the status “%s” is asked about: “%s”', async (state, note) => {
    expect(await told(state, note)).toMatchObject({ statements: [], problems: ['table-note error'] });
  });

  test.each<[string, string, NonNullable<TableChoices['notes']>[string], readonly string[]]>([
    ['consegnato', 'mai arrivate', 'none-came', ['shipped 5000', 'received 0']],
    ['consegnato', 'mai arrivate', 'none', ['received 5000']],
    ['spedito', 'arrivate', 'received', ['received 5000']],
    // A word nobody but this list uses.
    ['consegnato', 'KO', 'rejected', ['received 5000', 'rejected -']],
  ])('with the status “%s”: “%s” means what somebody says: %s', async (state, note, meaning, statements) => {
    const key = note.toLowerCase();
    expect(await told(state, note, { notes: { [key]: meaning } })).toMatchObject({
      statements,
      problems: [],
    });
  });

  test.each([
    ['未到货', '', ['- 5000', 'received 0']],
    ['non consegnato', '', ['- 5000', 'received 0']],
    ['未到货', '未到货', ['- 5000', 'received 0']],
  ])('stands as the status, too: “%s”', async (state, note, statements) => {
    expect(await told(state, note)).toMatchObject({ statements, problems: [] });
  });

  test('in which nothing is understood is text, and that is said once', async () => {
    const { reading } = await read(
      `${head}Mask,1,State A,State B,spedito,urgente\nMask,2,State A,State B,spedito,bancale 4\n`,
    );
    expect(reading.counts.good).toBe(2);
    expect(reading.problems).toMatchObject([{ code: 'table-notes', severity: 'warning' }]);
    expect(reading.problems[0]?.message).toBe('2 notes are kept as text and change nothing that is counted');
  });
});
