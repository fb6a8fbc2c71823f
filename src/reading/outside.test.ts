import { describe, expect, test } from 'vitest';
import { proposeFromText } from './propose.js';

// Articles as people outside write them; what was read wrongly without a word once.

const read = (text: string, published?: string) =>
  proposeFromText(text, published === undefined ? {} : { published }).statements;

const amounts = (text: string) => read(text).map(({ amount }) => amount?.low);

describe('a count with three decimals', () => {
  test.each([
    ['El hospital de Puebla recibió 1,500 concentradores de oxígeno donados por Japón.', 1500],
    ['Die Klinik in Bern hat 2,000 Masken aus Italien erhalten.', 2000],
  ])('is thousands: %s', (text, low) => {
    expect(amounts(text)).toEqual([low]);
  });

  test('is decimals where it is weighed', () => {
    const { numbers } = proposeFromText('El hospital de Puebla recibió 1,500 kg de cloro de Japón.', {});
    expect(numbers.map(({ value }) => value?.low)).toEqual([1.5]);
  });
});

test.each(['Order no. 45,000.', 'Invoice No. 12,345', 'Order no. 45,000, sent in May.'])(
  '%s is no count of anything',
  (reference) => {
    expect(amounts(`The Health Ministry of Kenya received 5,000 gloves from Norway. ${reference}`)).toEqual([
      5000,
    ]);
  },
);

describe('what is still to come', () => {
  test.each([
    'Le CHU de Lyon a reçu 200 blouses. Il reste 1,5 million de masques à livrer.',
    'El hospital de Puebla recibió 200 batas. Faltan por llegar 1,5 millones de mascarillas.',
  ])('was not received: %s', (text) => {
    expect(read(text).at(-1)?.stage).toBe('pledged');
  });

  test.each([
    'El hospital de Puebla recibió 200 batas; 500 más llegan mañana.',
    'L’ospedale di Bari ha ricevuto 200 camici; altri 500 arrivano domani.',
  ])('is so where the day alone says it of a verb in the present: %s', (text) => {
    expect(read(text).map(({ stage }) => stage)).toEqual(['received', 'pledged']);
  });

  test('has no day after the day of publication, where that is known, and is not certain', () => {
    const text = 'Le CHU de Lyon a reçu 500 masques, bons jusqu’au 5 décembre 2027.';
    expect(read(text, '2026-11-20')[0]).toMatchObject({ stage: 'received', on: null, hedged: true });
    expect(read(text, '2027-12-06')[0]).toMatchObject({ stage: 'received', hedged: false });
  });
});

test.each([
  'Am Morgen erhielt das Klinikum Köln 500 Masken.',
  'El hospital recibió 500 mascarillas por la mañana.',
])('the time of day is not the day after: %s', (text) => {
  expect(read(text, '2026-11-20')[0]).toMatchObject({ stage: 'received', on: null });
});
