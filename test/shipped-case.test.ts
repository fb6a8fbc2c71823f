import { beforeAll, describe, expect, test } from 'vitest';
import { type Case, lastDay } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';
import type { Finding } from '../src/findings/index.js';
import { presentFinding } from '../src/findings/index.js';
import { today } from '../src/lib/clock/index.js';
import type { Day } from '../src/lib/days/index.js';
import { findingsOf } from './support/find.js';

let caseData: Case;
let findings: Map<string, Finding>;

beforeAll(async () => {
  const reading = await readCaseFolder('cases/mask-diplomacy-2020');
  expect(reading.problems).toEqual([]);
  if (!reading.case) throw new Error('the shipped case cannot be read');
  caseData = reading.case;
  findings = findingsOf(caseData, lastDay(caseData, today()));
});

const get = (id: string): Finding => {
  const finding = findings.get(id);
  if (!finding) throw new Error(`no finding ${id}`);
  return finding;
};

const codes = (id: string) => get(id).because.map((reason) => reason.message.key);

describe('the shipped case finds', () => {
  test('the Dutch masks rejected and recalled, 600,000 of 1.3 million', () => {
    expect(get('quality.nl-masks')).toMatchObject({
      verdict: 'recalled',
      figure: { estimate: 600_000, outOf: { low: 1_300_000, high: 1_300_000 } },
    });
    const said = presentFinding(get('quality.nl-masks'), 'en').because.map((reason) => reason.text);
    expect(said.some((text) => text.includes('rejected'))).toBe(true);
  });

  test.each([
    // The home registration was asked for from 1 April, so only those who bought later could have had it.
    ['nl-masks', 'part', ['export-free', 'import']],
    ['es-kits', 'sensitivity', ['export-free', 'import']],
    ['sk-kits', 'sensitivity-asked', ['export', 'import']],
    ['cz-kits', 'bad', ['export-free', 'import']],
    ['in-antibody-kits', 'sensitivity-asked', ['export']],
  ])('what sample and which documents would have stopped %s', (consignment, sample, documents) => {
    const said = codes(`quality.${consignment}`);
    expect(said).toContain(`quality.caught.${sample}`);
    expect(said.filter((code) => code.startsWith('conformity.documents.'))).toEqual(
      documents.map((end) => `conformity.documents.${end}`),
    );
  });

  test("the Spanish kits' 30 % named as sensitivity", () => {
    expect(get('quality.es-kits').figure).toMatchObject({ unit: 'sensitivity', low: 0.2, high: 0.3 });
    expect(codes('quality.es-kits')).toContain('quality.accuracy-is-sensitivity');
    expect(codes('claim.time-spain-accuracy')).toContain('quality.accuracy-is-sensitivity');
  });

  test('the Slovak unit price between 12 and 15 dollars', () => {
    const { figure, verdict } = get('claim.time-slovakia-tests');
    expect(verdict).toBe('supported');
    expect(figure?.unit).toBe('USD a piece');
    expect(figure?.low).toBeGreaterThan(12);
    expect(figure?.high).toBeLessThan(15);
  });

  test("Italy's 100 million masks a purchase and 3 million a gift out of one article", () => {
    expect(get('terms.it-contract-masks')).toMatchObject({
      verdict: 'sale',
      figure: { estimate: 100_000_000 },
    });
    expect(get('terms.it-gift-masks')).toMatchObject({ verdict: 'gift', figure: { estimate: 3_000_000 } });
    const sources = ['it-contract-masks', 'it-gift-masks'].map(
      (id) =>
        caseData.entries.statement.find((statement) => statement.consignment === id && statement.terms)
          ?.source,
    );
    expect(sources[0]).toBe(sources[1]);
  });

  test('a purchase called aid, and the article’s words about that borne out by it', () => {
    expect(get('claim.cgtn-calls-aid').verdict).toBe('misattributed-as-gift');
    expect(get('claim.time-state-media-conflate').verdict).toBe('supported');
  });

  test('“four times” supported', () => {
    expect(get('claim.time-four-times')).toMatchObject({
      verdict: 'supported',
      figure: { claimed: { low: 3.6 } },
    });
  });

  test('22 announced flights come, and many more, the first two days before the day of the article', () => {
    expect(get('arrival.us-flights')).toMatchObject({ verdict: 'delivered', figure: { estimate: 227 } });
    expect(get('claim.china-daily-22-flights').verdict).toBe('partly-supported');
    expect(get('claim.time-first-flight').verdict).toBe('contradicted');
    expect(codes('claim.time-first-flight')).toContain('claim.date.differ');
  });

  test('the Milan masks delivered, terms unknown', () => {
    expect(get('arrival.it-milan-masks')).toMatchObject({
      verdict: 'delivered',
      figure: { estimate: 40_000 },
    });
    expect(get('terms.it-milan-masks').verdict).toBe('unknown');
  });

  test('the two hashtag shares reported by a study and not reproducible without its posts', () => {
    for (const id of ['amplification.fci', 'amplification.gc']) {
      expect(get(id).verdict).toBe('reported-not-reproducible');
      expect(codes(id)).toContain('amplification.no-posts');
    }
  });

  test('what the measured errors of the 50-a-day rule leave of 46 % and 37 %: cannot tell', () => {
    for (const id of ['amplification.fci.automated', 'amplification.gc.automated']) {
      expect(get(id).verdict).toBe('cannot-tell');
      expect(get(id).figure).toBeUndefined();
      expect(codes(id)).toContain('amplification.out-of-range');
    }
  });

  test('four million masks sold to be a slip of scale, and the billions not', () => {
    expect(get('claim.gulf-insider-4-million').verdict).toBe('scale-or-unit-error');
    expect(get('claim.dna-4-billion').verdict).toBe('not-yet-determinable');
  });

  test('700 devices to be a bundle, not 700 ventilators', () => {
    expect(codes('claim.tml-700-devices')).toContain('claim.bundle.mixed');
  });

  test.each([
    ['nl-masks', ['release', 'hold'], ['EU-PPE-2016-425'], 'conformity.sign.instead'],
    ['es-kits', ['release', 'hold'], ['EU-IVDD-98-79'], 'conformity.sign.instead'],
    ['cz-kits', ['release', 'hold'], ['EU-IVDD-98-79'], 'conformity.finding.no-document'],
    ['tr-kits', ['release', 'hold'], [], 'conformity.note.no-rule'],
    ['sk-kits', ['hold', 'hold'], ['EU-IVDD-98-79', 'SK-2020'], 'conformity.finding.no-document'],
  ])('of %s which rules applied that day and what documents were seen', (id, ends, rules, seen) => {
    const finding = get(`conformity.${id}`);
    expect(finding.verdict).toBe('hold');
    const verdicts = finding.because.flatMap(({ message: { key, params } }) =>
      /^conformity\.finding\.(export|import)-on$/.test(key) ? [params.verdict] : [],
    );
    expect(verdicts).toEqual(ends.map((verdict) => ({ key: `verdict.${verdict}` })));
    const applied = finding.because.flatMap(({ message: { key, params } }) =>
      key === 'conformity.finding.rule' ? [params.rule] : [],
    );
    expect(applied).toEqual(rules);
    expect(codes(`conformity.${id}`)).toContain(seen);
    expect(finding.ruleVersions['rules/CN']).toMatch(/^\d+ \([0-9a-f]{12}\)$/);
  });

  test('no rule of China’s in force on the day the Dutch masks left, and one that may have been when the Slovak kits did', () => {
    expect(codes('conformity.nl-masks')).toContain('conformity.finding.nothing-asked');
    const open = get('conformity.sk-kits').because.find(
      ({ message }) => message.key === 'conformity.finding.rule-open',
    );
    expect(open?.message.params.rule).toBe('CN-5-2020');
  });

  test('nobody’s consignment released on documents nobody has seen', () => {
    const verdicts = [...findings.values()].filter(({ question }) => question === 'conformity');
    expect(verdicts.length).toBeGreaterThan(30);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(
      new Set(['hold', 'not-yet-determinable']),
    );
  });

  test('the video and the scientist’s words misrepresented', () => {
    expect(get('media.balcony-video').verdict).toBe('contradicted');
    expect(get('media.remuzzi-quote').verdict).toBe('contradicted');
  });
});

