import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage, type Language } from '../findings/index.js';

const arrival = (shipped: unknown, arrived: unknown, contracted?: number) =>
  findingsOf(
    smallCase({
      statement: [
        { amount: shipped, stage: 'shipped', source: 'by-gov-a' },
        { amount: arrived, stage: 'received', source: 'by-gov-b' },
        ...(contracted === undefined
          ? []
          : [{ amount: contracted, stage: 'contracted', source: 'by-outlet-c' }]),
      ].map((one, at) => ({ id: `s${at}`, text: 'Said', consignment: 'masks', ...one })),
    }),
  ).get('arrival.masks');

const summary = (language: Language, finding: ReturnType<typeof arrival>) =>
  finding ? formatMessage(finding.summary, language) : '';

describe('what came short of what was shipped', () => {
  test.each<[Language, string]>([
    ['en', 'That is 2,000 short of what was shipped: 120,000 were shipped, 118,000 arrived.'],
    ['it', 'Ne mancano 2000 rispetto a quanto spedito: spediti 120.000, arrivati 118.000.'],
    ['zh', '比发货少 2,000：发出 120,000，到达 118,000。'],
  ])('is said in %s', (language, said) => {
    expect(summary(language, arrival(120_000, 118_000))).toContain(said);
  });

  test('is said where less was under contract, too', () => {
    const finding = arrival(120_000, 118_000, 100_000);
    expect(finding?.verdict).toBe('delivered');
    expect(summary('en', finding)).toContain('2,000 short');
    expect(finding?.because.map(({ message }) => message.key)).toContain('arrival.short');
  });

  test('is an interval where the counts are', () => {
    expect(summary('en', arrival('120,000 to 125,000', 118_000))).toContain('2,000–7,000 short');
  });

  test.each([
    ['about 120,000', 118_000],
    [118_000, 118_000],
    [100_000, 118_000],
  ])('is none where %s were shipped and %s came', (shipped, arrived) => {
    expect(summary('en', arrival(shipped, arrived))).not.toContain('short');
  });
});
