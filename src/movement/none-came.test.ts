import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage, type Language } from '../findings/index.js';

const arrival = (unit: string | undefined, language: Language) => {
  const said = { text: 'Said', source: 'by-gov-b', consignment: 'masks', measure: 'goods' };
  const finding = findingsOf(
    smallCase({
      statement: [
        { ...said, id: 'sent', stage: 'shipped', amount: 2400, ...(unit && { unit }) },
        { ...said, id: 'none', stage: 'received', amount: 0 },
      ],
    }),
  ).get('arrival.masks');
  return finding && { figure: finding.figure?.low, summary: formatMessage(finding.summary, language) };
};

describe('of what was sent, that none of it came', () => {
  test.each<[Language, string, string]>([
    ['en', 'shipped, 2,400', 'None of it has arrived.'],
    ['it', 'spedito, 2400', 'Non ne è arrivato nulla.'],
    ['zh', '已发运，2,400', '一件未到。'],
  ])('is said beside how many were sent, in %s', (language, sent, none) => {
    const found = arrival(undefined, language);
    expect(found?.figure).toBe(2400);
    expect(found?.summary).toContain(sent);
    expect(found?.summary).toContain(none);
  });

  test('leaves the sets that were sent', () => {
    expect(arrival('套', 'en')).toMatchObject({ figure: 2400 });
  });

  test('makes no nought of what nobody can count in pieces', () => {
    expect(arrival('cage', 'en')?.figure).toBeUndefined();
    expect(arrival('cage', 'en')?.summary).toContain('no number given');
  });
});
