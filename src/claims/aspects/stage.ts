import {
  arrivedStages,
  type ConsignmentRecord,
  countUnitOf,
  isWithdrawn,
  type Stage,
  type Statement,
  saysNone,
  speakersOf,
} from '../../case/index.js';
import { because, count, figureOfQuantity, formatQuantity, message } from '../../findings/index.js';
import { spanOf } from '../../lib/days/index.js';
import { estimateArrival } from '../../movement/index.js';
import { type ClaimContext, isGiver, othersOn, othersOnParts } from '../context.js';
import { isGoods, sizeOf } from '../size.js';
import type { Judged } from '../verdict.js';

// A later stage implies the earlier ones; rejected and recalled goods had arrived.
const there = [...arrivedStages, 'rejected', 'used', 'recalled'] as const;
const implies: Readonly<Record<Stage, readonly Stage[]>> = {
  pledged: ['pledged', 'contracted', 'shipped', 'cleared', ...there],
  contracted: ['contracted', 'shipped', 'cleared', ...there],
  shipped: ['shipped', 'cleared', ...there],
  cleared: ['cleared'],
  received: there,
  accepted: ['accepted', 'distributed', 'used'],
  distributed: ['distributed', 'used'],
  used: ['used'],
  lost: ['lost'],
  rejected: ['rejected', 'recalled'],
  recalled: ['recalled'],
};

const base = { aspect: 'stage', rule: 'claims/stage' } as const;

/** "It arrived", "it was recalled": borne out when somebody else, not the giver, says so too. */
export function judgeStage(claim: Statement, context: ClaimContext): Judged | undefined {
  const entry = context.record.consignmentOf(claim);
  // "None has come" asserts a number, and no stage that anything reached.
  if (!entry || claim.stage === undefined || saysNone(claim)) return undefined;
  return judgePledge(claim, entry, context) ?? judgeReached(claim, claim.stage, context);
}

function judgeReached(claim: Statement, stage: Stage, context: ClaimContext): Judged {
  const { record } = context;
  const reaching = (statements: readonly Statement[]) =>
    statements.filter(
      (other) =>
        other.stage !== undefined &&
        implies[stage].includes(other.stage) &&
        !saysNone(other) &&
        !isWithdrawn(other, record),
    );
  const ofWhole = reaching(othersOn(claim, context));
  const ofParts = othersOnParts(claim, context).map(reaching);
  const others = ofWhole.length > 0 || ofParts.some((part) => part.length === 0) ? ofWhole : ofParts.flat();
  const outsiders = others.filter((other) => !isGiver(other, record));
  const stageSaid = { stage: { key: `stage.${stage}` } } as const;
  const wouldChange = [message('claim.stage.change')];
  if (others.length === 0) {
    return {
      ...base,
      standing: 'nobody',
      reason: because('claim.stage.nobody', stageSaid, [claim]),
      wouldChange,
    };
  }
  const decides = outsiders.length > 0;
  const shown = decides ? outsiders : others;
  const speakers = { list: speakersOf(shown, record), join: 'and' } as const;
  return {
    ...base,
    standing: decides ? 'borne-out' : 'giver-only',
    reason: because(
      decides ? 'claim.stage.confirmed' : 'claim.stage.giver-only',
      { ...stageSaid, speakers },
      shown,
    ),
    wouldChange,
  };
}

/** What was pledged, held against what others saw arrive by the day of the record. */
function judgePledge(
  claim: Statement,
  entry: ConsignmentRecord,
  { record }: ClaimContext,
): Judged | undefined {
  const pledged = sizeOf(claim, record);
  const isCount = isGoods(claim) || claim.measure === 'flights' || claim.measure === 'teams';
  // "300,000 tests cost 54 million" is about the price, not about what came.
  if (claim.stage !== 'pledged' || !pledged || !isCount || claim.value !== undefined) return undefined;
  const arrival = estimateArrival(entry, record);
  const { arrived } = arrival;
  const wouldChange = [message('claim.pledge.change')];
  const pledgedSaid = { pledged: count(pledged) };
  const byOthers = arrived?.statements.some((one) => record.originOf(one) !== record.originOf(claim));
  if (!arrived || byOthers !== true) {
    if (arrival.verdict === 'delivered' || arrival.byGiverOnly.length > 0) return undefined;
    return {
      ...base,
      rule: 'claims/pledge',
      standing: 'nobody',
      openBecause: 'not-arrived',
      reason: because('claim.pledge.nothing', pledgedSaid, [claim]),
      wouldChange,
    };
  }
  const params = { ...pledgedSaid, arrived: formatQuantity(arrived), asOf: record.asOf };
  const figure = figureOfQuantity(arrived, countUnitOf(entry.product), 'arrived, of what was pledged', {
    outOf: pledged,
    claimed: pledged,
  });
  const common = { ...base, rule: 'claims/pledge', figure, wouldChange } as const;
  const isPart = arrived.pieces.high < pledged.low;
  if (!isPart) {
    const standing = arrived.disputed.length > 0 ? 'disputed' : 'borne-out';
    return { ...common, standing, reason: because('claim.pledge.arrived', params, arrived.statements) };
  }
  if (isDueLater(claim, record.asOf)) {
    return {
      ...common,
      standing: 'left-open',
      reason: because('claim.pledge.not-due', params, arrived.statements),
    };
  }
  const isPartly = arrival.verdict === 'partly-delivered';
  return {
    ...common,
    standing: isPartly ? 'contradicted' : 'left-open',
    fault: isPartly ? 'pledge-not-delivered' : undefined,
    reason: because('claim.pledge.arrived', params, arrived.statements),
  };
}

const isDueLater = ({ on }: Statement, asOf: string): boolean => on !== undefined && spanOf(on).to > asOf;
