import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

const amounts = (text: string, language: ReadingLanguage): string[] =>
  proposeFromText(text, { language, published: '2026-10-14' }).statements.map(
    ({ measure, amount }) => `${measure} ${amount?.low}`,
  );

test.each<[ReadingLanguage, string, number]>([
  ['zh', '两家医院各收到6000套透析套件。', 12000],
  ['zh', '三家医院各获得呼吸机20台。', 60],
  ['zh', '清河县两所医院各分得口罩5000只。', 10000],
  ['zh', '两家医院共收到6000套透析套件。', 6000],
  ['zh', '两家医院从各地收到6000套透析套件。', 6000],
  ['en', 'The two hospitals received 6,000 masks each.', 12000],
  ['en', 'Three hospitals each received 20 ventilators.', 60],
  ['en', 'The two hospitals received 6,000 masks.', 6000],
  ['it', 'I due ospedali hanno ricevuto 6.000 mascherine ciascuno.', 12000],
  ['es', 'Los dos hospitales recibieron 6.000 mascarillas cada uno.', 12000],
  ['fr', 'Les deux hôpitaux ont reçu 6 000 masques chacun.', 12000],
  ['de', 'Die beiden Kliniken erhielten jeweils 6.000 Masken.', 6000],
  ['de', 'Die zwei Krankenhäuser erhielten jeweils 6.000 Masken.', 12000],
])('%s: %s: %i in all, and the hospitals are no goods', (language, text, amount) => {
  expect(amounts(text, language)).toEqual([`goods ${amount}`]);
});

test.each<[ReadingLanguage, string]>([
  ['en', 'Norway donated 40 monitors to two hospitals in Medan.'],
  ['it', 'La Norvegia ha donato 40 monitor a due ospedali di Medan.'],
  ['es', 'Noruega donó 40 monitores a dos hospitales de Medan.'],
  ['fr', 'La Norvège a donné 40 moniteurs à deux hôpitaux de Medan.'],
  ['de', 'Norwegen spendete zwei Krankenhäusern in Medan 40 Monitore.'],
  ['zh', '挪威向棉兰两家医院捐赠40台监护仪。'],
])('%s: %s: who receives is not counted', (language, text) => {
  expect(amounts(text, language)).toEqual(['goods 40']);
});

test.each<[ReadingLanguage, string]>([
  ['en', 'Norway donated two field hospitals to Kenya.'],
  ['it', 'La Norvegia ha donato due ospedali da campo al Kenya.'],
  ['zh', '挪威向肯尼亚捐赠两座方舱医院。'],
])('%s: %s: field hospitals are goods', (language, text) => {
  expect(amounts(text, language)).toEqual(['goods 2']);
});
