import type { CaseRecord, Certificate, TestReport } from '../../case/index.js';
import { type Finding, type Language, type Message, message, sayMessage } from '../../findings/index.js';
import type { LotDisposition } from './api.js';
import { decideDisposition, type LotCase, type Papers } from './decide.js';
import type { LotRecord } from './find-lot.js';
import { lotCaseOf, reportsOn } from './lot-evidence.js';
import { allowedActions } from './steps.js';

/** The lot with what the evidence comes to, as it goes to the page and onto paper. */
export function viewLot(
  { lot, entry, steps }: LotRecord,
  record: CaseRecord,
  {
    quality,
    conformity,
  }: { readonly quality?: Finding | undefined; readonly conformity?: Finding | undefined },
  language: Language,
): LotDisposition {
  const say = (messages: readonly Message[]): string[] => messages.map((one) => sayMessage(one, language));
  const lotCase = lotCaseOf(lot, entry, steps, papersOf(conformity, say));
  const decision = decideDisposition(lotCase);
  const caught = quality?.because.filter(({ message: { key } }) => key.startsWith('quality.caught.')) ?? [];
  const { consignment } = entry;
  return {
    case: record.header.id,
    asOf: record.asOf,
    recordHash: record.hash,
    lot: {
      id: lot.id,
      batch: lot.batch,
      amount: lot.amount,
      unit: lot.unit,
      expires: lot.expires,
      note: lot.note,
      source: record.sources.get(lot.source)?.title ?? lot.source,
    },
    product: productOf(lot.product, record),
    consignment: {
      id: entry.id,
      name: consignment.name,
      from: record.nameOf(consignment.from),
      to: record.nameOf(consignment.to),
    },
    disposition: decision.disposition,
    says: sayMessage(message(`disposition.${decision.disposition}`), language),
    because: say(decision.because),
    wouldChange: say(decision.wouldChange),
    evidence: evidenceOf(lotCase),
    tests: reportsOn(lot, entry).map(viewReport),
    certificates: entry.certificates
      .filter((paper) => paper.lot === undefined || paper.lot === lot.id)
      .map((paper) => viewPaper(paper, record)),
    steps: steps.map((step) => ({ ...step, evidence: [...step.evidence] })),
    allowed: allowedActions(steps),
    caught:
      quality && caught.length > 0
        ? { finding: quality.id, says: say(caught.map((reason) => reason.message)) }
        : undefined,
  };
}

/** Not told is not known, and not known is left out. */
function papersOf(
  finding: Finding | undefined,
  say: (messages: readonly Message[]) => string[],
): Papers | undefined {
  if (!finding) return undefined;
  const { verdict, summary } = finding;
  if (verdict !== 'release' && verdict !== 'hold' && verdict !== 'refuse') return undefined;
  // Clause by clause it stands in the finding itself.
  return { verdict, failed: say([summary]) };
}

const productOf = (id: string, record: CaseRecord): LotDisposition['product'] => {
  const { name = id, class: kind = 'other', gtin } = record.products.get(id) ?? {};
  return { id, name, class: kind, gtin };
};

const evidenceOf = ({ evidence, distributed }: LotCase): LotDisposition['evidence'] => ({
  conformity: evidence.conformity?.verdict ?? 'unknown',
  sampling: evidence.sampling ?? 'unknown',
  performance: evidence.performance ?? 'unknown',
  distributed,
});

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

const viewReport = ({
  id,
  title,
  outcome,
  measure,
  amount,
  required,
  tested,
  on,
  status,
  caveat,
}: TestReport) => ({
  id,
  title,
  outcome,
  says: joined([on, measure, amount, required && `(${required})`, tested && `n = ${tested}`, status, caveat]),
});

const viewPaper = (paper: Certificate, record: CaseRecord) => ({
  id: paper.id,
  title: paper.title,
  says: joined([
    paper.number,
    paper.standard,
    paper.issuer && record.nameOf(paper.issuer),
    paper.issued && `${paper.issued}${paper.validUntil === undefined ? '' : `–${paper.validUntil}`}`,
    paper.status,
    paper.caveat,
  ]),
});
