import { expect, test } from 'vitest';
import type { ReadingLanguage } from '../lexicon/lexicons.js';
import { proposeFromText } from '../propose.js';

const sidesOf = (text: string, language: ReadingLanguage): string[] =>
  proposeFromText(text, { language, published: '2026-03-12' })
    .statements.filter(({ measure }) => measure === 'goods')
    .map(({ from, to }) => `${from ?? '-'} > ${to ?? '-'}`);

test.each<[ReadingLanguage, string, string]>([
  [
    'fr',
    'L’hôpital de Taza a reçu deux tentes prêtées par le lycée agricole.',
    'lycée agricole > hôpital de Taza',
  ],
  [
    'it',
    'La Asl di Lodi ha ricevuto 3.600 dosi di vaccino dalla struttura commissariale.',
    'struttura commissariale > Asl di Lodi',
  ],
  [
    'en',
    'The Harbour Foundation received 40 beds from a private donor.',
    'private donor > Harbour Foundation',
  ],
  ['es', 'Cruz Roja ha repartido entre los vecinos 1.750 mantas.', 'Cruz Roja > vecinos'],
  [
    'fr',
    'L’ONG Aqua Solidaire a distribué 26 000 pastilles aux habitants.',
    'ONG Aqua Solidaire > habitants',
  ],
])('%s: %s – a side may have a common noun for a name', (language, text, expected) => {
  expect(sidesOf(text, language)).toEqual([expected]);
});

test.each<[ReadingLanguage, string, string]>([
  [
    'de',
    'Die Hilfsaktion „Nachbar in Not“ aus Karlsruhe hat 6.500 Moskitonetze nach Kenia geschickt.',
    'Nachbar in Not > Kenia',
  ],
  [
    'de',
    'Das Klinikum Altenau hat bei der Firma Testalis aus Jena 300 Betten bestellt.',
    'Testalis > Klinikum Altenau',
  ],
  ['en', 'Japan has pledged 800 blankets to Kenya through its embassy.', 'Japan > Kenya'],
  [
    'it',
    'La Croce Rossa Albanese ha acquistato dalla ditta Elmed 30 monitor.',
    'Elmed > Croce Rossa Albanese',
  ],
])('%s: %s – where and through whom are no sides', (language, text, expected) => {
  expect(sidesOf(text, language)).toEqual([expected]);
});
