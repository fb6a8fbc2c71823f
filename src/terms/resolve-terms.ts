import { type CaseRecord, type ConsignmentRecord, quantityOf, restTolerance } from '../case/index.js';
import { add, type Interval } from '../lib/intervals/index.js';
import { type ResolvedTerms, resolveOwnTerms, type TermsPart } from './own-terms.js';
import { type EvidenceLevel, evidenceLevels } from './witness.js';

export type { ResolvedTerms, TermsPart } from './own-terms.js';

/**
 * The terms of a consignment. A part went on the terms of its whole unless somebody at least as well placed says
 * otherwise of the part; a whole is what its parts are, with their figures. Nobody said is `unknown`, never `gift`.
 * `except` leaves out statements of one origin, so that a claim is not held against its own echo.
 */
export const resolveTerms = (entry: ConsignmentRecord, record: CaseRecord, except?: string): ResolvedTerms =>
  rollUp(entry, record, except, new Set());

// The reader refuses rings of parts; one in a case built by hand ends where it closes.
function rollUp(
  entry: ConsignmentRecord,
  record: CaseRecord,
  except: string | undefined,
  seen: ReadonlySet<string>,
): ResolvedTerms {
  const own = settleDown(entry, record, except, new Set());
  if (seen.has(entry.id)) return own;
  const children = record.partsOf(entry.id).map((child) => ({
    child,
    resolved: rollUp(child, record, except, new Set([...seen, entry.id])),
  }));
  const parts = children.flatMap(({ child, resolved }) => partsOf(child, resolved, record));
  if (parts.length === 0) return own;
  const isCovered = children.every(({ resolved }) => isKnown(resolved)) && coversWhole(entry, parts, record);
  return combine(own, parts, isCovered);
}

/** Its own terms or those of the whole it is a part of, whichever stand higher. */
function settleDown(
  entry: ConsignmentRecord,
  record: CaseRecord,
  except: string | undefined,
  seen: ReadonlySet<string>,
): ResolvedTerms {
  const own = resolveOwnTerms(entry, record, except);
  const { partOf } = entry.consignment;
  const whole = partOf === undefined || seen.has(partOf) ? undefined : record.consignments.get(partOf);
  if (!whole) return own;
  const above = settleDown(whole, record, except, new Set([...seen, entry.id]));
  // Which part of a mixed whole was given is just what is not known.
  const passesDown = above.parts.length === 0 && above.terms !== 'mixed' && above.evidenceLevel !== undefined;
  if (!passesDown || rankOf(own.evidenceLevel) <= rankOf(above.evidenceLevel)) return own;
  return { ...above, dissenting: [...above.dissenting, ...own.deciding], unclear: own.unclear };
}

const rankOf = (evidenceLevel: EvidenceLevel | undefined): number =>
  evidenceLevel === undefined ? evidenceLevels.length : evidenceLevels.indexOf(evidenceLevel);

const isKnown = ({ terms }: ResolvedTerms): boolean => terms !== 'unknown' && terms !== 'contradictory';

function partsOf(child: ConsignmentRecord, resolved: ResolvedTerms, record: CaseRecord): TermsPart[] {
  if (resolved.parts.length > 0) return [...resolved.parts];
  const { terms, deciding } = resolved;
  if (terms === 'unknown' || terms === 'contradictory') return [];
  return [{ terms, pieces: sizeOf(child, record), witnesses: deciding }];
}

function sizeOf(entry: ConsignmentRecord, record: CaseRecord): Interval | undefined {
  const quantity = quantityOf(entry, record);
  return quantity && quantity.disputed.length === 0 ? quantity.pieces : undefined;
}

function coversWhole(entry: ConsignmentRecord, parts: readonly TermsPart[], record: CaseRecord): boolean {
  const whole = sizeOf(entry, record);
  if (!whole) return true;
  const sizes = parts.flatMap(({ pieces }) => pieces ?? []);
  if (sizes.length < parts.length) return false;
  return sizes.reduce(add).high >= whole.low * (1 - restTolerance);
}

function combine(own: ResolvedTerms, parts: readonly TermsPart[], isCovered: boolean): ResolvedTerms {
  const kinds = new Set(parts.map(({ terms }) => terms));
  const all = new Set<string>(isCovered || !isKnown(own) ? kinds : [...kinds, own.terms]);
  const witnesses = [...new Set(parts.flatMap((part) => part.witnesses))];
  const ofParts = {
    ...own,
    evidenceLevel:
      own.evidenceLevel ??
      evidenceLevels.find((evidenceLevel) =>
        witnesses.some((witness) => witness.evidenceLevel === evidenceLevel),
      ),
    deciding: witnesses,
    dissenting: [...own.deciding, ...own.dissenting].filter(
      (witness) => !kinds.has(witness.terms) && !witnesses.includes(witness),
    ),
  };
  if (own.terms === 'mixed') {
    return kinds.size > 1 || own.parts.length === 0 ? { ...ofParts, terms: 'mixed', parts } : own;
  }
  if (all.size > 1) return { ...ofParts, terms: 'mixed', parts };
  const [only] = kinds;
  if (only === undefined || own.terms === only) return own;
  if (!isCovered) return own.terms === 'contradictory' ? own : { ...ofParts, terms: 'unknown', parts };
  return settleAgainst(own, { ...ofParts, terms: only, parts: [] });
}

// Every part is told, and otherwise than the whole is: the better placed is believed, equals contradict each other.
function settleAgainst(own: ResolvedTerms, ofParts: ResolvedTerms): ResolvedTerms {
  const isEqual =
    isKnown(own) &&
    ofParts.deciding.every(({ evidenceLevel }) => rankOf(evidenceLevel) >= rankOf(own.evidenceLevel));
  return isEqual
    ? { ...ofParts, terms: 'contradictory', deciding: [...own.deciding, ...ofParts.deciding], dissenting: [] }
    : ofParts;
}
