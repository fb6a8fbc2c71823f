import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasQualityReference, readQualityReference } from '../../../test/support/quality-reference.js';
import { buildRecord, type CaseRecord, lastDay } from '../../case/index.js';
import { readCaseFolder } from '../../case/io/index.js';
import { formatMessage } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import type { Day } from '../../lib/days/index.js';
import { binomial } from '../../statistics/distributions/binomial.js';
import { checkQuality } from '../check.js';
import { decide } from '../kits/decide.js';
import { chanceToCatch, sampleToCatch } from '../sampling/detection.js';
import { findCatches } from './find-catches.js';
import { fewestKnownSamples } from './known-samples.js';

let recordOn: (day?: Day) => CaseRecord;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../../cases/mask-diplomacy-2020/', import.meta.url));
  const { case: caseData, problems } = await readCaseFolder(folder);
  if (!caseData) throw new Error(JSON.stringify(problems));
  recordOn = (day = lastDay(caseData, today())) => buildRecord(caseData, day, 'hash');
});

const catchesOf = (id: string, record = recordOn()) => {
  const entry = record.consignments.get(id);
  if (!entry) throw new Error(`no consignment ${id}`);
  return findCatches(entry, record);
};

describe('replayed with 95 % probability', () => {
  test('5 Dutch masks show it if those recalled were bad, 59 if one in twenty was', () => {
    expect(catchesOf('nl-masks')).toMatchObject([
      { kind: 'part', stage: 'recalled', lot: 1_300_000, bad: 600_000, n: 5 },
      { kind: 'supposed', lot: 1_300_000, bad: 65_000, n: 59 },
    ]);
  });

  test('10 known positives show a Spanish sensitivity of at most 30 % below the 80 % expected', () => {
    expect(catchesOf('es-kits')).toMatchObject([
      { kind: 'sensitivity', share: { low: 0.2, high: 0.3 }, target: 0.8, samples: { n: 10, hits: 5 } },
    ]);
  });

  test('10 positives of the first week show a Slovak antibody test is the wrong kind', () => {
    expect(catchesOf('sk-kits')).toMatchObject([
      { kind: 'sensitivity-asked', share: { high: 0.301 }, samples: { n: 10, hits: 5 } },
    ]);
    expect(catchesOf('sk-kits', recordOn('2020-05-01' as Day))).toEqual([]);
  });

  test('8 Czech kits show it if a third were defective', () => {
    expect(catchesOf('cz-kits')).toMatchObject([{ kind: 'bad', lot: 300_000, bad: 100_000, n: 8 }]);
  });

  test('119 samples show the Turkish accuracy below that of a coin', () => {
    const [found] = catchesOf('tr-kits');
    expect(found).toMatchObject({ kind: 'accuracy', target: 0.5, samples: { n: 119, hits: 50 } });
  });

  test('3 Canadian N95 show it if 8 of 11 million failed', () => {
    expect(catchesOf('ca-n95')).toMatchObject([{ kind: 'part', stage: 'rejected', n: 3 }]);
  });
});

describe('the findings', () => {
  test('say so in every language, on statements of the record', () => {
    const record = recordOn();
    const reasons = checkQuality(record)
      .flatMap(({ because }) => because)
      .filter(({ message }) => message.key.startsWith('quality.caught.'));
    expect(reasons.length).toBeGreaterThanOrEqual(8);
    for (const { message, evidence } of reasons) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { kind, id } of evidence) expect(record.entryOf(kind, id)).toBeDefined();
      for (const language of ['en', 'it', 'zh'] as const)
        expect(formatMessage(message, language)).not.toMatch(/[{}]/);
    }
  });

  test('take in what the documents of the day were worth, where somebody says', () => {
    const reason = { message: { key: 'disposition.conformity.missing', params: {} }, evidence: [] } as const;
    const findings = checkQuality(recordOn(), (id) => (id === 'nl-masks' ? [reason] : []));
    const withDocuments = findings.filter(({ because }) => because.includes(reason));
    expect(withDocuments.map(({ id }) => id)).toEqual(['quality.nl-masks']);
  });
});

type Detectability = {
  cases: { id: string; N: number; D: number; n: number; c: number; p_reject: number }[];
};

describe.skipIf(!hasQualityReference)('incident_detectability.json', () => {
  test('has the same chances, and the smallest sample lies where they say', () => {
    const { cases } = readQualityReference('incident_detectability.json') as Detectability;
    for (const { N, D, n, c, p_reject, id } of cases) {
      const incident = { lot: N, bad: D };
      expect(Math.abs(chanceToCatch(incident, { n, ac: c }) - p_reject), id).toBeLessThan(1e-10);
      const needed = sampleToCatch(incident, { chance: 0.95, ac: c });
      expect(n >= needed, `${id} ${n} ${c}`).toBe(p_reject >= 0.95);
    }
  });
});

describe('samples of known answer', () => {
  const shares = fc
    .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.1, max: 0.98, noNaN: true }))
    .filter(([truth, target]) => truth < target - 0.1);

  test('show what they are said to show, and none fewer do', () => {
    fc.assert(
      fc.property(shares, ([truth, target]) => {
        const found = fewestKnownSamples({ truth, target });
        if (!found) throw new Error('expected some');
        const { n, hits, chance } = found;
        expect(chance).toBeGreaterThanOrEqual(0.95);
        expect(binomial(n, truth).cdf(hits)).toBe(chance);
        expect(standing(hits, n, target)).toBe('fails');
        expect(standing(hits + 1, n, target)).not.toBe('fails');
        for (let fewer = 1; fewer < n; fewer++) {
          let most = -1;
          while (most < fewer && standing(most + 1, fewer, target) === 'fails') most++;
          expect(most < 0 ? 0 : binomial(fewer, truth).cdf(most)).toBeLessThan(0.95);
        }
      }),
      { numRuns: 15 },
    );
  });

  const standing = (hits: number, n: number, sensitivityMin: number) => {
    const target = {
      id: 'x',
      name: 'x',
      use: 'x',
      sensitivityMin,
      specificityMin: 0.5,
      source: 'x',
      confirmation: 'x',
    };
    const table = { tp: hits, fn: n - hits, fp: 0, tn: 10 };
    return decide(table, target, 0.95).requirements[0]?.standing;
  };

  test('are none where truth and target lie too close, and a truth at the target is refused', () => {
    expect(fewestKnownSamples({ truth: 0.7999, target: 0.8 })).toBeUndefined();
    expect(() => fewestKnownSamples({ truth: 0.8, target: 0.8 })).toThrow(/truth: found 0.8, expected/);
  });
});
