import {
  type CaseRecord,
  intervalOf,
  isPackSlip,
  isReasonOnly,
  isShare,
  isSlipBetween,
  type Measure,
  type Statement,
  speakersOf,
  type Told,
} from '../../case/index.js';
import {
  because,
  count,
  type Figure,
  figureOf,
  type MessageKey,
  message,
  type Param,
  type Reason,
  withUnit,
} from '../../findings/index.js';
import { distinct, type Interval, meet } from '../../lib/intervals/index.js';
import { type ClaimContext, isGiver } from '../context.js';
import { formatAs, isGoods, tell, unitOf } from '../size.js';
import type { Fault, Judged } from '../verdict.js';
import { findComparable } from './comparable.js';
import { type ComparedFigures, compareFigures } from './compare.js';
import { judgeNamed, judgeOtherMeasure } from './misnamed.js';
import { judgeNested } from './nested.js';
import { judgeNotHeld, ofSameCount } from './not-held.js';

const rule = 'claims/number';
const notCounted: readonly (Measure | undefined)[] = ['ratio', 'price', 'usual-price'];

/**
 * A claim's figure beside what others say of the same thing, in the same unit and sense, of the day it speaks of. The
 * giving side cannot confirm a claim or raise it: only what it says against its own interest counts.
 */
export function judgeNumber(claim: Statement, context: ClaimContext): Judged | undefined {
  // The record keeps the field of an amount that could not be read, and leaves it empty.
  if (!Object.hasOwn(claim, 'amount') || notCounted.includes(claim.measure)) return undefined;
  if (isReasonOnly(claim)) return undefined;
  const claimed = tell(claim, context.record);
  if (!claimed) {
    return {
      aspect: 'number',
      rule,
      standing: 'nobody',
      reason: because('claim.number.unread', {}, [claim]),
      wouldChange: [message('claim.amount.change')],
    };
  }
  const { told, laterStage, otherUnit } = findComparable(claim, context);
  const compared = compareFigures(claimed, told, { grows: !isFixed(claim.measure), laterStage });
  const heard = compared.filter(
    (one) =>
      !isGiver(one.told.statement, context.record) ||
      one.relation === 'below' ||
      isSlipBetween(claimed, one.told),
  );
  return (
    judgeNested(claim, context) ??
    judgeNamed(claim, heard, context) ??
    judgeHeard(claim, claimed, heard, context) ??
    judgeUnheard(claim, claimed, compared, otherUnit, context) ??
    judgeOtherMeasure(claim, context) ??
    judgeNotHeld(claim, formatClaimed(claim, claimed, context.record), context) ?? {
      aspect: 'number',
      rule,
      standing: 'nobody',
      reason: because('claim.number.nobody', { claimed: formatClaimed(claim, claimed, context.record) }, [
        claim,
      ]),
      wouldChange: [message('claim.amount.change')],
    }
  );
}

const isFixed = (measure: Measure | undefined): boolean => isShare(measure) || measure === 'days';

/** Where at least one figure decides: the same, or apart. */
function judgeHeard(
  claim: Statement,
  claimed: Told,
  heard: readonly ComparedFigures[],
  context: ClaimContext,
): Judged | undefined {
  const same = heard.filter(({ relation }) => relation === 'same');
  const apart = heard.filter(({ relation }) => relation === 'below' || relation === 'above');
  if (same.length === 0 && apart.length === 0) return undefined;
  const [standing, fault] = settleStanding(claimed, same, apart);
  const deciding = [...same, ...apart].map(({ told }) => told);
  const others = standing === 'disputed' ? disputedOf(deciding) : [joined(deciding)];
  const statements = deciding.map(({ statement }) => statement);
  const isSlip = fault === 'scale-or-unit-error';
  const slipKey = deciding.every((told) => isPackSlip(claimed, told)) ? 'claim.pack' : 'claim.scale';
  const key: MessageKey = isSlip ? slipKey : `claim.number.${fault ?? standing}`;
  const held: Param = { list: others.map(formatAs(claim)), join: 'or-each' };
  const speakers = formatList(speakersOf(statements, context.record));
  return {
    aspect: 'number',
    rule: isSlip ? 'claims/scale' : rule,
    standing,
    fault,
    figure: figureFor(claim, claimed, deciding, others, context),
    reason: because(
      key,
      { claimed: formatClaimed(claim, claimed, context.record), held, speakers },
      statements,
    ),
    also: explainHistory(claim, heard, context),
    wouldChange: [message(isSlip ? 'claim.scale.change' : 'claim.amount.change')],
  };
}

type Decided = readonly [
  'borne-out' | 'disputed' | 'contradicted',
  Extract<Fault, 'scale-or-unit-error' | 'overstated' | 'understated'>?,
];

function settleStanding(
  claimed: Told,
  same: readonly ComparedFigures[],
  apart: readonly ComparedFigures[],
): Decided {
  if (apart.length === 0) return ['borne-out'];
  if (same.length > 0) return ['disputed'];
  if (apart.every(({ told }) => isSlipBetween(claimed, told))) {
    return ['contradicted', 'scale-or-unit-error'];
  }
  if (apart.every(({ told }) => placeOf(told) < placeOf(claimed))) return ['disputed'];
  if (apart.every(({ relation }) => relation === 'below')) return ['contradicted', 'overstated'];
  if (apart.every(({ relation }) => relation === 'above')) return ['contradicted', 'understated'];
  return ['disputed'];
}

