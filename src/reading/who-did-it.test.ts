import { describe, expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const told = (language: ReadingLanguage, text: string): string[] =>
  proposeFromText(text, { language, published: '2026-06-25' })
    .statements.filter(({ measure }) => measure === 'goods')
    .map(
      ({ amount, from, to, stage, negated }) =>
        `${amount?.low ?? '-'}: ${from ?? '-'} → ${to ?? '-'}, ${negated ? 'not ' : ''}${stage ?? '-'}`,
    );

type Row = readonly [ReadingLanguage, string, readonly string[]];

function holds(kind: string, rows: readonly Row[]): void {
  describe(kind, () => {
    test.each(rows)('%s: %s', (language, text, right) => {
      expect(told(language, text)).toEqual(right);
    });
  });
}

holds('whoever a relative clause is about does what it tells', [
  [
    'en',
    'We thank Harbour Trust, which donated two ventilators to the clinic of Tarn, and Norway, which has promised it 300 gowns.',
    ['2: Harbour Trust → clinic of Tarn, received', '300: Norway → clinic of Tarn, pledged'],
  ],
  [
    'it',
    'L’ospedale di Sarno ringrazia la ditta Nortex, che ha regalato 3.500 camici, e la Norvegia, che ha promesso 40 letti.',
    ['3500: Nortex → ospedale di Sarno, received', '40: Norvegia → ospedale di Sarno, pledged'],
  ],
]);

holds('a town or a country in brackets is where it is, and no shorter name', [
  [
    'fr',
    'KOLDA (Sénégal), 25 juin 2026 (AGT) - Le Sénégal a reçu jeudi 120 lits offerts par le Maroc.',
    ['120: Maroc → Sénégal, received'],
  ],
  [
    'en',
    'Tarn General Hospital (Kenya) thanks Norway. Kenya received 120 beds from Norway on Thursday.',
    ['120: Norway → Kenya, received'],
  ],
]);

test('letters in brackets still are', () => {
  expect(told('en', 'Lakes Health Alliance (LHA) asked for help. Norway donated 120 beds to LHA.')).toEqual([
    '120: Norway → Lakes Health Alliance, received',
  ]);
});

holds('who spoke at the end of a sentence has no part in it', [
  [
    'fr',
    'Le Sénégal a reçu jeudi 120 lits offerts par le Maroc, a annoncé le ministère de la Santé.\n\nL’avion transportait aussi 35 respirateurs.',
    ['120: Maroc → Sénégal, received', '35: Maroc → Sénégal, shipped'],
  ],
  [
    'it',
    'Malta ha ricevuto giovedì 120 letti dalla Francia, ha detto il ministero della Salute.',
    ['120: Francia → Malta, received'],
  ],
]);

test('the same supplier, the same clinic: whoever was so called before', () => {
  expect(
    told(
      'en',
      '6,200 gowns, purchased from Kilimo Pharma, arrived in Beira. A further 10,000 gowns are on order with the same supplier.',
    ),
  ).toEqual(['6200: Kilimo Pharma → Beira, received', '10000: Kilimo Pharma → Beira, contracted']);
});

holds('how much more it is than before is no part of it', [
  [
    'zh',
    '1至2月，经港出口的医用手套共200万双，同比增长11.6%，主要销往德国。',
    ['2000000: - → 德国, shipped'],
  ],
  [
    'it',
    'La Norvegia ha donato 400 camici al Ciad, il 20 % in più rispetto al 2025.',
    ['400: Norvegia → Ciad, received'],
  ],
]);

test('a share of it still is', () => {
  expect(
    told('en', 'Norway sent 400 gowns to Chad, and a quarter of the gowns were donated by Harbour Trust.'),
  ).toContain('100: Harbour Trust → Chad, received');
});

test('a feast is no party, what came is no council, and what we do is no name', () => {
  expect(
    told(
      'es',
      'La asociación Puentes preparaba el envío desde Semana Santa. Ayer hizo llegar dos camas a la clínica de Kunta.',
    ),
  ).toEqual(['2: Puentes → clínica de Kunta, received']);
  expect(told('it', 'A settembre sarebbe giunta al porto di Sfax una partita di 500 camici.')).toEqual([
    '500: - → Sfax, received',
  ]);
  expect(told('it', 'Ringraziamo la ditta Nortex, che ha regalato 3.500 camici.')[0]).toMatch(
    /^3500: Nortex/,
  );
});

test('what a government announced in the past tense is a pledge', () => {
  expect(
    told('it', 'Il Governo annunciava la cessione a titolo gratuito alla Tunisia di 600 camici.'),
  ).toEqual(['600: Governo → Tunisia, pledged']);
});

test('goods in the capitals of a headline give nothing, and a word of a firm’s name is no goods', () => {
  expect(
    told('en', 'OXYGEN\n\nThirty-six oxygen concentrators arrived at Tarn General today, a gift from Japan.'),
  ).toEqual(['36: Japan → Tarn General, received']);
  expect(told('en', 'The ministry got 400 beds. It bought them from Almedra Diagnostics.')).toHaveLength(1);
});

describe('amounts of what was named, and none that is not', () => {
  test.each<[ReadingLanguage, string, string[]]>([
    [
      'it',
      'I 12 letti li abbiamo ricevuti dalla Germania. Ieri ne abbiamo mandati quattro all’ospedale di Lanusei. Dei camici ne sono arrivati 8.420, non 8.500.',
      ['12 letti', '4 letti', '8420 camici'],
    ],
    [
      'en',
      'Twelve beds came from Germany. Of the gowns 8,420 arrived, not 8,500, in boxes of 40.',
      ['12 beds', '8420 gowns'],
    ],
    ['it', 'SARNO. Sono arrivati 300 camici dalla Norvegia, in colli da 20.', ['300 camici']],
  ])('%s: %s', (language, text, right) => {
    const goods = proposeFromText(text, { language, published: '2026-06-25' }).statements.filter(
      ({ measure }) => measure === 'goods',
    );
    expect(goods.map(({ amount, goods: of }) => `${amount?.low} ${of?.words}`)).toEqual(right);
  });

  test('the town a text begins with in capitals receives nothing', () => {
    expect(told('it', 'SARNO. Sono arrivati 300 camici dalla Norvegia.')).toEqual([
      '300: Norvegia → -, received',
    ]);
    expect(told('en', 'TARN – Norway donated 300 gowns.')).toEqual(['300: Norway → -, received']);
  });
});
