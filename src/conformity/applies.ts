import { type Message, message } from '../findings/index.js';
import { type Day, spanOf, type When } from '../lib/days/index.js';
import { nameOfField } from './field-name.js';
import { formatCondition } from './format-condition.js';
import { formatDayOpen } from './format-span.js';
import type { Goods, Span } from './goods-document.js';
import { sameHeading } from './hs-code.js';
import type { Rule, RulePack } from './rule-pack.js';
import { every, type Truth } from './truth.js';
import { holdsFor, isOf } from './when.js';

export type Applies = { readonly truth: Truth; readonly open: readonly Message[] };

/** Whether a rule speaks of these goods on these days; `open` says what is not known where it only may. */
export function applies(rule: Rule, goods: Goods, on: Span): Applies {
  const forGoods = isOf(rule.productClasses, goods.classes);
  const thatDay = inForce(rule, on);
  // Nearly every rule is for other goods or other days, and nothing more need be asked of it.
  if (forGoods === 'unmet' || thatDay === 'unmet') return no;
  const made = madeIn(rule, goods);
  const coded = underCode(rule, goods, on);
  const limited = holdsFor(rule.when, goods, on);
  const open = [
    ...(forGoods === 'unknown' ? [openClass(goods)] : []),
    ...(thatDay === 'unknown' ? [openDay(rule, on)] : []),
    ...(made === 'unknown' ? [message('conformity.open.made-in')] : []),
    ...(coded === 'unknown' ? [message('conformity.open.code')] : []),
    ...(limited === 'unknown' && rule.when
      ? [message('conformity.open.when', { when: formatCondition(rule.when) })]
      : []),
  ];
  return { truth: every([forGoods, thatDay, made, coded, limited]), open };
}

const openClass = ({ classes }: Goods): Message =>
  classes.turnsOn === 'purpose'
    ? message('conformity.open.purpose', { field: nameOfField('purpose') })
    : message('conformity.open.class');

const no: Applies = { truth: 'unmet', open: [] };

/** Where a first or last day is a span, the days inside it are neither in force nor out of it. */
export const inForce = (
  { inForceFrom, inForceTo }: Pick<Rule, 'inForceFrom' | 'inForceTo'>,
  on: Span,
): Truth => within(inForceFrom, inForceTo, on);

function within(from: When | undefined, to: When | undefined, on: Span): Truth {
  const start = from === undefined ? undefined : spanOfRule(from);
  const end = to === undefined ? undefined : spanOfRule(to);
  if ((start && on.to < start.from) || (end && on.from > end.to)) return 'unmet';
  const isSure = (!start || start.to <= on.from) && (!end || on.to <= end.from);
  return isSure ? 'met' : 'unknown';
}

// The packs hold some fifty different days, each asked of every consignment.
const spans = new Map<string, Span>();

function spanOfRule(when: When): Span {
  const known = spans.get(when);
  if (known) return known;
  const span = spanOf(when);
  spans.set(when, span);
  return span;
}

function openDay({ inForceFrom, inForceTo }: Rule, on: Span): Message {
  const spans = [inForceFrom, inForceTo].filter((when) => when !== undefined).map(spanOf);
  const disputed = spans.find(({ from, to }) => from < to && on.from <= to && on.to >= from);
  if (disputed === undefined) return formatDayOpen(on);
  return message('conformity.open.disputed', { from: disputed.from, to: disputed.to });
}

/** Whether a pack's rules govern a country on these days. */
export function governs(pack: RulePack, country: string, on: Span): Truth {
  if (pack.appliesIn === 'everywhere') return 'met';
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

// A code that is told decides; otherwise the class speaks for it. A code of another edition than the rule's list may be
// the same goods under another number.
function underCode({ hsCodes, hsEdition = '2017' }: Rule, { hsCode }: Goods, on: Span): Truth {
  if (hsCodes === undefined || hsCode === undefined) return 'met';
  if (hsCodes.some((code) => code.startsWith(hsCode) || hsCode.startsWith(code))) return 'met';
  const isListOfDay = hsEdition === '2017' ? on.to < '2022-01-01' : on.from >= '2022-01-01';
  if (isListOfDay) return 'unmet';
  return hsCodes.some((code) => sameHeading(code, hsCode)) ? 'met' : 'unknown';
}
