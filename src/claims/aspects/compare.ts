import { excludesFigure, isSlipBetween, type Stage, setApartByStage, type Told } from '../../case/index.js';
import { type Interval, overlaps } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';

export type Relation = 'same' | 'left-open' | 'below' | 'above' | 'history' | 'later-stage' | 'part-stage';

export type ComparedFigures = { readonly told: Told; readonly relation: Relation };

type Options = {
  /** Totals grow with the days; shares and delays do not. */
  readonly grows: boolean;
  readonly laterStage: ReadonlySet<Told>;
};

/** How each other origin's figure stands to the claimed one: its last word that is of the claim's day. */
export function compareFigures(claimed: Told, others: readonly Told[], options: Options): ComparedFigures[] {
  return [...groupBy(others, ({ origin }) => origin).values()].flatMap((ofOrigin) => {
    const compared = ofOrigin.map((told) => ({ told, relation: relate(claimed, told, options) }));
    const ofDay = compared.filter(({ relation }) => !silent.has(relation));
    return ofDay.length > 0 ? lastOf(ofDay) : compared;
  });
}

// What these say is of another day or another stage, and neither for the claim nor against it.
const silent: ReadonlySet<Relation> = new Set(['history', 'later-stage', 'part-stage']);

function lastOf(compared: readonly ComparedFigures[]): ComparedFigures[] {
  const last = compared.reduce((a, b) => (isLater(b.told, a.told) ? b : a)).told;
  return compared.filter(({ told }) => told.day === last.day && told.known === last.known);
}

const isLater = (a: Told, b: Told): boolean => a.day > b.day || (a.day === b.day && a.known > b.known);

function relate(claimed: Told, told: Told, { grows, laterStage }: Options): Relation {
  const depth = depthOf(told) - depthOf(claimed);
  if (!excludesFigure(claimed, told)) return isTelling(claimed, told) && depth >= 0 ? 'same' : 'left-open';
  if (laterStage.has(told)) return 'later-stage';
  if (isOwnCorrection(claimed, told)) return 'history';
  const relation = told.rounded.high < claimed.rounded.low ? 'below' : 'above';
  if (relation === 'below' ? depth > 0 : depth < 0) return 'part-stage';
  if (!grows || isSlipBetween(claimed, told)) return relation;
  const isGrowth = relation === 'above' ? told.day > claimed.day : isCountedOn(claimed, told);
  return isGrowth ? 'history' : relation;
}

// More than the recipient had counted in is the same count gone on where it says of which day it is, or the recipient
// says it; what was only told later may as well be wrong. What is handed out or turned away grows by the day.
const isCountedOn = (claimed: Told, told: Told): boolean =>
  told.day < claimed.day &&
  (claimed.statement.on !== undefined ||
    claimed.side === 'to' ||
    told.side !== 'to' ||
    setApartByStage.includes(claimed.statement.stage));

// What was accepted or handed out is a part of what came: fewer of them say nothing against it, nor do more that came
// say how many were handed out.
const depths: readonly (Stage | undefined)[] = ['received', 'accepted', 'distributed'];
const depthOf = ({ statement }: Told): number => Math.max(0, depths.indexOf(statement.stage));

// A source that tells a first count and what it was corrected to has not erred: it tells both.
const isOwnCorrection = ({ statement: claim }: Told, { statement }: Told): boolean =>
  claim.speaker === undefined &&
  statement.source === claim.source &&
  statement.stance === 'corrects' &&
  (statement.about ?? []).includes(claim.id);

// Overlapping is not bearing out: "at least 500" leaves room for a million, and 20 to 30 % for "up to 80 %". What is
// said within a factor of two of itself, or lies inside a vaguer claim, bears it out.
const tellingFactor = 2;
const upTo = /^(?:up to|as many as|fino a|hasta|jusqu.à|bis zu|高达|多达|最多|至多)\s*/i;

function isTelling(claimed: Told, told: Told): boolean {
  if (upTo.test(claimed.statement.amount ?? ''))
    return Number.isFinite(told.rounded.high) && told.rounded.high >= claimed.interval.high * 0.9;
  if (isInside(told.interval, claimed.interval))
    return Number.isFinite(told.interval.high) || !Number.isFinite(claimed.interval.high);
  const { low, high } = told.interval;
  return (
    Number.isFinite(high) &&
    high <= Math.max(low, 0) * tellingFactor &&
    overlaps(told.rounded, claimed.rounded)
  );
}

const isInside = (inner: Interval, outer: Interval): boolean =>
  inner.low >= outer.low && inner.high <= outer.high;
