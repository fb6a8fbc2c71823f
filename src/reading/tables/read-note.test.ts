import { expect, test } from 'vitest';
import type { ReadingLanguage } from '../lexicon/lexicons.js';
import { noteMeant } from './read-note.js';

const notes: readonly (readonly [ReadingLanguage, Readonly<Record<string, string>>])[] = [
  [
    'it',
    {
      'none-came':
        'mai arrivate; Mai arrivati; non consegnate; non pervenute; annullato; ordine annullato; non ricevuti; smarrite in viaggio',
      rejected: 'respinte; restituite al fornitore; rese; rifiutate dalla dogana; rispedite',
      recalled: 'richiamate; ritirate dai reparti',
      received: 'arrivate; consegnate il 3 aprile',
      '-': 'lotto B12; urgente; da verificare; arrivate?',
    },
  ],
  [
    'en',
    {
      'none-came':
        'never arrived; not delivered; cancelled; canceled; not received; undelivered; lost in transit; did not arrive',
      rejected: 'returned; rejected; sent back to donor; refused by customs',
      recalled: 'recalled; recalled from wards',
      received: 'arrived; delivered; received in good order',
      '-': 'fragile; urgent; not returned; see file 3',
    },
  ],
  [
    'es',
    {
      'none-came': 'nunca llegaron; no entregadas; no recibido; cancelado; anulado',
      rejected: 'devueltas; rechazadas',
      recalled: 'retiradas',
      received: 'entregadas; recibidas',
      '-': 'urgente',
    },
  ],
  [
    'fr',
    {
      'none-came': 'jamais arrivés; non livrés; annulé; non reçus; pas livré',
      rejected: 'renvoyés; refusés; retournés au fournisseur',
      recalled: 'rappelés',
      received: 'livrés; reçus',
      '-': 'fragile',
    },
  ],
  [
    'de',
    {
      'none-came': 'nie angekommen; nicht geliefert; storniert; nicht erhalten',
      rejected: 'zurückgeschickt; abgelehnt; retourniert',
      recalled: 'zurückgerufen; Rückruf',
      received: 'geliefert; angekommen',
      '-': 'eilig',
    },
  ],
  [
    'zh',
    {
      'none-came': '未到货; 没收到; 尚未送达; 已取消; 未交付',
      rejected: '已退回; 退货; 拒收',
      recalled: '已召回',
      received: '已收到; 已到货',
      '-': '加急; 易碎',
    },
  ],
];

test.each(
  notes.flatMap(([language, byMeaning]) =>
    Object.entries(byMeaning).map(([meaning, words]) => [language, meaning, words] as const),
  ),
)('%s: %s', (language, meaning, words) => {
  expect(words.split('; ').map((word) => [word, noteMeant(word, language) ?? '-'])).toEqual(
    words.split('; ').map((word) => [word, meaning]),
  );
});

test('the words of another language than that of the case are understood too', () => {
  expect([noteMeant('mai arrivate', 'en'), noteMeant('未到货', 'it'), noteMeant('returned', 'zh')]).toEqual([
    'none-came',
    'none-came',
    'rejected',
  ]);
});

test('a long note is a story, and none of its words is the state of the row', () => {
  expect(
    noteMeant(
      'The first lorry was turned away at the border on Monday and was sent on by another road',
      'en',
    ),
  ).toBe(undefined);
});
