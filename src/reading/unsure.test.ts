import { expect, test } from 'vitest';
import { proposeFromText } from './propose.js';

const sidesOf = (language: 'en' | 'it' | 'zh', text: string) =>
  proposeFromText(text, { language, published: '2026-06-25' }).statements.map(({ from, to, unsure }) => ({
    from,
    to,
    unsure,
  }));

test('sides that the words name are not asked', () => {
  const clear = { from: [], to: [] };
  expect(sidesOf('en', 'Norway donated 300 gowns to Kenya.')[0]).toEqual({
    from: 'Norway',
    to: 'Kenya',
    unsure: clear,
  });
  expect(sidesOf('it', 'La Norvegia ha donato 300 camici all’ospedale di Sarno.')[0]?.unsure).toEqual(clear);
  expect(sidesOf('zh', '挪威向肯尼亚捐赠了300件隔离衣。')[0]?.unsure).toEqual(clear);
});

test('where three are named and the words do not say who gave to whom, all are asked, the likeliest first', () => {
  const [said] = sidesOf(
    'en',
    'The clinic of Tarn, Norway and the Lakes Trust met on Monday. 900 gloves were handed over.',
  );
  expect(said?.unsure.from.toSorted()).toEqual(['Lakes Trust', 'Norway', 'clinic of Tarn']);
  expect(said?.unsure.from[0]).toBe(said?.from);
  expect(said?.unsure.to).toContain('clinic of Tarn');
});
