import {
  buildRecord,
  type Case,
  type CaseRecord,
  countDayOf,
  findSlips,
  lastDay,
  readRoundedOrPlain,
  type Statement,
  tellPieces,
} from '../../src/case/index.js';
import { checkCase } from '../../src/checks.js';
import type { AspectName, Finding, Standing } from '../../src/findings/index.js';
import { today } from '../../src/lib/clock/index.js';
import { overlaps } from '../../src/lib/intervals/index.js';

type Findings = ReadonlyMap<string, Finding>;

/**
 * What two findings of one record may not say beside each other. Each sentence names the two and what is wrong.
 *
 * - terms: a claim's terms borne out, or found to be a purchase, where the consignment's terms are another thing;
 * - parts: a whole that is a gift with a part that was sold, or the other way round;
 * - arrival: a claim borne out as received where the consignment has not arrived, or a pledge not delivered where the
 *   consignment is not partly delivered;
 * - claims: two borne-out counts of one measure, stage and day that exclude each other; a claim and its denial both
 *   borne out;
 * - flows: a flow of one consignment that is a gift where the consignment was sold, or of goods nobody saw leave;
 * - slips: a figure found to be a slip standing behind the figure of an arrival.
 */
export function findContradictions(caseData: Case): string[] {
  const record = buildRecord(caseData, lastDay(caseData, today()), 'hash');
  const findings: Findings = new Map(checkCase(record).map((finding) => [finding.id, finding]));
  const claims = [...record.statements.values()].filter((one) => one.claim === true);
  return [
    ...claims.flatMap((claim) => againstTerms(claim, findings, record)),
    ...claims.flatMap((claim) => againstArrival(claim, findings, record)),
    ...againstEachOther(claims, findings, record),
    ...againstDenials(claims, findings),
    ...againstParts(findings, record),
    ...againstFlows(findings, record),
    ...againstSlips(findings, record),
  ];
}

const claimOf = (claim: Statement, findings: Findings): Finding | undefined =>
  findings.get(`claim.${claim.id}`);

const standingOf = (finding: Finding | undefined, aspect: AspectName): Standing | undefined =>
  finding?.aspects?.find((one) => one.aspect === aspect)?.standing;

function againstTerms(claim: Statement, findings: Findings, record: CaseRecord): string[] {
  const entry = record.consignmentOf(claim);
  const terms = entry && findings.get(`terms.${entry.id}`)?.verdict;
  const finding = claimOf(claim, findings);
  if (!terms || !finding) return [];
  const isBorneOut = standingOf(finding, 'terms') === 'borne-out';
  const stated = claim.terms === 'unknown' ? undefined : claim.terms;
  const said = stated ?? (claim.called === 'aid' || claim.called === 'donation' ? 'gift' : undefined);
  const isWrong =
    (isBorneOut && said !== undefined && terms !== said && !(said !== 'mixed' && isKnownInPart(terms))) ||
    (finding.verdict === 'misattributed-as-gift' && claim.about === undefined && terms === 'gift') ||
    (standingOf(finding, 'terms') === 'contradicted' && finding.verdict === 'contradicted' && terms === said);
  return isWrong ? [`${finding.id} ${finding.verdict} of ${said}, terms.${entry.id} ${terms}`] : [];
}

// The given part of a whole that was also sold, or of whose rest nobody spoke, is a gift beside these; so the sold one.
const isKnownInPart = (terms: string): boolean => terms === 'mixed' || terms === 'not-yet-determinable';

const arrived = ['delivered', 'partly-delivered', 'partly-returned', 'partly-rejected', 'returned'];

function againstArrival(claim: Statement, findings: Findings, record: CaseRecord): string[] {
  const entry = record.consignmentOf(claim);
  const arrival = entry && findings.get(`arrival.${entry.id}`)?.verdict;
  const finding = claimOf(claim, findings);
  if (!arrival || !finding) return [];
  const saysThere = claim.stage === 'received' || claim.stage === 'rejected' || claim.stage === 'recalled';
  const isWrong =
    (saysThere && standingOf(finding, 'stage') === 'borne-out' && !arrived.includes(arrival)) ||
    (finding.verdict === 'pledge-not-delivered' &&
      arrival !== 'partly-delivered' &&
      arrival !== 'partly-returned' &&
      arrival !== 'partly-rejected');
  return isWrong
    ? [`${finding.id} ${finding.verdict} as ${claim.stage}, arrival.${entry.id} ${arrival}`]
    : [];
}

