import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.js';
import { caseHash } from '../../src/case/io/index.js';
import type { Finding } from '../../src/findings/index.js';
import { sha256 } from '../../src/lib/hash/index.js';
import { canonicalJson } from '../../src/lib/json/index.js';
import { findingsSince } from '../../src/publish/changed-since.js';
import { correctionsDue } from '../../src/publish/corrections.js';
import { Edition } from '../../src/publish/edition.js';
import { frozenText } from '../../src/publish/edition-text.js';
import type { KeptEdition } from '../../src/publish/published.js';
import { freezeCase, keptOf, readShippedCase, recordOf, saleContract } from '../support/edition.js';
import { smallCase } from '../support/small-case.js';

let shipped: Case;
beforeAll(async () => {
  shipped = await readShippedCase();
});

const ofTerms = ({ question }: Finding): boolean => question === 'terms';

describe('what is frozen', () => {
  test('twice is the same bytes', () => {
    expect(frozenText(freezeCase(shipped, ofTerms))).toBe(frozenText(freezeCase(shipped, ofTerms)));
  });

  test('keeps its form when it is written and read', () => {
    const edition = freezeCase(shipped, ofTerms);
    expect(Edition.parse(JSON.parse(frozenText(edition)))).toEqual(edition);
  });

  test('holds every entry that a reason leads to, all that these name, and the source of each', () => {
    const { entries, findings, sources } = freezeCase(shipped, ofTerms);
    const there = new Set(entries.map(({ kind, entry }) => `${kind} ${String(entry.id)}`));
    const evidence = findings.flatMap(({ texts }) => texts.en.because.flatMap((reason) => reason.evidence));
    expect(evidence.length).toBeGreaterThan(100);
    expect(evidence.filter(({ kind, id }) => !there.has(`${kind} ${id}`))).toEqual([]);
    const named = entries.flatMap(({ entry }) => [
      ...(typeof entry.source === 'string' ? [`source ${entry.source}`] : []),
      ...(typeof entry.publisher === 'string' ? [`party ${entry.publisher}`] : []),
      ...(typeof entry.speaksFor === 'string' ? [`party ${entry.speaksFor}`] : []),
    ]);
    expect(named.filter((key) => !there.has(key))).toEqual([]);
    const ofKind = entries.filter(({ kind }) => kind === 'source').map(({ entry }) => entry.id);
    expect(sources.map(({ id }) => id)).toEqual(ofKind);
  });

  test('tells nothing of what became known after its day', () => {
    const { entries } = freezeCase(shipped, () => true, { asOf: '2020-04-01' });
    const days = entries.flatMap(({ kind, entry }) => (kind === 'source' ? [String(entry.published)] : []));
    expect(days.length).toBeGreaterThan(10);
    expect(days.filter((day) => day > '2020-04-01')).toEqual([]);
  });

  test.each([
    [{ sha256: 'a'.repeat(64), mayBeCopied: true }, true, 'copy'],
    [{ sha256: 'a'.repeat(64) }, true, 'hash'],
    [{ sha256: 'a'.repeat(64), mayBeCopied: true }, false, 'none'],
    [{}, false, 'none'],
  ])('hands a copy on only where the source says so and it is there: %o', (more, isKept, kept) => {
    const [first, ...others] = shipped.entries.source;
    const source = shipped.entries.source.find(
      ({ id }) => id === freezeCase(shipped, ofTerms).sources[0]?.id,
    );
    expect(first && source).toBeDefined();
    if (!source) return;
    const rest = [first, ...others].flatMap((each) => (each && each !== source ? [each] : []));
    const caseData = {
      ...shipped,
      entries: { ...shipped.entries, source: [{ ...source, ...more }, ...rest] },
    };
    const edition = freezeCase(caseData, ofTerms, { isKept: () => isKept });
    expect(edition.sources.find(({ id }) => id === source.id)?.kept).toBe(kept);
  });
});

test('publishing leaves the hash of the record as it was', () => {
  const { entry } = keptOf(freezeCase(shipped, ofTerms));
  const after = { ...shipped, entries: { ...shipped.entries, edition: [entry] } };
  expect(caseHash(after)).toBe(caseHash(shipped));
  // As it was before there were editions: those who kept a hash can still check it.
  const { edition: _, ...entries } = shipped.entries;
  expect(caseHash(shipped)).toBe(sha256(canonicalJson({ header: shipped.header, entries })));
});

