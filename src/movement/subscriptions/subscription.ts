import { z } from 'zod';
import { parseMoment } from '../../lib/days/index.js';
import { type AppError, formatText, problem } from '../../lib/errors/index.js';
import { expectedBy, expecting, oneOf, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import {
  nextTime,
  parseSchedule,
  type ScheduleField,
  type ScheduleText,
  scheduleFields,
  scheduleRanges,
} from './schedule.js';

const Field = z.union([z.string(), z.int().transform(String)]);
const Secret = z.string().min(1).max(1000);

// The published schema asks for `secret` and describes `signatureToken`: either is meant.
const Body = z.strictObject({
  dest: z.string().max(2000),
  signatureToken: Secret.optional(),
  secret: Secret.optional(),
  stream: z.boolean().default(false),
  schedule: z.partialRecord(z.enum(scheduleFields), Field).optional(),
  reportIfEmpty: z.boolean().default(false),
  initialRecordTime: z
    .string()
    .refine((text) => parseMoment(text) !== undefined, { error: expecting('event.expect.time') })
    .optional(),
  queryName: z.string().optional(),
  epcFormat: z.enum(['No_Preference', 'Never_Translates']).optional(),
});

/** What somebody wants to be told of, and where. */
export type SubscriptionRequest = {
  readonly dest: URL;
  readonly token: string | undefined;
  /** Nothing where each event is told as it comes. */
  readonly schedule: ScheduleText | undefined;
  readonly reportIfEmpty: boolean;
  /** Events that were recorded from then on, in milliseconds; else those that come from now on. */
  readonly initialTime: number | undefined;
};

export function parseSubscription(body: unknown, queryName: string, now: number): SubscriptionRequest {
  const parsed = Body.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    throw wrong([...(issue?.path ?? []), ...extra.slice(0, 1)].join('/'), undefined, expectedBy(issue ?? {}));
  }
  const { dest, signatureToken, secret, stream, schedule, initialRecordTime, ...rest } = parsed.data;
  if (secret !== undefined && signatureToken !== undefined && secret !== signatureToken)
    throw wrong('secret', undefined, wording('subscription.expect.one-secret'));
  if (rest.queryName !== undefined && rest.queryName !== queryName)
    throw wrong('queryName', rest.queryName, oneOf([queryName]));
  return {
    dest: parseDestination(dest),
    token: signatureToken ?? secret,
    schedule: whenOf(stream, schedule, now),
    reportIfEmpty: rest.reportIfEmpty,
    initialTime: initialRecordTime === undefined ? undefined : parseMoment(initialRecordTime),
  };
}

/** When something is told: by a schedule, or as it comes, and one of the two must be said. */
export function whenOf(
  stream: boolean,
  schedule: ScheduleText = {},
  now: number,
): SubscriptionRequest['schedule'] {
  const isScheduled = Object.keys(schedule).length > 0;
  if (stream === isScheduled) throw wrong('schedule', undefined, wording('subscription.expect.when'));
  if (!isScheduled) return undefined;
  const parsed = parseSchedule(schedule);
  if (typeof parsed === 'string')
    throw wrong(
      `schedule/${parsed}`,
      schedule[parsed],
      wording('subscription.expect.schedule', rangeOf(parsed)),
    );
  if (nextTime(parsed, now) === undefined)
    throw wrong('schedule', JSON.stringify(schedule), wording('subscription.expect.some-day'));
  return schedule;
}

const rangeOf = (field: ScheduleField) => {
  const [least, most] = scheduleRanges[field];
  return { least: String(least), most: String(most) };
};

function parseDestination(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  // A name and a password in an address would stand in every log; the signature says who sends.
  if (!url || !isWeb || url.username !== '' || url.password !== '')
    throw wrong('dest', text, wording('subscription.expect.dest'));
  return url;
}

function wrong(field: string, found: string | undefined, expected: Wording): AppError {
  return appError('request-invalid', wording('error.form'), {
    problems: [
      problem('field-value', { file: 'body', field: `/${field}` }, wording('query.value'), {
        ...(found === undefined ? {} : { found: formatText(found) }),
        expected,
      }),
    ],
  });
}