describe('as of 20 March 2020', () => {
  test('nothing is known that came later', () => {
    const early = findingsOf(caseData, '2020-03-20' as Day);
    const evidence = [...early.values()].flatMap((finding) =>
      finding.because.flatMap((reason) => reason.evidence),
    );
    const published = new Map(
      caseData.entries.source.map((source) => [source.id as string, source.published]),
    );
    for (const { kind, id } of evidence) {
      const entry = caseData.entries[kind].find((candidate) => candidate.id === id);
      const source = entry && 'source' in entry ? entry.source : undefined;
      expect(source === undefined ? '' : published.get(source)).toSatisfy(
        (day: string) => day <= '2020-03-20',
      );
    }
    expect(early.size).toBeGreaterThan(5);
    expect(early.has('terms.nl-masks')).toBe(false);
  });

  test('the answer is the one a case without later sources gives', () => {
    const day = '2020-03-31' as Day;
    const source = caseData.entries.source.filter((entry) => entry.published <= day);
    const ids = new Set(source.map((entry) => entry.id));
    const known = <E extends { source: (typeof source)[number]['id'] }>(entries: readonly E[]) =>
      entries.filter((entry) => ids.has(entry.source));
    const { entries } = caseData;
    const cut: Case = {
      ...caseData,
      entries: {
        ...entries,
        source,
        statement: known(entries.statement),
        lot: known(entries.lot),
        certificate: known(entries.certificate),
        'test-report': known(entries['test-report']),
        media: known(entries.media),
        'hashtag-study': known(entries['hashtag-study']),
        edition: entries.edition,
      },
    };
    expect(findingsOf(cut, day)).toEqual(findingsOf(caseData, day));
  });
});

describe('every finding', () => {
  test('has reasons, each with evidence that exists in the case', () => {
    for (const finding of findings.values()) {
      expect(finding.because.length, finding.id).toBeGreaterThan(0);
      for (const { evidence } of finding.because) {
        expect(evidence.length, finding.id).toBeGreaterThan(0);
        for (const { kind, id } of evidence) {
          expect(
            caseData.entries[kind].some((entry) => entry.id === id),
            `${finding.id}: ${kind} ${id}`,
          ).toBe(true);
        }
      }
    }
  });

  test('says what would change it, in every language', () => {
    for (const finding of findings.values()) {
      for (const language of ['en', 'it', 'zh'] as const) {
        const published = presentFinding(finding, language);
        expect(published.wouldChange.length, finding.id).toBeGreaterThan(0);
        expect(published.summary).not.toMatch(/[{}]/);
      }
    }
  });

  test('has an id of its own', () => {
    expect(new Set(findings.keys()).size).toBe(findings.size);
  });
});
