import { describe, expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

/** Each amount of goods, and the amount of the whole it is told as a part of. */
const parts = (language: ReadingLanguage, text: string) => {
  const { statements } = proposeFromText(text, { language, published: '2026-03-12' });
  return statements.flatMap(({ measure, amount, partOf }) =>
    measure === 'goods' && amount
      ? [[amount.low, partOf === null ? null : (statements[partOf]?.amount?.low ?? null)]]
      : [],
  );
};

describe('a part told beside its whole is marked as one', () => {
  test.each<[ReadingLanguage, string, (number | null)[][]]>([
    [
      'en',
      'The hospital received 1,000 masks from Norway, of which 300 were sent to the clinic in Lund.',
      [
        [1000, null],
        [300, 1000],
      ],
    ],
    [
      'en',
      'Norway gave Kenya 500 ventilators. Of these, 120 were rejected by the hospital.',
      [
        [500, null],
        [120, 500],
      ],
    ],
    [
      'it',
      'L’ospedale ha ricevuto dalla Norvegia 1.000 mascherine, di cui 300 sono state distribuite alla clinica.',
      [
        [1000, null],
        [300, 1000],
      ],
    ],
    [
      'es',
      'El hospital recibió 800 mantas de la Cruz Roja, de las cuales 250 fueron entregadas a la clínica.',
      [
        [800, null],
        [250, 800],
      ],
    ],
    [
      'de',
      'Das Klinikum erhielt 1.000 Zelte von Norwegen, davon wurden 300 an die Gemeinde verteilt.',
      [
        [1000, null],
        [300, 1000],
      ],
    ],
    [
      'fr',
      'L’hôpital a reçu 900 lits de la Norvège, dont 200 ont été distribués à la clinique.',
      [
        [900, null],
        [200, 900],
      ],
    ],
    [
      'zh',
      '人民医院收到红十字会捐赠的口罩5000只，其中2000只已分发给社区诊所。',
      [
        [5000, null],
        [2000, 5000],
      ],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(parts(language, text)).toEqual(expected);
  });

  test('what is counted beside it and not of it is none', () => {
    expect(parts('en', 'Norway gave Kenya 500 ventilators. Chile gave Kenya 120 ventilators.')).toEqual([
      [500, null],
      [120, null],
    ]);
  });

  test('a part is of the shipment of its whole', () => {
    const { statements } = proposeFromText(
      'The hospital received 1,000 masks from Norway, of which 300 were sent to the clinic in Lund.',
      { language: 'en' },
    );
    expect(statements.map(({ shipment }) => shipment)).toEqual([0, 0]);
  });
});
