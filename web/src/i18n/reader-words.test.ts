import { beforeAll, describe, expect, test } from 'vitest';
import { languageNames } from '../../../src/words/index';
import { daysText, spanOf } from '../conformity/period-text';
import { unitWord } from '../evidence/unit-word';
import { authorText } from '../journal/author-text';
import { loadSay, type Say } from './index';

const words: Record<string, Say> = {};
beforeAll(async () => {
  for (const language of languageNames) words[language] = await loadSay(language);
});
const t = (language: string): Say => words[language] as Say;

describe('in the language of the reader', () => {
  test.each([
    ['it', 'page', 'Pagina'],
    ['it', 'page: Giulia', 'Pagina: Giulia'],
    ['it', 'folder', 'Cartella'],
    ['zh', 'page', '网页'],
    ['en', 'command: Wang Fang', 'Command line: Wang Fang'],
    ['it', 'somebody else', 'somebody else'],
  ])('%s: who wrote "%s" in the journal', (language, by, said) => {
    expect(authorText(by, t(language))).toBe(said);
  });

  test.each([
    ['it', 'concentrator', '40', 'concentratori'],
    ['it', 'concentrator', '1', 'concentratore'],
    ['en', 'glove', '118000', 'gloves'],
    ['it', 'box', '1180', 'scatole'],
    ['zh', 'piece', '40', '件'],
    ['en', 'piece', '1', 'piece'],
    ['it', 'cassetta rossa', '3', 'cassetta rossa'],
  ])('%s: what is counted in "%s"', (language, unit, amount, said) => {
    expect(unitWord(unit, amount, t(language))).toBe(said);
  });

  test.each([
    ['2026-10-20..2026-10-28', '20 ott 2026 – 28 ott 2026'],
    ['2026-10-28', '28 ott 2026'],
    ['..2026-10-28', 'entro il 28 ott 2026 al più tardi'],
  ])('the days %s', (days, said) => {
    expect(daysText(spanOf(days), t('it'), 'it')).toBe(said);
  });
});
