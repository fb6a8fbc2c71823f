import {
  type CaseRecord,
  type ConsignmentRecord,
  countUnitOf,
  quantityOf,
  roleOf,
  type Statement,
} from '../case/index.js';
import {
  because,
  type Finding,
  figureOfQuantity,
  type Message,
  message,
  type Reason,
  type Verdict,
} from '../findings/index.js';
import { annulmentsOf } from './annulled.js';
import { checkFlows } from './check-flows.js';
import { decides, isUnnamed } from './denials.js';
import { explainRest } from './explain-rest.js';
import { formatParts, formatRole, levelOf } from './format-terms.js';
import { type ResolvedTerms, resolveTerms } from './resolve-terms.js';
import type { Witness } from './witness.js';

export const ruleVersions = { 'terms/ladder': '4' };

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
    verdict: verdictOf(resolved),
    ...(quantity ? { figure: figureOfQuantity(quantity, countUnitOf(entry.product), 'stated') } : {}),
    summary: summarise(entry, resolved, record),
    because: [
      ...byOrigin(resolved.deciding).map((witnesses) => explainWitnesses(witnesses, record)),
      ...annulmentsOf(statementsOf(resolved.deciding), record).map((reply) =>
        because('terms.annulled', { speaker: record.nameOf(record.speakerOf(reply)) }, [reply]),
      ),
      ...resolved.denials.map((denial) => explainDenial(denial, resolved, record)),
      ...byOrigin(resolved.dissenting).map(([witness, ...others]) =>
        because('terms.dissent', formatWitness(witness, record), statementsOf([witness, ...others])),
      ),
      ...resolved.unclear.map((statement) =>
        because('terms.said-unclear', { speaker: record.nameOf(record.speakerOf(statement)) }, [statement]),
      ),
      ...explainRest(entry, resolved),
      ...explainSilence(entry, resolved),
      ...explainLabels(entry, resolved, record),
    ],
    wouldChange: wouldChange(resolved),
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

// Something is known of a part and nothing of the rest, or it is said by nobody who can be asked: that is not "nobody
// said", and not an answer either.
const verdictOf = (resolved: ResolvedTerms): Verdict =>
  resolved.terms === 'unknown' && (resolved.parts.length > 0 || isSaid(resolved))
    ? 'not-yet-determinable'
    : resolved.terms;

const isSaid = ({ evidenceLevel }: ResolvedTerms): boolean => evidenceLevel !== undefined;

function summarise(entry: ConsignmentRecord, resolved: ResolvedTerms, record: CaseRecord): Message {
  const { terms, evidenceLevel, parts } = resolved;
  const ends = {
    name: entry.consignment.name,
    from: record.nameOf(entry.consignment.from),
    to: record.nameOf(entry.consignment.to),
  };
  const sizes = formatParts(parts);
  if (terms === 'contradictory') return message('terms.summary.contradictory', ends);
  if (terms === 'unknown' && parts.length > 0) {
    return sizes
      ? message('terms.summary.part', { ...ends, parts: sizes })
      : message('terms.summary.part-unsized', ends);
  }
  if (evidenceLevel === undefined) return message('terms.summary.unknown', ends);
  if (terms === 'unknown') return message('terms.summary.unnamed', ends);
  const known = { ...ends, terms: { key: `terms.${terms}` } as const, evidenceLevel: levelOf(resolved) };
  return terms === 'mixed' && sizes
    ? message('terms.summary.mixed', { ...known, parts: sizes })
    : message(isAnnulled(resolved, record) ? 'terms.summary.annulled' : 'terms.summary.known', known);
}

const isAnnulled = ({ deciding }: ResolvedTerms, record: CaseRecord): boolean =>
  annulmentsOf(statementsOf(deciding), record).length > 0;

const statementsOf = (witnesses: readonly Witness[]): Statement[] => [
  ...new Set(witnesses.map(({ statement }) => statement)),
];

type Witnesses = [Witness, ...Witness[]];

/** What one origin says over again is one reason, with all the places where it is said under it. */
function byOrigin(witnesses: readonly Witness[]): Witnesses[] {
  const groups = new Map<string, Witnesses>();
  for (const witness of witnesses) {
    const { origin, statement, terms, evidenceLevel, side } = witness;
    const key = [origin ?? statement.id, terms, evidenceLevel, side ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.push(witness);
    else groups.set(key, [witness]);
  }
  return [...groups.values()];
}

const formatWitness = (witness: Witness, record: CaseRecord) => ({
  speaker: record.nameOf(record.speakerOf(witness.statement)),
  terms: { key: `terms.${witness.terms}` } as const,
  evidenceLevel: { key: `evidenceLevel.${witness.evidenceLevel}` } as const,
});

const sideRoles = { from: 'giver', to: 'recipient' } as const;

function explainWitnesses([witness, ...others]: Witnesses, record: CaseRecord): Reason {
  const said = formatWitness(witness, record);
  const statements = statementsOf([witness, ...others]);
  if (witness.side === undefined) return because('terms.witness', said, statements);
  const role = formatRole(sideRoles[witness.side]);
  // "The recipient says it was a gift (the recipient's words)" would say one thing twice.
  const isOwnWords = witness.evidenceLevel === 'recipient' || witness.evidenceLevel === 'donor';
  return because(
    isOwnWords ? 'terms.witness-end' : 'terms.witness-end-document',
    { ...said, role },
    statements,
  );
}

function explainDenial(denial: Statement, { deciding }: ResolvedTerms, record: CaseRecord): Reason {
  const about = new Set<string>(denial.about ?? []);
  const denied = deciding.filter(({ statement }) => about.has(statement.id));
  const [first] = denied;
  const isDecisive = denied.some((witness) => decides(denial, witness, record));
  const role = first ? roleOf(denial, first.statement, record) : 'third-party';
  const isOpen = denied.some((witness) => isUnnamed(witness, record));
  return because(
    isDecisive ? 'terms.denied' : isOpen ? 'terms.denied-unnamed' : 'terms.denied-bare',
    { speaker: record.nameOf(record.speakerOf(denial)), role: formatRole(role) },
    [denial],
  );
}

const explainSilence = (entry: ConsignmentRecord, { evidenceLevel, parts }: ResolvedTerms): Reason[] =>
  evidenceLevel === undefined && parts.length === 0 ? [becauseNobodySaid(entry)] : [];

const becauseNobodySaid = ({ statements }: ConsignmentRecord): Reason =>
  because('terms.nobody-said', { count: statements.length }, statements);

// A label is worth showing only where it goes beyond what is known.
function explainLabels(entry: ConsignmentRecord, { terms }: ResolvedTerms, record: CaseRecord): Reason[] {
  if (terms === 'gift') return [];
  return entry.statements
    .filter((statement) => statement.called === 'aid' || statement.called === 'donation')
    .map((statement) =>
      because('terms.label-only', { speaker: record.nameOf(record.speakerOf(statement)) }, [statement]),
    );
}

function wouldChange({ terms, evidenceLevel, parts }: ResolvedTerms): Message[] {
  if (terms === 'unknown' && parts.length > 0) return [message('terms.change.rest')];
  if (evidenceLevel === 'document') return [message('terms.change.document')];
  if (evidenceLevel === undefined) return [message('terms.change.any')];
  return [message('terms.change.higher')];
}
