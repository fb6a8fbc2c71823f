import { describe, expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const read = (language: ReadingLanguage, text: string) =>
  proposeFromText(text, { language, published: '2026-11-24' });
const amounts = (language: ReadingLanguage, text: string) =>
  read(language, text).statements.flatMap(({ amount, measure }) =>
    measure === 'goods' && amount ? [amount.low] : [],
  );

describe('a day of the month without its month is no number of goods, and no day anybody said', () => {
  test.each<[ReadingLanguage, string]>([
    ['it', 'Il Comune aspettava 30 letti. Sono arrivati il 20, con un camion.'],
    ['it', 'Il Comune aspettava 30 letti. I primi sono arrivati il 12 e il 20.'],
    ['it', 'Il Comune aspettava 30 letti. Quello è arrivato davvero, il 20: un camion.'],
    ['es', 'El hospital esperaba 30 camas. Llegaron el 20, en un camión.'],
    ['fr', 'L’hôpital attendait 30 lits. Ils sont arrivés le 20, par camion.'],
    ['de', 'Das Klinikum erwartete 30 Betten. Sie kamen am 20. an.'],
    ['en', 'The hospital expected 30 beds. They arrived on the 20th, by truck.'],
  ])('%s: %s', (language, text) => {
    expect(amounts(language, text)).toEqual([30]);
    const last = read(language, text).numbers.at(-1);
    expect(last).toMatchObject({ kind: 'date' });
  });

  test.each<[ReadingLanguage, string, number[]]>([
    ['it', 'La fondazione Mani ha donato 30 letti. Ne sono arrivati 20, con un camion.', [30, 20]],
    ['es', 'El hospital San Roque recibió 30 camas. De ellas, 20 camas eran viejas.', [30, 20]],
    ['fr', 'L’hôpital de Montaubry a reçu 30 lits, dont 20 lits usés.', [30, 20]],
  ])('%s: a count stays one: %s', (language, text, counts) => {
    expect(amounts(language, text)).toEqual(counts);
  });

  test('a share is none', () => {
    const { numbers } = read(
      'it',
      'L’ospedale ha ricevuto 30 letti. Il 20 % era rotto, il 5 per cento sporco.',
    );
    expect(numbers.map(({ kind }) => kind)).toEqual(['goods', 'ratio', 'ratio']);
  });
});

test.each<[ReadingLanguage, string]>([
  ['de', 'Norwegen lieferte zum 2. Mal 30 Betten.'],
  ['it', 'Il 31enne di Roccamare ha donato 30 letti.'],
  ['es', 'El hospital San Roque recibió 300 mantas; el 3 de cada 10 rotas.'],
  ['it', 'L’ospedale ha ricevuto 300 camici. Il 3 su 10 era rotto, il 10 per mille bagnato.'],
])('an ordinal, an age and a share are no day: %s: %s', (language, text) => {
  expect(read(language, text).numbers.map(({ kind }) => kind)).not.toContain('date');
});

describe('what was waited for had not come', () => {
  test.each<[ReadingLanguage, string]>([
    ['it', 'L’ospedale di Roccamare aspettava 30 letti.'],
    ['es', 'El hospital San Roque esperaba 30 camas.'],
    ['fr', 'L’hôpital de Montaubry attendait 30 lits.'],
    ['de', 'Das Klinikum Altenau erwartete 30 Betten.'],
    ['en', 'Port Alder General Hospital expected 30 beds.'],
    ['zh', '人民医院等待30张病床。'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text).statements.map(({ stage }) => stage)).toEqual(['pledged']);
  });
});