const dealDocuments = new Set([
  'payment',
  'contract',
  'invoice',
  'delivery-note',
  'customs-declaration',
  'notice',
]);

// Who signed or received counts what was signed or received; others pass it on. Against such a one a report alone is
// a dispute.
const placeOf = ({ statement, side }: Told): number =>
  side === 'to' || (statement.document !== undefined && dealDocuments.has(statement.document)) ? 1 : 0;

/** Where nothing decides, why not. */
function judgeUnheard(
  claim: Statement,
  claimed: Told,
  compared: readonly ComparedFigures[],
  otherUnit: readonly Statement[],
  context: ClaimContext,
): Judged | undefined {
  const { record } = context;
  const open = compared.filter(({ relation }) => relation === 'left-open');
  const byGiver = compared.filter(({ told }) => isGiver(told.statement, record));
  const common = { aspect: 'number', rule, wouldChange: [message('claim.amount.change')] } as const;
  const also = explainHistory(claim, compared, context);
  const say = (key: MessageKey, told: readonly Told[]): Reason =>
    because(
      key,
      {
        claimed: formatClaimed(claim, claimed, record),
        held: { list: disputedOf(told).map(formatAs(claim)), join: 'or-each' },
        speakers: formatList(
          speakersOf(
            told.map(({ statement }) => statement),
            record,
          ),
        ),
      },
      told.map(({ statement }) => statement),
    );
  const openToOthers = open.filter((one) => !byGiver.includes(one)).map(({ told }) => told);
  if (openToOthers.length > 0) {
    return { ...common, standing: 'left-open', reason: say('claim.number.left-open', openToOthers), also };
  }
  const ofGiver = byGiver
    .filter(({ relation }) => relation !== 'history' && relation !== 'part-stage')
    .map(({ told }) => told);
  if (ofGiver.length > 0) {
    const notHeld = judgeNotHeld(claim, formatClaimed(claim, claimed, record), context, ofSameCount);
    if (notHeld) return { ...notHeld, also };
    return { ...common, standing: 'giver-only', reason: say('claim.number.giver-only', ofGiver), also };
  }
  const [other] = otherUnit;
  if (other) {
    const units = { unit: claim.unit ?? '', other: other.unit ?? '' };
    const speakers = formatList(speakersOf(otherUnit, record));
    const reason = because('claim.number.other-unit', { ...units, speakers }, otherUnit);
    return { ...common, standing: 'not-comparable', reason, also };
  }
  const [first, ...rest] = also;
  return first && { ...common, standing: 'left-open', reason: first, also: rest };
}

// A later and larger total is the same count gone on; what was first reported is history, not error. What came of
// what was ordered is a question of its own.
function explainHistory(
  claim: Statement,
  compared: readonly ComparedFigures[],
  { record }: ClaimContext,
): Reason[] {
  return compared.flatMap(({ told, relation }) => {
    if (relation !== 'history' && relation !== 'later-stage' && relation !== 'part-stage') return [];
    const params = {
      speaker: record.nameOf(record.speakerOf(told.statement)),
      held: formatAs(claim)(told.interval),
      day: told.day,
      stage: { key: `stage.${told.statement.stage ?? 'received'}` } as const,
    };
    return [because(`claim.number.${relation}`, params, [told.statement])];
  });
}

export const formatList = (names: readonly string[]): Param => ({ list: names, join: 'and' });

/** The claimed figure in its own words, and in what its goods are counted in where it was counted in packs. */
function formatClaimed(claim: Statement, { interval, statement }: Told, record: CaseRecord): Param {
  const words = claim.amount ?? '';
  const isPacked = isGoods(claim) && statement.unit !== undefined && isOtherThan(words, interval);
  if (!isPacked && /^\d+$/.test(words)) return formatAs(claim)(interval);
  return isPacked
    ? {
        key: 'claim.in-pieces',
        params: {
          amount: /^\d+$/.test(words) ? count(intervalOf(words)) : words,
          unit: statement.unit ?? '',
          pieces: withUnit(count(interval), unitOf(claim, record)),
        },
      }
    : { key: 'claim.in-words', params: { amount: words } };
}

function isOtherThan(words: string, { low }: Interval): boolean {
  const plain = Number(words.replaceAll(',', ''));
  return Number.isFinite(plain) && plain !== low;
}

const disputedOf = (told: readonly Told[]): Interval[] => distinct(told.map(({ interval }) => interval));

/** What the figures leave room for together. */
const joined = (told: readonly Told[]): Interval => meet(told.map(({ interval }) => interval));

function figureFor(
  claim: Statement,
  claimed: Told,
  deciding: readonly Told[],
  others: readonly Interval[],
  { record }: ClaimContext,
): Figure {
  const disputed = others.length > 1 ? others : [];
  return figureOf(joined(deciding), unitOf(claim, record), 'what others say', {
    claimed: claimed.interval,
    disputed,
  });
}
