import { expect, test } from 'vitest';
import { findingsOf } from '../../test/support/find.js';
import { smallCase } from '../../test/support/small-case.js';
import { formatMessage } from '../findings/index.js';
import { Day } from '../lib/days/index.js';

const quality = (lot: object, asOf?: Day) =>
  findingsOf(
    smallCase({ lot: [{ id: 'lot-1', consignment: 'kits', product: 'kit', source: 'by-gov-b', ...lot }] }),
    asOf,
  ).get('quality.kits');

const evaluation = (facts: string): string => `2020-04-05 | E-1 | A. Rossi | ${facts}, use antigen-who`;
const said = (finding: ReturnType<typeof quality>): string =>
  finding ? formatMessage(finding.summary, 'en') : '';

// 0.512 and 0.684: one-sided Clopper–Pearson bounds of 60 in 100 at 95 %, by bisection of the binomial sums.
test('a kit that fails its evaluation by a laboratory weighs against the goods, with the interval', () => {
  const finding = quality({ evaluations: [evaluation('tp 60, fn 40, fp 1, tn 199')] });
  expect(finding?.verdict).toBe('failed-test');
  expect(finding?.figure?.unit).toBe('sensitivity');
  expect(finding?.figure?.low).toBeCloseTo(0.5129, 3);
  expect(finding?.figure?.high).toBeCloseTo(0.6824, 3);
  expect(said(finding)).toBe(
    'Kits: failed its evaluation; of the infected 51.3%–68.2% are found, where 80% are asked.',
  );
  expect(finding?.because[0]).toMatchObject({ evidence: [{ kind: 'lot', id: 'lot-1' }] });
  expect(finding && formatMessage(finding.because[0]?.message ?? finding.summary, 'en')).toContain(
    '60 of 100 infected found',
  );
});

test('one that alarms too many of the others fails, too', () => {
  const finding = quality({ evaluations: [evaluation('tp 98, fn 2, fp 50, tn 150')] });
  expect(finding?.verdict).toBe('failed-test');
  expect(said(finding)).toContain('of the others 69.5%–80% are not alarmed, where 97% are asked');
});

test('one that meets what is asked has passed its test', () => {
  expect(quality({ evaluations: [evaluation('tp 98, fn 2, fp 0, tn 400')] })?.verdict).toBe('passed-test');
});

test('too few samples show nothing, and an evaluation counts from its own day on', () => {
  expect(quality({ evaluations: [evaluation('tp 8, fn 1, fp 0, tn 9')] })).toBeUndefined();
  const failing = { evaluations: [evaluation('tp 60, fn 40, fp 1, tn 199')] };
  expect(quality(failing, Day.parse('2020-04-04'))).toBeUndefined();
});

test('a sample that was not accepted weighs against the goods', () => {
  const finding = quality({
    batch: 'B7',
    plans: ['2020-04-03 | P-1 | A. Rossi | lot 60000, aql 0.65, level II, severity normal'],
    samples: ['2020-04-04 | S-1 | A. Rossi | plan P-1, inspected 500, found 40'],
  });
  expect(finding?.verdict).toBe('failed-test');
  expect(said(finding)).toBe('Kits: the sample of lot B7 was not accepted.');
});
