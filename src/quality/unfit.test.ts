import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../findings/index.js';

const received = { consignment: 'masks', stage: 'received', source: 'by-gov-b', text: 'Said' };

const findings = (...statements: readonly object[]) =>
  findingsOf(smallCase({ statement: statements.map((one, at) => ({ id: `s${at}`, ...received, ...one })) }));

const quality = (...statements: readonly object[]) => findings(...statements).get('quality.masks');

const whole = { amount: 1200, on: '2020-03-20' };
const part = { amount: 400, on: '2020-03-22', quality: 'unfit' };

describe('what the recipient cannot use', () => {
  test('is doubted, as the part it is', () => {
    const found = quality(whole, part);
    expect(found?.verdict).toBe('doubted');
    expect(found && formatMessage(found.summary, 'en')).toBe(
      'Masks: 400 of 1,200 cannot be used, the recipient says.',
    );
    expect(found?.because[0]).toMatchObject({ message: { key: 'quality.unfit' }, evidence: [{ id: 's1' }] });
  });

  test('is no new count of what came', () => {
    expect(findings(whole, part).get('arrival.masks')?.figure).toMatchObject({ low: 1200, high: 1200 });
  });

  test('is all of it where no number is given', () => {
    const found = quality({ quality: 'unfit' });
    expect(found && formatMessage(found.summary, 'zh')).toBe('Masks：接收方称不能使用。');
  });

  test.each(['by-gov-a', 'by-outlet-c'])('is a claim where %s says it', (source) => {
    expect(quality(whole, { ...part, source })).toBeUndefined();
  });

  test('counts less than a test that failed', () => {
    expect(quality(whole, part, { stage: 'rejected', amount: 900 })?.verdict).toBe('rejected');
  });
});
