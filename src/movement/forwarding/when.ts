import { isDay, parseMoment } from '../../lib/days/index.js';

export type Moment = { readonly at: string; readonly offset: string };

// Of goods that were sent and came on one day the arrival is the later.
const endOfDay = { sending: '23:59:58', arrival: '23:59:59' } as const;

/** The moment a text means: a day is its end, or now where it is not over yet. Undefined of what is neither. */
export function momentOf(
  text: string | undefined,
  offset: string | undefined,
  now: Date,
  of: keyof typeof endOfDay,
): Moment | undefined {
  const zone = offset ?? '+00:00';
  if (text === undefined) return { at: now.toISOString(), offset: zone };
  if (isDay(text)) {
    const end = Date.parse(`${text}T${endOfDay[of]}${zone}`);
    const begin = Date.parse(`${text}T00:00:00${zone}`);
    const isToday = begin <= now.getTime() && now.getTime() <= end;
    return { at: isToday ? now.toISOString() : new Date(end).toISOString(), offset: zone };
  }
  const time = parseMoment(text);
  const [, own] = /([+-]\d\d:\d\d)$/.exec(text) ?? [];
  return time === undefined ? undefined : { at: new Date(time).toISOString(), offset: own ?? zone };
}
