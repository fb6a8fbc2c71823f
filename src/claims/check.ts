import type { CaseRecord, Statement } from '../case/index.js';
import { because, type Finding, type Message, message, type Param, type Reason } from '../findings/index.js';
import { judgeDate } from './aspects/date.js';
import { judgeGoods } from './aspects/goods.js';
import { judgeNumber } from './aspects/number.js';
import { judgeParties } from './aspects/parties.js';
import { judgeQuality } from './aspects/quality.js';
import { judgeRatio } from './aspects/ratio.js';
import { judgeRule } from './aspects/rule.js';
import { judgeStage } from './aspects/stage.js';
import { judgeTerms } from './aspects/terms.js';
import { judgeValue } from './aspects/value.js';
import { buildContext, type ClaimContext, type Elsewhere, nothingElsewhere } from './context.js';
import { judgeDenial } from './denial.js';
import { weighReplies } from './replies.js';
import { heardElsewhere } from './same-report.js';
import { type ClaimVerdict, faults, type Judged, type Weighed, weigh } from './verdict.js';

type Judge = (claim: Statement, context: ClaimContext) => Judged | undefined;

// Among aspects that stand alike the first gives the figure, so that a price stands before the count it divides.
const aspects: readonly Judge[] = [
  judgeTerms,
  judgeRatio,
  judgeValue,
  judgeNumber,
  judgeGoods,
  judgeParties,
  judgeStage,
  judgeDate,
  judgeQuality,
  judgeRule,
];

/** Each rule's version; raised when the rule may give another verdict for the same record. */
const ruleVersion = '4';

/**
 * Every statement somebody wants checked, aspect by aspect, held against what other origins say of the same aspect.
 * What the rule packs hold and other questions have found comes with `elsewhere`.
 */
export function checkClaims(record: CaseRecord, elsewhere: Elsewhere = nothingElsewhere): Finding[] {
  const context = buildContext(record, elsewhere);
  return [...record.statements.values()]
    .filter((statement) => statement.claim === true)
    .map((claim) => checkClaim(claim, context));
}

const judgeAspects = (claim: Statement, context: ClaimContext): Judged[] =>
  aspects
    .flatMap((judge) => judge(claim, context) ?? [])
    .map((judged) => heardElsewhere(judged, claim, context.record));

export function checkClaim(claim: Statement, context: ClaimContext): Finding {
  const { record } = context;
  const judged = judgeAspects(claim, context);
  const replies = weighReplies(claim, context);
  const denial = judgeDenial(claim, context, judged.length > 0, (other) =>
    judgeAlone(other, { ...context, without: record.originOf(claim) }),
  );
  const isAffirmed = replies.isAffirmed || denial?.isBorneOut === true;
  const isDenied = replies.isDenied || denial?.fault !== undefined;
  const { verdict, openBecause } = withReplies(
    weigh(judged, isAffirmed, replies.reasons.length > 0),
    isDenied,
  );
  const ordered = inOrderOfWeight(judged, verdict);
  const figure = ordered.find((one) => one.figure !== undefined)?.figure;
  const reasons = [
    ...ordered.flatMap(({ reason, also }) => [reason, ...(also ?? [])]),
    ...(denial ? [denial.reason] : []),
    ...replies.reasons,
  ];
  const rules = [
    ...judged.map(({ rule }) => rule),
    ...(replies.reasons.length > 0 ? ['claims/replies'] : []),
  ];
  return {
    id: `claim.${claim.id}`,
    question: 'claim',
    subject: { kind: 'statement', id: claim.id, name: claim.text },
    verdict,
    ...(figure ? { figure } : {}),
    summary: message(`claim.summary.${verdict}`, {
      speaker: record.nameOf(record.speakerOf(claim)),
      claim: claim.text,
      borneOut: nameAspects(ordered, true),
      open: nameAspects(ordered, false),
    }),
    because: [
      whereSaid(claim, record),
      ...(reasons.length > 0 ? reasons : [because('claim.nothing-to-check', {}, [claim])]),
    ],
    aspects: ordered.map(({ aspect, standing, reason }) => ({
      aspect,
      standing,
      message: reason.message,
      evidence: reason.evidence,
    })),
    ...(openBecause ? { openBecause } : {}),
    wouldChange: changesOf(ordered, verdict),
    asOf: record.asOf,
    ruleVersions: Object.fromEntries(
      (denial ? [...rules, 'claims/denial'] : rules).map((rule) => [rule, ruleVersion]),
    ),
    recordHash: record.hash,
  };
}

const nameAspects = (judged: readonly Judged[], isBorneOut: boolean): Param => ({
  list: judged
    .filter(({ standing }) => (standing === 'borne-out') === isBorneOut)
    .map(({ aspect }) => ({ key: `aspect.${aspect}` })),
  join: 'and',
});

// A denial that counts outweighs what others bear out, but explains less than a fault that was found.
function withReplies(weighed: Weighed, isDenied: boolean): Weighed {
  const isFault = faults.some((fault) => fault === weighed.verdict);
  return isDenied && !isFault ? { verdict: 'contradicted', openBecause: undefined } : weighed;
}

/** What decides stands first. */
function inOrderOfWeight(judged: readonly Judged[], verdict: ClaimVerdict): Judged[] {
  const isDeciding = ({ fault, standing }: Judged): boolean =>
    fault === verdict || (verdict === 'disputed' && standing === 'disputed');
  const rank = (one: Judged): number => (isDeciding(one) ? 0 : one.standing === 'borne-out' ? 1 : 2);
  return [...judged].sort((a, b) => rank(a) - rank(b));
}

function changesOf(ordered: readonly Judged[], verdict: ClaimVerdict): Message[] {
  if (verdict === 'supported') return [message('claim.change.supported')];
  const open = ordered.filter(({ standing, fault }) => fault === verdict || standing !== 'borne-out');
  const byKey = new Map(open.flatMap(({ wouldChange }) => wouldChange ?? []).map((one) => [one.key, one]));
  return byKey.size > 0 ? [...byKey.values()] : [message('claim.change')];
}

const whereSaid = (claim: Statement, record: CaseRecord): Reason => {
  const source = record.sources.get(claim.source);
  const params = { speaker: record.nameOf(record.speakerOf(claim)), source: source?.title ?? claim.source };
  return because('claim.said', { ...params, day: claim.said ?? source?.published ?? '' }, [claim]);
};

// That others saw the goods too says nothing of the figure or the terms that are denied. What third origins reply to
// the denied claim counts, the denier's own words do not: two claims denying each other cannot prove each other.
const judgeAlone = (claim: Statement, context: ClaimContext): ClaimVerdict =>
  withReplies(
    weigh(
      judgeAspects(claim, context).filter(({ rule }) => rule !== 'claims/stage'),
      false,
      false,
    ),
    weighReplies(claim, context).isDenied,
  ).verdict;
