import { expect, test } from 'vitest';
import { fieldLabel } from './field-label';
import { loadSay } from './index';

test.each([
  ['en', 'hashtag-study', 'from', 'First day'],
  ['it', 'hashtag-study', 'to', 'Ultimo giorno'],
  ['zh', 'hashtag-study', 'from', '起始日'],
  ['zh', 'consignment', 'from', '提供方'],
  ['en', 'test-report', 'amount', 'Result'],
  ['en', 'lot', 'amount', 'Amount'],
  ['en', 'statement', 'rule', 'Rule it speaks of'],
  ['en', 'hashtag-study', 'rule', 'Rule used'],
  ['en', undefined, 'from', 'From'],
] as const)(
  '%s: the field of a %s, %s, is called what it is there: %s %s',
  async (language, kind, name, said) => {
    expect(fieldLabel(kind, name, await loadSay(language))).toBe(said);
  },
);