describe('corrections', () => {
  test('of an edition that says the same there are none', () => {
    const first = keptOf(freezeCase(shipped));
    expect(freezeCase(shipped, () => true, { earlier: [first] }).corrections).toEqual([]);
  });

  test('account for every finding of every edition before, whatever is published next', () => {
    const ids = recordOf(small).findings.map(({ id }) => id);
    const some = fc.subarray(ids.slice(0, 12), { minLength: 1 });
    const withdrawn = fc.boolean();
    fc.assert(
      fc.property(fc.array(fc.record({ some, withdrawn }), { minLength: 2, maxLength: 5 }), (asked) => {
        const editions: KeptEdition[] = [];
        for (const [index, each] of asked.entries()) {
          const chosen = new Set(each.some);
          const edition = freezeCase(small, ({ id }) => chosen.has(id), {
            earlier: editions,
            at: `2026-12-0${index + 1}T10:00:00.000Z`,
            reason: 'because',
          });
          const said = new Set([
            ...edition.findings.map(({ id }) => id),
            ...edition.corrections.map(({ finding }) => finding),
          ]);
          const before = editions.flatMap(({ entry }) =>
            entry.findings.map((line) => line.split(' ')[0] ?? ''),
          );
          expect(before.filter((id) => !said.has(id))).toEqual([]);
          const of = edition.corrections.map(({ finding }) => finding);
          expect(of).toEqual([...new Set(of)]);
          editions.push(
            keptOf(
              edition,
              each.withdrawn ? { withdrawn: '2026-12-09' as never, withdrawnBecause: 'wrong' } : {},
            ),
          );
        }
      }),
      { numRuns: 20 },
    );
  });

  test('carry on the reason that was given when a finding was left out', () => {
    const all = keptOf(freezeCase(small));
    const none = freezeCase(small, ofTerms, {
      earlier: [all],
      reason: 'first',
      at: '2026-12-02T10:00:00.000Z',
    });
    expect(none.corrections.length).toBeGreaterThan(0);
    const next = freezeCase(small, ofTerms, {
      earlier: [all, keptOf(none)],
      reason: 'second',
      at: '2026-12-03T10:00:00.000Z',
    });
    expect(next.corrections).toEqual(none.corrections);
    expect(new Set(next.corrections.map(({ reason }) => reason))).toEqual(new Set(['first']));
  });

  test('list what was withdrawn with the reason given then, though it is said again', () => {
    const first = keptOf(freezeCase(small, ofTerms), {
      withdrawn: '2026-12-02' as never,
      withdrawnBecause: 'a slip',
    });
    const due = correctionsDue([first], freezeCase(small, ofTerms).findings);
    expect(due).toHaveLength(first.entry.findings.length);
    expect(due.every(({ told, now }) => told?.reason === 'a slip' && now !== undefined)).toBe(true);
  });

  test('can be told of an edition whose frozen text is lost', () => {
    const first = keptOf(freezeCase(small, ofTerms));
    const due = correctionsDue([{ ...first, frozen: undefined }], []);
    expect(due.map(({ was }) => was.verdict)).toEqual(
      first.frozen?.findings.map(({ texts }) => texts.en.verdict),
    );
  });
});

const statement = {
  id: 's',
  text: 'State A gave masks',
  source: 'by-outlet-c',
  consignment: 'masks',
  terms: 'gift',
};
const small = smallCase({ statement: [statement] });
const sold = smallCase({
  statement: [statement, saleContract],
});

describe('what has changed since', () => {
  const since = (caseData: Case) => {
    const { record, findings } = recordOf(caseData);
    const editions = [keptOf(freezeCase(small, ofTerms))];
    return findingsSince(editions, caseData, record, new Map(findings.map((each) => [each.id, each])));
  };

  test('is nothing while the record is the same', () => {
    expect(since(small).filter(({ isChanged }) => isChanged)).toEqual([]);
  });

  test('is a verdict that a new statement turned, and names that statement', () => {
    const changed = since(sold).filter(({ isChanged }) => isChanged);
    expect(changed.map(({ was, now }) => [was.id, now?.verdict])).toContainEqual(['terms.masks', 'sale']);
    const causes = changed.find(({ was }) => was.id === 'terms.masks')?.causes;
    expect(causes).toContainEqual({ kind: 'statement', id: 'contract' });
    expect(causes).not.toContainEqual({ kind: 'statement', id: 's' });
  });
});