function againstEachOther(claims: readonly Statement[], findings: Findings, record: CaseRecord): string[] {
  const borneOut = claims.filter((one) => standingOf(claimOf(one, findings), 'number') === 'borne-out');
  const keyOf = (one: Statement): string =>
    [
      record.consignmentOf(one)?.id,
      one.measure ?? 'goods',
      one.stage,
      one.unit,
      one.product,
      countDayOf(one, record),
      one.outOf,
      one.terms,
    ].join(' ');
  return borneOut.flatMap((a, index) =>
    borneOut
      .slice(index + 1)
      .filter((b) => keyOf(a) === keyOf(b) && record.consignmentOf(a) !== undefined)
      .filter((b) => !overlaps(readRoundedOrPlain(a.amount ?? '0'), readRoundedOrPlain(b.amount ?? '0')))
      .map((b) => `claim.${a.id} and claim.${b.id} both borne out: ${a.amount} and ${b.amount}`),
  );
}

const againstDenials = (claims: readonly Statement[], findings: Findings): string[] =>
  claims
    .filter((one) => one.stance === 'denies' && claimOf(one, findings)?.verdict === 'supported')
    .flatMap((denial) =>
      (denial.about ?? [])
        .filter(
          (id) => (denial.about ?? []).length === 1 && findings.get(`claim.${id}`)?.verdict === 'supported',
        )
        .map((id) => `claim.${id} and its denial claim.${denial.id} both supported`),
    );

function againstParts(findings: Findings, record: CaseRecord): string[] {
  return [...record.consignments.values()].flatMap((part) => {
    const whole = findings.get(`terms.${part.consignment.partOf ?? ''}`)?.verdict;
    const own = findings.get(`terms.${part.id}`)?.verdict;
    const isWrong = (whole === 'gift' && own === 'sale') || (whole === 'sale' && own === 'gift');
    return isWrong ? [`terms.${part.consignment.partOf} ${whole}, its part terms.${part.id} ${own}`] : [];
  });
}

function againstFlows(findings: Findings, record: CaseRecord): string[] {
  const wholes = [...record.consignments.values()].filter(
    ({ consignment }) => consignment.partOf === undefined,
  );
  return [...findings.values()].flatMap((flow) => {
    const named = flow.subject.kind === 'flow' ? flow.because.map(({ message }) => message.params.name) : [];
    const [only] = wholes.filter(({ consignment }) => named.length === 1 && consignment.name === named[0]);
    const terms = only && findings.get(`terms.${only.id}`)?.verdict;
    const isWrong =
      terms !== undefined && (flow.verdict === 'gift' || flow.verdict === 'sale') && flow.verdict !== terms;
    return isWrong ? [`${flow.id} ${flow.verdict}, terms.${only?.id} ${terms}`] : [];
  });
}

function againstSlips(findings: Findings, record: CaseRecord): string[] {
  return [...record.consignments.values()].flatMap((entry) => {
    const figure = findings.get(`arrival.${entry.id}`)?.figure;
    const received = entry.statements.filter(({ stage }) => stage === 'received');
    const told = received.flatMap((one) => tellPieces(one, entry, record) ?? []);
    const slips = findSlips(told);
    return slips.length > 0 && figure?.disputed !== undefined && told.length > 0
      ? slips
          .filter(({ interval }) =>
            figure.disputed?.some(({ low, high }) => low === interval.low && high === interval.high),
          )
          .filter((slip) => told.every((one) => one === slip || one.interval.low !== slip.interval.low))
          .map(({ statement }) => `arrival.${entry.id} stands on the slip ${statement.id}`)
      : [];
  });
}
