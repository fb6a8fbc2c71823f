/** The fields of a schedule, from the largest to the smallest, each with what it may be. */
export const scheduleRanges = {
  month: [1, 12],
  dayOfMonth: [1, 31],
  // 1 is Monday and 7 Sunday.
  dayOfWeek: [1, 7],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
} as const;

export type ScheduleField = keyof typeof scheduleRanges;
export const scheduleFields = Object.keys(scheduleRanges) as ScheduleField[];

/** What each field may be, in order. */
export type Schedule = Readonly<Record<ScheduleField, readonly number[]>>;
export type ScheduleText = Readonly<Partial<Record<ScheduleField, string>>>;

/**
 * When a query is asked (EPCIS 2.0, 8.2.5.3): a number, a range as `[1-5]`, or several with commas; `*` and the steps of
 * cron (`0/30`) are read as well. What is smaller than all that is named is at its least: a schedule of an hour and a
 * minute is due once, and not sixty times within that minute. Gives the field that cannot be read.
 */
export function parseSchedule(text: ScheduleText): Schedule | ScheduleField {
  const times: ScheduleField[] = ['hour', 'minute', 'second'];
  const named = times.findLastIndex((field) => text[field] !== undefined);
  const schedule: Partial<Record<ScheduleField, readonly number[]>> = {};
  for (const field of scheduleFields) {
    const [least, most] = scheduleRanges[field];
    const isSmaller = times.indexOf(field) > named;
    const values = parseField(text[field] ?? (isSmaller ? String(least) : '*'), least, most);
    if (values === undefined) return field;
    schedule[field] = values;
  }
  return schedule as Schedule;
}

const element = /^(?:(\*)|(\d{1,2})|\[(\d{1,2})-(\d{1,2})\])(?:\/(\d{1,2}))?$/;

function parseField(text: string, least: number, most: number): number[] | undefined {
  const values = new Set<number>();
  for (const part of text.split(',')) {
    // Cron writes a range without brackets.
    const found = element.exec(part.trim().replace(/^\d+-\d+/, '[$&]'));
    if (found === null) return undefined;
    const [, all, one, from, to, step] = found;
    const start = all === undefined ? Number(one ?? from) : least;
    // As in cron, a number with a step goes on to the end: 0/30 is 0 and 30.
    const end = one !== undefined && step === undefined ? start : Number(to ?? most);
    const by = Number(step ?? 1);
    if (start < least || end > most || start > end || by < 1) return undefined;
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

const daySeconds = 86_400;
// A 29th of February that is a Monday is 40 years away at most.
const daysMax = 41 * 366;

/** The first time after another that a schedule names, both in milliseconds and by UTC; none where there never is one. */
export function nextTime(schedule: Schedule, after: number): number | undefined {
  const from = Math.floor(after / 1000) + 1;
  const today = Math.floor(from / daySeconds);
  for (let day = today; day < today + daysMax; day++) {
    if (!isOn(schedule, day)) continue;
    const at = firstOfDay(schedule, from - day * daySeconds);
    if (at !== undefined) return (day * daySeconds + at) * 1000;
  }
  return undefined;
}

function isOn({ month, dayOfMonth, dayOfWeek }: Schedule, day: number): boolean {
  const date = new Date(day * daySeconds * 1000);
  return (
    month.includes(date.getUTCMonth() + 1) &&
    dayOfMonth.includes(date.getUTCDate()) &&
    dayOfWeek.includes(date.getUTCDay() || 7)
  );
}

function firstOfDay({ hour, minute, second }: Schedule, from: number): number | undefined {
  for (const h of hour) {
    if (h * 3600 + 3599 < from) continue;
    for (const m of minute) {
      if (h * 3600 + m * 60 + 59 < from) continue;
      const s = second.find((each) => h * 3600 + m * 60 + each >= from);
      if (s !== undefined) return h * 3600 + m * 60 + s;
    }
  }
  return undefined;
}
