import { type Case, type CaseRecord, kindNames, knownBy } from '../case/index.js';
import { type Finding, type PresentedFinding, presentFinding } from '../findings/index.js';
import { canonicalJson } from '../lib/json/index.js';
import { closureOf, keyOf } from './closure.js';
import type { Edition } from './edition.js';
import { type KeptEdition, lastPublished, type Published, saysOtherwise } from './published.js';

/** A published finding beside what is found now. */
export type FindingSince = {
  readonly was: Published;
  /** Not there where nothing is found any more. */
  readonly now: Finding | undefined;
  readonly isChanged: boolean;
  /** Entries it rests on now that were not there then or said something else, and those it rested on that are gone. */
  readonly causes: readonly { readonly kind: string; readonly id: string }[];
};

export function findingsSince(
  editions: readonly KeptEdition[],
  caseData: Case,
  record: CaseRecord,
  findings: ReadonlyMap<string, Finding>,
): FindingSince[] {
  const known = knownBy(caseData, record.asOf);
  const frozen = new Map(editions.map(({ entry, frozen: text }) => [entry.id, text]));
  return [...lastPublished(editions).values()].map((was) => {
    const now = findings.get(was.id);
    const isChanged = !now || saysOtherwise(was, presentFinding(now, 'en'));
    const before = frozen.get(was.edition.id);
    return { was, now, isChanged, causes: isChanged && before ? causesOf(was, now, before, known) : [] };
  });
}

type Named = { readonly kind: string; readonly id: string };

function causesOf(was: Published, now: Finding | undefined, before: Edition, known: Case): Named[] {
  const then = new Map(
    before.entries.map(({ kind, entry }) => [keyOf({ kind, id: String(entry.id) }), canonicalJson(entry)]),
  );
  const is = new Map(
    closureOf(known, now ? evidenceOf(now) : []).map(({ kind, entry }) => [
      keyOf({ kind, id: String(entry.id) }),
      { named: { kind, id: String(entry.id) }, text: canonicalJson(entry) },
    ]),
  );
  // What else is new is so because of these: the source of a new statement, whoever published it.
  const direct = new Set((now ? evidenceOf(now) : []).map(keyOf));
  const newOrOther = [...is].flatMap(([key, { named, text }]) =>
    then.has(key) ? (then.get(key) === text ? [] : [named]) : direct.has(key) ? [named] : [],
  );
  const there = new Set(
    kindNames.flatMap((kind) => known.entries[kind].map(({ id }) => keyOf({ kind, id }))),
  );
  const gone = (was.frozen ? evidenceOf(was.frozen.texts.en) : []).filter((item) => !there.has(keyOf(item)));
  return [...newOrOther, ...gone.map(({ kind, id }) => ({ kind, id }))];
}

type Resting = { readonly evidence: readonly Named[] };

const evidenceOf = (finding: Finding | PresentedFinding): Named[] => {
  const resting: readonly Resting[] = [...finding.because, ...(finding.aspects ?? [])];
  return resting.flatMap(({ evidence }) => evidence);
};
