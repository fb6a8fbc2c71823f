import {
  type CaseRecord,
  type Consignment,
  type PartyId,
  type Side,
  type Statement,
  sideOf,
  type Terms,
} from '../case/index.js';

// Levels of evidence, from what was paid or signed down to what bystanders say. Within a level nobody outranks
// anybody. The customs regime goods were cleared under is not on the ladder: it is an independent witness, heard
// when the ladder is silent and shown when it disagrees.
export const evidenceLevels = ['document', 'recipient', 'donor', 'third-party', 'customs'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export type Witness = {
  readonly statement: Statement;
  readonly terms: Exclude<Terms, 'unknown'>;
  readonly evidenceLevel: EvidenceLevel;
  /** Speaks for one of the two ends. */
  readonly side: Side | undefined;
  readonly origin: PartyId | undefined;
};

const decisiveDocuments = new Set(['payment', 'contract', 'invoice']);

function levelOf(statement: Statement, side: Side | undefined): EvidenceLevel {
  if (statement.document !== undefined && decisiveDocuments.has(statement.document)) return 'document';
  if (side === 'to') return 'recipient';
  if (side === 'from') return 'donor';
  return 'third-party';
}

/** What a statement says of the terms: in words, or by who paid. Being called aid is a label, not terms. */
function statedTerms(statement: Statement, consignment: Consignment, record: CaseRecord): Terms | undefined {
  if (statement.terms !== undefined) return statement.terms;
  if (statement.payer === undefined) return undefined;
  const payer = record.principalOf(statement.payer);
  if (payer === record.principalOf(consignment.to)) return 'sale';
  if (payer === record.principalOf(consignment.from)) return 'gift';
  return undefined;
}

/** Everybody who said on what terms a consignment went. */
export function findWitnesses(
  consignment: Consignment,
  statements: readonly Statement[],
  record: CaseRecord,
): Witness[] {
  return statements.flatMap((statement): Witness[] => {
    const side = sideOf(statement, consignment, record);
    const origin = record.originOf(statement);
    const witnesses: Witness[] = [];
    const terms = statedTerms(statement, consignment, record);
    if (terms !== undefined && terms !== 'unknown') {
      witnesses.push({ statement, terms, evidenceLevel: levelOf(statement, side), side, origin });
    }
    if (statement.customsRegime !== undefined) {
      const cleared = statement.customsRegime === 'aid' ? 'gift' : 'sale';
      witnesses.push({ statement, terms: cleared, evidenceLevel: 'customs', side, origin });
    }
    return witnesses;
  });
}
