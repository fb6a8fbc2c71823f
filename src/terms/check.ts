import { type CaseRecord, type ConsignmentRecord, countUnitOf, quantityOf } from '../case/index.js';
import { because, type Finding, figureOf, message, type Reason } from '../findings/index.js';
import { checkFlows } from './check-flows.js';
import { type ResolvedTerms, resolveTerms } from './resolve-terms.js';
import type { Witness } from './witness.js';

export const ruleVersions = { 'terms/ladder': '1' };

/** Gift or purchase: one finding a consignment, one a flow between two countries. */
export function checkTerms(record: CaseRecord): Finding[] {
  const perConsignment = [...record.consignments.values()].map((entry) => checkConsignment(entry, record));
  return [...perConsignment, ...checkFlows(record)];
}

function checkConsignment(entry: ConsignmentRecord, record: CaseRecord): Finding {
  const resolved = resolveTerms(entry, record);
  const quantity = quantityOf(entry, record);
  return {
    id: `terms.${entry.id}`,
    question: 'terms',
    subject: { kind: 'consignment', id: entry.id, name: entry.consignment.name },
    verdict: resolved.terms,
    ...(quantity ? { figure: figureOf(quantity.pieces, countUnitOf(entry.product), 'stated') } : {}),
    summary: summarise(entry, resolved, record),
    because: [
      ...resolved.deciding.map((witness) => explainWitness(witness, record)),
      ...resolved.dissenting.map((witness) =>
        because('terms.dissent', sayWitness(witness, record), [witness.statement]),
      ),
      ...resolved.unclear.map((statement) =>
        because('terms.said-unclear', { speaker: record.nameOf(record.speakerOf(statement)) }, [statement]),
      ),
      ...explainSilence(entry, resolved),
      ...explainLabels(entry, resolved, record),
    ],
    wouldChange: wouldChange(resolved),
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

function summarise(entry: ConsignmentRecord, { terms, rung }: ResolvedTerms, record: CaseRecord) {
  const ends = {
    name: entry.consignment.name,
    from: record.nameOf(entry.consignment.from),
    to: record.nameOf(entry.consignment.to),
  };
  if (terms === 'unknown' || rung === undefined) return message('terms.summary.unknown', ends);
  if (terms === 'contradictory') return message('terms.summary.contradictory', ends);
  return message('terms.summary.known', {
    ...ends,
    terms: { key: `terms.${terms}` },
    rung: { key: `rung.${rung}` },
  });
}

const sayWitness = (witness: Witness, record: CaseRecord) => ({
  speaker: record.nameOf(record.speakerOf(witness.statement)),
  terms: { key: `terms.${witness.terms}` } as const,
  rung: { key: `rung.${witness.rung}` } as const,
});

function explainWitness(witness: Witness, record: CaseRecord): Reason {
  const key = witness.side === undefined ? 'terms.witness' : 'terms.witness-interested';
  return because(key, sayWitness(witness, record), [witness.statement]);
}

const explainSilence = (entry: ConsignmentRecord, { rung }: ResolvedTerms): Reason[] =>
  rung === undefined
    ? [because('terms.nobody-said', { statements: entry.statements.length }, entry.statements)]
    : [];

// A label is worth showing only where it goes beyond what is known.
function explainLabels(entry: ConsignmentRecord, { terms }: ResolvedTerms, record: CaseRecord): Reason[] {
  if (terms === 'gift') return [];
  return entry.statements
    .filter((statement) => statement.called === 'aid' || statement.called === 'donation')
    .map((statement) =>
      because('terms.label-only', { speaker: record.nameOf(record.speakerOf(statement)) }, [statement]),
    );
}

function wouldChange({ rung }: ResolvedTerms) {
  if (rung === 'document') return [message('terms.change.document')];
  if (rung === undefined) return [message('terms.change.any')];
  return [message('terms.change.higher')];
}
