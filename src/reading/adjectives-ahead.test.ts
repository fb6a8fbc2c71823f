import { expect, test } from 'vitest';
import type { ReadingLanguage } from './lexicon/lexicons.js';
import { proposeFromText } from './propose.js';

test.each<[ReadingLanguage, string, string[]]>([
  ['de', 'Norwegen schickte 40 nagelneue, moderne Krankenhausbetten nach Wolfsau.', ['40 Krankenhausbetten']],
  ['en', 'Norway sent 40 large, modern ventilators to Mbale.', ['40 ventilators']],
  ['it', 'La Norvegia ha inviato a Gulu 40 nuovissimi e moderni letti.', ['40 letti']],
  ['es', 'Noruega envió a Jinotega 40 modernas y nuevas camas.', ['40 camas']],
  ['fr', 'La Norvège a envoyé à Kandi 40 nouveaux et modernes lits.', ['40 lits']],
  // "And" between nouns is none between adjectives.
  ['en', 'Norway sent 40 widgets and tents to Mbale.', ['40 widgets']],
  ['it', 'La Norvegia ha inviato a Gulu ventilatori (40) e camici (300).', ['40 ventilatori', '300 camici']],
  ['en', 'Norway sent Mbale one ambulance.', ['1 ambulance']],
  ['en', 'The clinic shared out 25 cots among the villages.', ['25 cots']],
  ['zh', '挪威向县医院运送呼吸机（40台）、隔离衣（300件）。', ['40 呼吸机', '300 隔离衣']],
])('%s: %s – a number counts the goods behind its adjectives', (language, text, expected) => {
  const { statements } = proposeFromText(text, { language, published: '2026-03-12' });
  const counted = statements.filter(({ measure, amount }) => measure === 'goods' && amount !== null);
  expect(counted.map(({ amount, goods }) => `${amount?.low} ${goods?.words}`)).toEqual(expected);
});
