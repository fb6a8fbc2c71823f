import {
  type CaseRecord,
  type ConsignmentRecord,
  intervalOf,
  isPartByTerms,
  isPartOfCounted,
  knownDayOf,
  type Statement,
  statedPieces,
  type Terms,
} from '../case/index.js';
import { add, type Interval, overlaps } from '../lib/intervals/index.js';
import { groupBy } from '../lib/lists/index.js';
import { areDenied, areUnnamedAndDenied, denialsOf } from './denials.js';
import { type EvidenceLevel, evidenceLevels, findWitnesses, type Witness } from './witness.js';

/** A part of a consignment whose own terms are known, with its size where anybody gave one. */
export type TermsPart = {
  readonly terms: Exclude<Terms, 'unknown'>;
  readonly pieces: Interval | undefined;
  readonly witnesses: readonly Witness[];
};

export type ResolvedTerms = {
  /**
   * `unknown` with parts: something is known of a part, and nothing of the rest. With an evidence level and no parts:
   * nobody said it but who is not named, and one of the two ends denies it.
   */
  readonly terms: Terms | 'contradictory';
  /** The evidence level the answer stands on; undefined when nobody said. */
  readonly evidenceLevel: EvidenceLevel | undefined;
  readonly deciding: readonly Witness[];
  /** Witnesses that say something else: shown, never averaged away. */
  readonly dissenting: readonly Witness[];
  /** Statements that say in so many words that the terms are not clear. */
  readonly unclear: readonly Statement[];
  /** Denials of what the deciding witnesses said. */
  readonly denials: readonly Statement[];
  readonly parts: readonly TermsPart[];
};

/**
 * What is said of one consignment itself, its whole and its parts apart: what the highest level that spoke says. A level
 * that disagrees with itself makes the answer contradictory; lower rungs that disagree are listed.
 */
export function resolveOwnTerms(
  entry: ConsignmentRecord,
  record: CaseRecord,
  except: string | undefined,
): ResolvedTerms {
  const witnesses = findWitnesses(entry.consignment, entry.statements, record).filter(
    (witness) => except === undefined || witness.origin !== except,
  );
  const unclear = entry.statements.filter((statement) => statement.terms === 'unknown');
  const evidenceLevel = evidenceLevels.find((candidate) =>
    witnesses.some((witness) => witness.evidenceLevel === candidate),
  );
  const deciding = witnesses.filter((witness) => witness.evidenceLevel === evidenceLevel);
  const read = readRung(deciding, entry, record);
  const isOpen = read.terms === 'contradictory' || (read.terms === 'unknown' && read.parts.length === 0);
  return {
    ...read,
    evidenceLevel,
    deciding,
    unclear,
    dissenting: isOpen ? [] : witnesses.filter((witness) => !agrees(witness, read)),
    denials: unique(deciding.flatMap((witness) => denialsOf(witness, record))),
  };
}

type Read = Pick<ResolvedTerms, 'terms' | 'parts'>;

const agrees = ({ terms }: Witness, read: Read): boolean =>
  terms === read.terms || read.parts.some((part) => part.terms === terms);

function readRung(deciding: readonly Witness[], entry: ConsignmentRecord, record: CaseRecord): Read {
  if (deciding.length === 0) return { terms: 'unknown', parts: [] };
  if (areDenied(deciding, record)) return { terms: 'contradictory', parts: [] };
  if (areUnnamedAndDenied(deciding, record)) return { terms: 'unknown', parts: [] };
  const byOrigin = groupBy(deciding, ({ origin, statement }): string => origin ?? statement.id);
  const told = [...byOrigin.values()].map((ofOrigin) => tellApart(ofOrigin, entry, record));
  const whole = new Set(told.flatMap((one) => one.whole.map(({ terms }) => terms)));
  const parts = joinParts(
    told.flatMap((one) => one.part),
    entry,
  );
  return combine(whole, parts, entry);
}

type Told = { readonly whole: readonly Witness[]; readonly part: readonly Witness[] };

