import { expect, test } from 'vitest';
import { nextTime, parseSchedule, type ScheduleText } from './schedule.js';

const next = (text: ScheduleText, after: string): string | undefined => {
  const schedule = parseSchedule(text);
  if (typeof schedule === 'string') return schedule;
  const at = nextTime(schedule, Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
};

// 2026-03-10 was a Tuesday; of the days below cron and the calendar were asked.
test.each<[text: ScheduleText, after: string, at: string | undefined]>([
  [{ hour: '1', minute: '5' }, '2026-03-10T00:00:00Z', '2026-03-10T01:05:00.000Z'],
  [{ hour: '1', minute: '5' }, '2026-03-10T01:05:00Z', '2026-03-11T01:05:00.000Z'],
  [{ hour: '1', minute: '5' }, '2026-03-10T01:05:59.999Z', '2026-03-11T01:05:00.000Z'],
  [{ minute: '5' }, '2026-03-10T01:05:00Z', '2026-03-10T02:05:00.000Z'],
  [{ second: '0/30' }, '2026-03-10T01:05:00Z', '2026-03-10T01:05:30.000Z'],
  [{ second: '0/30' }, '2026-03-10T23:59:30.500Z', '2026-03-11T00:00:00.000Z'],
  [{ hour: '[8-17]', dayOfWeek: '[1-5]' }, '2026-03-13T17:00:00Z', '2026-03-16T08:00:00.000Z'],
  [{ dayOfWeek: '7' }, '2026-03-10T12:00:00Z', '2026-03-15T00:00:00.000Z'],
  [{ dayOfMonth: '31' }, '2026-04-01T00:00:00Z', '2026-05-31T00:00:00.000Z'],
  [{ month: '1,7', dayOfMonth: '1', hour: '6' }, '2026-03-10T00:00:00Z', '2026-07-01T06:00:00.000Z'],
  [{ month: '2', dayOfMonth: '29' }, '2096-03-01T00:00:00Z', '2104-02-29T00:00:00.000Z'],
  [{ month: '2', dayOfMonth: '30' }, '2026-03-10T00:00:00Z', undefined],
  [{ hour: '*', minute: '10-20/5' }, '2026-03-10T01:15:00Z', '2026-03-10T01:20:00.000Z'],
])('after %j and %s comes %s', (text, after, at) => {
  expect(next(text, after)).toBe(at);
});

test.each<[text: ScheduleText, field: string]>([
  [{ hour: '24' }, 'hour'],
  [{ minute: '60' }, 'minute'],
  [{ second: '-1' }, 'second'],
  [{ dayOfWeek: '0' }, 'dayOfWeek'],
  [{ dayOfMonth: '0' }, 'dayOfMonth'],
  [{ month: '13' }, 'month'],
  [{ hour: '[5-1]' }, 'hour'],
  [{ hour: '' }, 'hour'],
  [{ hour: '1,,2' }, 'hour'],
  [{ minute: '0/0' }, 'minute'],
  [{ minute: 'MON' }, 'minute'],
  [{ second: '1e1' }, 'second'],
])('%j is refused by its field', (text, field) => {
  expect(parseSchedule(text)).toBe(field);
});
