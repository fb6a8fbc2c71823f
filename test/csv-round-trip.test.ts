import { expect, test } from 'vitest';
import { type Case, kindNames } from '../src/case/index.js';
import { Day } from '../src/lib/days/index.js';
import { presentTable } from '../src/reading/tables/present-table.js';
import { readTable } from '../src/reading/tables/read-table.js';
import type { ConsignmentRow } from '../src/server/api.js';
import { type Language, languageNames, loadPage, type SayPage } from '../src/words/index.js';

// The page is another program to the compiler; how it is called is said here.
const page = '../web/src/consignments/csv.ts';
const { consignmentsCsv } = (await import(page)) as {
  consignmentsCsv: (rows: readonly ConsignmentRow[], t: SayPage & { label: SayPage }) => string;
};

const row = (of: Partial<ConsignmentRow>): ConsignmentRow => ({
  id: 'c-1',
  name: 'Sent',
  declared: true,
  product: { id: 'p', name: 'Riso', class: 'other' },
  from: { id: 'croce', name: 'Croce Verde', country: 'ITA' },
  to: { id: 'ausl', name: 'AUSL Bologna', country: 'ITA' },
  terms: 'gift',
  arrival: 'delivered',
  statements: 1,
  findings: [],
  firstKnown: '2026-11-20',
  ...of,
});

const rows = [
  row({ quantity: { low: 2500.5, high: 2500.5 }, unit: 'kg' }),
  row({ id: 'c-2', quantity: { low: 40, high: 40 }, unit: 'unsaid', terms: 'sale', arrival: 'shipped' }),
];

const emptyCase = (language: Language): Case => ({
  header: { id: 'own' as Case['header']['id'], title: 'Own', language },
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Case['entries'],
  formats: {},
});

async function readBack(language: Language) {
  const say = await loadPage(language);
  const csv = consignmentsCsv(rows, Object.assign(say, { label: say }));
  const choices = { source: { title: 'List', publisher: 'The office', published: Day.parse('2026-11-30') } };
  const table = await readTable('list.csv', new TextEncoder().encode(csv), emptyCase(language), choices);
  return { csv, ...presentTable(table, choices, language) };
}

test.each(languageNames)(
  'the shipments as downloaded in %s are read back as what they are',
  async (language) => {
    const { csv, rows: read } = await readBack(language);
    if (language === 'it')
      expect(csv).toContain('Prodotto,Classe,Da,Paese (da),A,Paese (a),Quantità,Unità,Condizioni,Fase');
    const said = read.map(({ goods, from, to, statements }) => ({ goods, from, to, ...statements[0] }));
    const both = { goods: 'Riso', from: 'Croce Verde', to: 'AUSL Bologna' };
    expect(said).toMatchObject([
      { ...both, amount: '2500.5', terms: 'gift', stage: 'received' },
      { ...both, amount: '40', terms: 'sale', stage: 'shipped' },
    ]);
  },
);