// One speaker who names both a gift and a purchase, each with its number, tells a whole apart; without numbers the
// later words stand.
function tellApart(ofOrigin: readonly Witness[], entry: ConsignmentRecord, record: CaseRecord): Told {
  const part = ofOrigin.filter(({ statement }) => isPartByTerms(statement));
  const others = ofOrigin.filter((witness) => !part.includes(witness));
  const isSplit = countTerms(others) >= 2;
  if (isSplit && others.every(isCounted) && haveApartNumbers(others)) return { whole: [], part: ofOrigin };
  const standing = isSplit ? lastOf(others, record) : others;
  const isPart = ({ statement, terms }: Witness): boolean => isPartOfCounted(statement, terms, entry, record);
  return {
    whole: standing.filter((witness) => !isPart(witness)),
    part: [...part, ...standing.filter(isPart)],
  };
}

function lastOf(witnesses: readonly Witness[], record: CaseRecord): Witness[] {
  const dayOf = ({ statement }: Witness): string => knownDayOf(statement, record);
  const last = witnesses.map(dayOf).reduce((a, b) => (a > b ? a : b), '');
  return witnesses.filter((witness) => dayOf(witness) === last);
}

const countTerms = (witnesses: readonly Witness[]): number =>
  new Set(witnesses.map(({ terms }) => terms)).size;

const isCounted = ({ statement, terms }: Witness): boolean =>
  terms !== 'mixed' && statement.amount !== undefined && (statement.measure ?? 'goods') === 'goods';

const haveApartNumbers = (witnesses: readonly Witness[]): boolean =>
  [...groupBy(witnesses, ({ terms }) => terms).values()].every((ofTerms) =>
    ofTerms.every(({ statement: { amount } }) => amount !== undefined && intervalOf(amount).low > 0),
  ) && new Set(witnesses.map(({ statement }) => statement.amount)).size > 1;

function joinParts(witnesses: readonly Witness[], entry: ConsignmentRecord): TermsPart[] {
  return [...groupBy(witnesses, ({ terms }) => terms)].map(([terms, ofTerms]) => {
    const byOrigin = groupBy(ofTerms, ({ origin, statement }): string => origin ?? statement.id);
    const [first] = byOrigin.values();
    const sizes = (first ?? []).flatMap(({ statement }) => statedPieces(statement, entry.product) ?? []);
    return { terms, pieces: sizes.length > 0 ? sizes.reduce(largest) : undefined, witnesses: ofTerms };
  });
}

// The same speaker's figures of one part at two stages are one part, not two.
const largest = (a: Interval, b: Interval): Interval => (b.low > a.low ? b : a);

function combine(whole: ReadonlySet<Witness['terms']>, parts: TermsPart[], entry: ConsignmentRecord): Read {
  const [first, ...others] = whole;
  if (others.length > 0) return { terms: 'contradictory', parts: [] };
  const ofParts = new Set(parts.map(({ terms }) => terms));
  if (first === undefined) {
    const [only, ...more] = ofParts;
    if (more.length > 0) return { terms: 'mixed', parts };
    const isWhole = only !== undefined && coversWhole(parts, entry);
    return { terms: isWhole ? only : 'unknown', parts: isWhole ? [] : parts };
  }
  if (first === 'mixed') return { terms: 'mixed', parts };
  return [...ofParts].some((terms) => terms !== first)
    ? { terms: 'contradictory', parts: [] }
    : { terms: first, parts: [] };
}

function coversWhole(parts: readonly TermsPart[], entry: ConsignmentRecord): boolean {
  const wholes = parts.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ statement }) =>
      statement.outOf === undefined
        ? []
        : (statedPieces({ ...statement, amount: statement.outOf }, entry.product) ?? []),
    ),
  );
  const sizes = parts.flatMap(({ pieces }) => pieces ?? []);
  return wholes.length > 0 && sizes.length > 0 && wholes.some((size) => overlaps(size, sizes.reduce(add)));
}

const unique = <E>(entries: readonly E[]): E[] => [...new Set(entries)];
