import type { CaseRecord, Statement } from '../case/index.js';
import { because, type Finding, message, type Reason } from '../findings/index.js';
import { checkAccuracy } from './check-accuracy.js';
import { checkAmount } from './check-amount.js';
import { checkBundle } from './check-bundle.js';
import { checkConflation } from './check-conflation.js';
import { checkDenial } from './check-denial.js';
import { checkGift } from './check-gift.js';
import { checkNested } from './check-nested.js';
import { checkPledge } from './check-pledge.js';
import { checkRatio } from './check-ratio.js';
import { checkReplies } from './check-replies.js';
import { checkScale } from './check-scale.js';
import { checkStage } from './check-stage.js';
import { checkStatedTerms } from './check-terms.js';
import { checkUnitPrice } from './check-unit-price.js';
import { buildContext, type ClaimContext } from './independent.js';
import { type ClaimVerdict, type Outcome, orderOutcomes } from './outcome.js';

type Rule = (claim: Statement, context: ClaimContext) => Outcome | undefined;

// Among rules that come to the same verdict the first gives the figure, so the more specific stand first.
const rules: readonly Rule[] = [
  checkGift,
  checkConflation,
  checkScale,
  checkRatio,
  checkUnitPrice,
  checkAccuracy,
  checkNested,
  checkBundle,
  checkPledge,
  checkAmount,
  checkStatedTerms,
  checkStage,
];

/** Each rule's version; raised when the rule may give another verdict for the same record. */
const ruleVersion = '1';

/** Every statement somebody wants checked, held against the record without its own echoes. */
export function checkClaims(record: CaseRecord): Finding[] {
  const context = buildContext(record);
  return [...record.statements.values()]
    .filter((statement) => statement.claim === true)
    .map((claim) => checkClaim(claim, context));
}

export function checkClaim(claim: Statement, context: ClaimContext): Finding {
  const { record } = context;
  const outcomes = orderOutcomes([
    ...applyRules(claim, context),
    ...present(checkReplies(claim, context)),
    ...present(
      checkDenial(claim, context, (other) =>
        judgeAlone(other, { ...context, without: record.originOf(claim) }),
      ),
    ),
  ]);
  const [first] = outcomes;
  const verdict: ClaimVerdict = first?.verdict ?? 'not-yet-determinable';
  const deciding = outcomes.filter((outcome) => outcome.verdict === verdict);
  const figure = outcomes.find((outcome) => outcome.figure !== undefined)?.figure;
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  return {
    id: `claim.${claim.id}`,
    question: 'claim',
    subject: { kind: 'statement', id: claim.id, name: claim.text },
    verdict,
    ...(figure ? { figure } : {}),
    summary: message(`claim.summary.${verdict}`, {
      speaker: record.nameOf(record.speakerOf(claim)),
      claim: claim.text,
    }),
    because: [
      whereSaid(claim, record),
      ...(reasons.length > 0 ? reasons : [because('claim.alone', {}, [claim])]),
    ],
    wouldChange: unique(deciding.flatMap((outcome) => outcome.wouldChange ?? [])) ?? [
      message('claim.change'),
    ],
    asOf: record.asOf,
    ruleVersions: Object.fromEntries(outcomes.map((outcome) => [outcome.rule, ruleVersion])),
    recordHash: record.hash,
  };
}

const whereSaid = (claim: Statement, record: CaseRecord): Reason => {
  const source = record.sources.get(claim.source);
  const params = { speaker: record.nameOf(record.speakerOf(claim)), source: source?.title ?? claim.source };
  return because('claim.said', { ...params, day: claim.said ?? source?.published ?? '' }, [claim]);
};

const present = (outcome: Outcome | undefined): Outcome[] => (outcome ? [outcome] : []);

const applyRules = (claim: Statement, context: ClaimContext): Outcome[] =>
  rules.flatMap((rule) => present(rule(claim, context)));

// That others saw the goods too says nothing of the figure or the terms that are denied.
const judgeAlone = (claim: Statement, context: ClaimContext): ClaimVerdict =>
  orderOutcomes(applyRules(claim, context).filter(({ rule }) => rule !== 'claims/stage'))[0]?.verdict ??
  'not-yet-determinable';

function unique<M extends { readonly key: string }>(messages: readonly M[]): M[] | undefined {
  const byKey = new Map(messages.map((one) => [one.key, one]));
  return byKey.size > 0 ? [...byKey.values()] : undefined;
}
