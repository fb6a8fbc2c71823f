import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../src/words/index';
import type { Say } from '../i18n/index';
import { figureText } from './figure-text';

const figure = {
  estimate: null,
  low: 10_000,
  high: 12_000,
  unit: 'set',
  method: 'stated',
  disputed: [
    { low: 10_000, high: 10_000 },
    { low: 12_000, high: 12_000 },
  ],
};

describe('a disputed figure has its unit before the remark', () => {
  test.each([
    ['en', /12,000 sets, disputed$/],
    ['it', /12\.000 set, in contrasto$/],
    ['zh', /12,000 套，有争议$|1\.2万 套，有争议$/],
  ] as const)('in %s', async (language, said) => {
    const t = (await loadPage(language)) as Say;
    const { number, unit } = figureText(figure, t, language);
    expect(number).toMatch(said);
    expect(unit).toBe('');
  });
});
