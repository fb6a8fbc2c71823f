import { formatMessage, type Language } from '../../findings/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { BurnReading } from '../burn-rate/burn-rate.js';
import { roundRate } from '../burn-rate/burn-rate.js';
import type { NeedNote } from '../note.js';
import type { Request } from '../requests/request.js';
import type { NeedAnswer } from './api.js';
import type { SiteCover } from './covers-of.js';
import type { NeedEstimate } from './estimate-need.js';

/** What is needed as it leaves: nothing of who asked but that they are one or two. */
export function presentNeed(estimate: NeedEstimate, language: Language): NeedAnswer {
  const { on, given, silent } = estimate;
  const say = (text: Wording): string => formatMessage(text, language);
  const note = (one: NeedNote) => presentNote(one, say);
  const { reusable, units } = given.rates;
  const askers = numberAskers(given.messages.requests);
  return {
    on,
    says: saysOf(estimate).map(say),
    files: given.files.map((one) => ({ ...one })),
    needs: estimate.needs.map((need) => ({
      site: need.site,
      item: need.item,
      ...unitOf(units[need.item]),
      perDay: need.perDay,
      policies: [...need.policies],
      unstretched: need.unstretched,
      parts: need.parts.map(({ of, heads, each }) => ({ of, heads, each })),
      isReusable: reusable.includes(need.item),
    })),
    undetermined: estimate.undetermined.map(({ site, gap }) => ({ site, why: whyOf(gap.note, say) })),
    burn: given.burns.map(presentBurn),
    covers: estimate.covers.map(presentCover),
    requests: given.messages.requests.map((request) => ({
      ...presentRequest(request),
      askers: request.askers.map((from) => askers.get(from) ?? 0),
      notes: request.notes.map(note),
    })),
    silent: [...silent],
    notes: estimate.notes.map(note),
  };
}

const unitOf = (unit: string | undefined) => (unit === undefined || unit === 'piece' ? {} : { unit });

/** In the order in which they first asked. */
function numberAskers(requests: readonly Request[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { askers } of requests)
    for (const from of askers) numbers.set(from, numbers.get(from) ?? numbers.size + 1);
  return numbers;
}

function saysOf({ covers, needs, undetermined, silent, given, notes }: NeedEstimate): Wording[] {
  const says: Wording[] = [];
  const [least] = covers;
  if (least?.lasting)
    says.push(
      wording('need.least-cover', {
        site: asIs(least.site),
        item: asIs(least.item),
        days: Math.round(least.lasting.days.low * 10) / 10,
      }),
    );
  if (undetermined.length > 0)
    says.push(wording('need.undetermined', { sites: undetermined.map(({ site }) => site).join(', ') }));
  if (silent.length > 0) says.push(wording('need.silent', { sites: silent.join(', ') }));
  const isNothing =
    needs.length +
      undetermined.length +
      covers.length +
      given.burns.length +
      given.messages.requests.length ===
    0;
  if (isNothing) says.push(wording('need.nothing'));
  const refused = notes.filter(({ level }) => level === 'refused').length;
  if (refused > 0) says.push(wording('need.refused', { count: refused }));
  return says;
}

const whyOf = ({ file, line, says }: NeedNote, say: (text: Wording) => string): string =>
  say(wording('problem.line', { where: asIs(line === undefined ? file : `${file}:${line}`), says }));

function presentNote(
  { level, code, says, file, line, field, found, expected }: NeedNote,
  say: (text: Wording) => string,
): NeedAnswer['notes'][number] {
  return {
    level,
    code,
    message: say(says),
    at: { file, line, field: field === '' ? undefined : field },
    found: found === undefined || found === '' ? undefined : found.slice(0, 80),
    expected: expected && say(expected),
  };
}

function presentBurn(reading: BurnReading): NeedAnswer['burn'][number] {
  const { file, given, total, perPatient, perHeadDay, cover } = reading;
  const rounded = (value: number | undefined) => (value === undefined ? undefined : roundRate(value));
  return {
    file,
    site: given.site,
    ward: given.ward,
    item: given.item,
    perDay: total && {
      rate: roundRate(total.rate),
      low: roundRate(total.low),
      high: total.isLowerBound ? undefined : roundRate(total.high),
    },
    isLowerBound: total?.isLowerBound ?? false,
    isRationed: reading.isRationing,
    perPatient: rounded(perPatient),
    perHeadDay: rounded(perHeadDay),
    needAtLeast: reading.needAtOnePerHeadDay,
    days: cover && {
      low: hundredth(cover.low) ?? 0,
      value: hundredth(cover.value),
      high: hundredth(cover.high),
    },
  };
}

function presentCover({ lasting, ...stock }: SiteCover): NeedAnswer['covers'][number] {
  if (!lasting) return stock;
  const { rate, days } = lasting;
  return {
    ...stock,
    basis: rate.basis,
    perDay: { low: roundRate(rate.low), high: rate.high === undefined ? undefined : roundRate(rate.high) },
    days: { low: hundredth(days.low) ?? 0, high: hundredth(days.high) },
  };
}

// To two decimals: 40 pieces at 120 a day are 0.33 days.
const hundredth = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Math.round(value * 100) / 100;

function presentRequest({ site, ward, item, amount, by, isUrgent, messages }: Request) {
  const { quantity, low, high, given, isApproximate } = amount;
  return {
    site,
    ward,
    item,
    quantity,
    low,
    high,
    packs: given && { count: given.count, unit: given.unit, size: given.size },
    isApproximate,
    by,
    isUrgent,
    messages,
  };
}
