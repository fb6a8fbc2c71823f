import { expect, test } from 'vitest';
import { compareNameLists, nameLevels } from './compare-names.js';

// Written down before ours was looked at: whether a reader who knows both scripts would take the two for one.
test.each([
  ['Hualan Medical', '华澜医疗', 'same-name'],
  ['Hualan Medical', 'Хуалань Медикал', 'same-name'],
  ['Zhejiang Deqing Medical Co., Ltd', '浙江德清医疗有限公司', 'same-name'],
  ['Association caritative Al-Rayane', 'جمعية الريان', 'alike-names'],
  ['Ospedale Garibaldi', 'Garibaldi Hospital', 'same-name'],
  ['Flughafen Manas', '玛纳斯机场', 'same-name'],
  ['Львів', 'Lviv', 'alike-names'],
  ['Trieste', '的里雅斯特', 'same-name'],
  ['Soccorso Alpe-Mare', 'سوكورسو ألبي ماري', 'same-name'],
  ['Fonds Espérance Sahel', 'FES', 'alike-names'],
  ['Fonds Espérance Sahel', 'Sahel Hope Fund', 'alike-names'],
  ['health ministry of Kyrgyzstan', 'Минздрав', 'one-kind'],
  ['Croce Rossa', 'Rotes Kreuz', 'one-kind'],
  ['Gulf Mercy Fund', 'Al-Rayyan Society', 'other-names'],
  ['Fjordhjelp', 'Hansebrücke', 'other-names'],
  ['Rayan', 'Iran', 'alike-names'],
  ['红新月会', '红十字会', 'other-names'],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(nameLevels[compareNameLists([a], [b]) ?? -1]).toBe(expected);
});

test('a country beside a town of unknown country says nothing', () => {
  expect(compareNameLists(['Paraguay'], ['Luque'])).toBeUndefined();
  expect(compareNameLists(['Paraguay'], ['Peru'])).toBe(3);
  expect(compareNameLists([], ['Peru'])).toBeUndefined();
});
