import { type Day, spanOf, type When } from '../case/index.js';
import { type Message, message } from '../findings/index.js';
import type { Goods, Span } from './paper.js';
import type { Rule, RulePack } from './rule-pack.js';
import { every, type Truth } from './truth.js';
import { isOf } from './when.js';

export type Applies = { readonly truth: Truth; readonly open: readonly Message[] };

/** Whether a rule speaks of these goods on these days; `open` says what is not known where it only may. */
export function applies(rule: Rule, goods: Goods, on: Span): Applies {
  const parts: [Truth, Message][] = [
    [isOf(rule.productClasses, goods.classes), message('conformity.open.class')],
    [inForce(rule, on), openDay(rule, on)],
    [madeIn(rule, goods), message('conformity.open.made-in')],
    [underCode(rule, goods), message('conformity.open.class')],
  ];
  return {
    truth: every(parts.map(([truth]) => truth)),
    open: parts.filter(([truth]) => truth === 'unknown').map(([, open]) => open),
  };
}

/** Where a first or last day is a span, the days inside it are neither in force nor out of it. */
export const inForce = (
  { inForceFrom, inForceTo }: Pick<Rule, 'inForceFrom' | 'inForceTo'>,
  on: Span,
): Truth => within(inForceFrom, inForceTo, on);

function within(from: When | undefined, to: When | undefined, on: Span): Truth {
  const start = from === undefined ? undefined : spanOf(from);
  const end = to === undefined ? undefined : spanOf(to);
  if ((start && on.to < start.from) || (end && on.from > end.to)) return 'unmet';
  const isSure = (!start || start.to <= on.from) && (!end || on.to <= end.from);
  return isSure ? 'met' : 'unknown';
}

function openDay({ inForceFrom, inForceTo }: Rule, on: Span): Message {
  const spans = [inForceFrom, inForceTo].filter((when) => when !== undefined).map(spanOf);
  const disputed = spans.find(({ from, to }) => from < to && on.from <= to && on.to >= from);
  if (disputed === undefined) return message('conformity.open.day', { from: on.from, to: on.to });
  return message('conformity.open.disputed', { from: disputed.from, to: disputed.to });
}

/** Whether a pack's rules govern a country on these days. */
export function governs(pack: RulePack, country: string, on: Span): Truth {
  const truths = pack.appliesIn
    .filter((each) => each.country === country)
    .map(({ from, to }) => within(asWhen(from), asWhen(to), on));
  return truths.includes('met') ? 'met' : truths.includes('unknown') ? 'unknown' : 'unmet';
}

const asWhen = (day: Day | undefined): When | undefined => day as When | undefined;

function madeIn(rule: Rule, { madeIn: country }: Goods): Truth {
  if (rule.madeIn === undefined && rule.notMadeIn === undefined) return 'met';
  if (country === undefined) return 'unknown';
  const isThere = rule.madeIn === undefined || country === rule.madeIn;
  return isThere && country !== rule.notMadeIn ? 'met' : 'unmet';
}

// A code that is told decides; otherwise the class speaks for it.
function underCode({ hsCodes }: Rule, { hsCode }: Goods): Truth {
  if (hsCodes === undefined || hsCode === undefined) return 'met';
  return hsCodes.some((code) => code.startsWith(hsCode) || hsCode.startsWith(code)) ? 'met' : 'unmet';
}
