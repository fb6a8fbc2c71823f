import { expect, test } from 'vitest';
import type { ArticleReading } from '../src/reading/api.js';
import { proposeFromText } from '../src/reading/propose.js';

// The page is compiled by other rules than the tests are, so it is loaded by its path.
const page = '../web/src/reading/known-names.ts';
type KnownNames = { readonly guessNature: (name: string, reading: ArticleReading) => string };
const { guessNature } = (await import(page)) as KnownNames;

test.each([
  [
    'en',
    '"We received 40 ventilators," said the director of San Carlo Hospital, Ana Ruiz.',
    'Ana Ruiz',
    'person',
  ],
  ['en', '"We received 40 ventilators," said Dr Otieno.', 'Otieno', 'person'],
  ['it', '«Abbiamo ricevuto 40 ventilatori», ha detto Marco Riva.', 'Marco Riva', 'person'],
  ['zh', '“我们收到了40台呼吸机。”人民医院院长王芳说。', '王芳', 'person'],
  ['zh', '“我们收到了40台呼吸机。”人民医院院长王芳说。', '人民医院', 'hospital'],
  ['en', 'The Lions Club gave 40 ventilators to Kenya.', 'Lions Club', 'organisation'],
  ['en', 'The Lions Club gave 40 ventilators to Kenya.', 'Kenya', 'government'],
] as const)('%s: %s: %s is taken for a %s', (language, text, name, nature) => {
  expect(guessNature(name, proposeFromText(text, { language }))).toBe(nature);
});
