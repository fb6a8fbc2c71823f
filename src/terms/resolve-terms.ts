import {
  type CaseRecord,
  type ConsignmentId,
  type ConsignmentRecord,
  groupBy,
  type Statement,
  type Terms,
} from '../case/index.js';
import { findWitnesses, type Rung, rungs, type Witness } from './witness.js';

export type ResolvedTerms = {
  readonly terms: Terms | 'contradictory';
  /** The rung the answer stands on; undefined when nobody said. */
  readonly rung: Rung | undefined;
  readonly deciding: readonly Witness[];
  /** Witnesses that say something else: shown, never averaged away. */
  readonly dissenting: readonly Witness[];
  /** Statements that say in so many words that the terms are not clear. */
  readonly unclear: readonly Statement[];
};

/**
 * The terms of a consignment: what the highest rung that spoke says. A rung that disagrees with itself makes the
 * answer contradictory; lower rungs that disagree are listed. Nobody said is `unknown`, never `gift`.
 * `except` leaves out statements of one origin, so that a claim is not held against its own echo.
 */
export function resolveTerms(
  { consignment, statements }: Pick<ConsignmentRecord, 'consignment' | 'statements'>,
  record: CaseRecord,
  except?: string,
): ResolvedTerms {
  const witnesses = findWitnesses(consignment, statements, record).filter(
    (witness) => except === undefined || witness.origin !== except,
  );
  const unclear = statements.filter((statement) => statement.terms === 'unknown');
  const rung = rungs.find((candidate) => witnesses.some((witness) => witness.rung === candidate));
  if (rung === undefined) {
    return (
      resolveByWhole(consignment.partOf, record, except) ?? {
        terms: 'unknown',
        rung,
        deciding: [],
        dissenting: [],
        unclear,
      }
    );
  }
  const deciding = witnesses.filter((witness) => witness.rung === rung);
  if (isDenied(deciding, record)) {
    return { terms: 'contradictory', rung, deciding, dissenting: [], unclear };
  }
  const [first, ...others] = new Set(deciding.map((witness) => witness.terms));
  const agreed = others.length === 0 && first !== undefined;
  return {
    terms: agreed ? first : 'contradictory',
    rung,
    deciding,
    dissenting: agreed ? witnesses.filter((witness) => witness.terms !== first) : [],
    unclear,
  };
}

// A part went on the terms of its whole, unless somebody says otherwise of the part.
function resolveByWhole(
  whole: ConsignmentId | undefined,
  record: CaseRecord,
  except: string | undefined,
): ResolvedTerms | undefined {
  const entry = whole === undefined ? undefined : record.consignments.get(whole);
  // A whole that is itself a part is not followed further: rings of parts are wrong data.
  if (!entry || entry.consignment.partOf !== undefined) return undefined;
  const resolved = resolveTerms(entry, record, except);
  return resolved.rung === undefined ? undefined : resolved;
}

// Denied when every origin has had one of its statements denied: repeating a denied statement does not restore it.
function isDenied(witnesses: readonly Witness[], record: CaseRecord): boolean {
  const wasDenied = (witness: Witness): boolean =>
    (record.repliesTo.get(witness.statement.id) ?? []).some((reply) => reply.stance === 'denies');
  return [...groupBy(witnesses, ({ origin, statement }): string => origin ?? statement.id).values()].every(
    (ofOrigin) => ofOrigin.some(wasDenied),
  );
}
