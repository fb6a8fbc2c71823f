import { expect, test } from 'vitest';
import { formatMessage, type Language, message } from '../findings/index.js';
import { formatSpanOf } from './format-span.js';

test.each<[Language, string, string]>([
  ['it', '2026-10-20..2026-10-28', '20 ott 2026 – 28 ott 2026'],
  ['en', '2026-10-20..2026-10-28', '20 Oct 2026 to 28 Oct 2026'],
  ['it', '..2026-10-28', '28 ott 2026 o prima'],
  ['it', '2026-10-28', '28 ott 2026'],
  ['zh', '2026-10-20..2026-10-28', '2026年10月20日 至 2026年10月28日'],
])('%s: the days %s in words', (language, days, said) => {
  const text = formatMessage(
    message('conformity.import', { country: 'ITALIA', on: formatSpanOf(days) }),
    language,
  );
  expect(text).toContain(said);
});
