import type { CaseRecord, ConsignmentRecord, Statement, Terms } from '../case/index.js';
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
  if (rung === undefined) return { terms: 'unknown', rung, deciding: [], dissenting: [], unclear };
  const deciding = witnesses.filter((witness) => witness.rung === rung);
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
