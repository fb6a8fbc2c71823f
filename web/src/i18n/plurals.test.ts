import i18next from 'i18next';
import { expect, test } from 'vitest';
import { it } from './it';
import { withEveryPlural } from './plurals';
import { zh } from './zh';

test.each([
  ['it', it],
  ['zh', zh],
] as const)('no number of %s falls back on another language', async (language, words) => {
  const foreign = Object.fromEntries(Object.keys(words).map((key) => [key, 'foreign']));
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: language,
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    resources: {
      en: { translation: foreign },
      [language]: { translation: withEveryPlural(words, language) },
    },
  });
  const keys = Object.keys(words).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : []));
  expect(keys.length).toBeGreaterThan(10);
  const t = i18n.getFixedT(language);
  for (const key of keys)
    for (const count of [0, 1, 2, 1.5, 1000, 1e6, 5e6, 25_000_000, 1e9])
      expect(t([key] as never, { count }), `${key} of ${count}`).not.toBe('foreign');
});
