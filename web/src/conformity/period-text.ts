import type { ConsignmentConformity } from '../../../src/conformity/api';
import { daysAfter } from '../../../src/lib/days/index';
import { formatDay } from '../format';
import type { Language, Say } from '../i18n/index';

type Answer = NonNullable<ConsignmentConformity['answer']>;
export type Period = Answer['periods']['export'][number];
export type Days = Answer['days']['export'];

/** "Until 31 Mar 2020", "1 Apr 2020 – 25 Apr 2020", "From 26 Apr 2020". */
export function periodText({ from, to }: Period, t: Say, language: Language): string {
  if (from === null && to === null) return t('conformity.period.always');
  if (from === null) return t.label('conformity.ask.until', { day: formatDay(to ?? '', language) });
  if (to === null) return t('conformity.period.from', { day: formatDay(from, language) });
  if (from === to) return formatDay(from, language);
  return `${formatDay(from, language)} – ${formatDay(to, language)}`;
}

export function daysText(days: Days, t: Say, language: Language): string {
  if (days === null) return t('conformity.days.unknown');
  const to = formatDay(days.to, language);
  if (days.from === null) return t('conformity.days.by', { day: to });
  return days.from === days.to ? to : `${formatDay(days.from, language)} – ${to}`;
}

/** Days as an evaluation gives them out: 2020-03-20, 2020-03-20..2020-03-26 or ..2020-03-26. */
export function spanOf(days: string): NonNullable<Days> {
  const [from = '', to = from] = days.split('..');
  return { from: from === '' ? null : from, to };
}

export type Stretch = { readonly first: string; readonly last: string };

const around = 60;

/** The stretch of days drawn: two months around the consignment's own days, and the day asked about. */
export function stretchOf({ days, periods }: Answer, on: string | undefined): Stretch {
  const own = [days.export, days.import].flatMap((span) => (span === null ? [] : [span.to]));
  const changes = [...periods.export, ...periods.import].flatMap(({ from }) => (from === null ? [] : [from]));
  const shown = own.length > 0 ? own : changes;
  const all = [
    ...shown.flatMap((day) => [daysAfter(day, -around), daysAfter(day, around)]),
    ...(on === undefined ? [] : [on]),
  ].toSorted();
  return { first: all[0] ?? '2020-01-01', last: all.at(-1) ?? '2020-12-31' };
}

export const within = ({ from, to }: Period, { first, last }: Stretch): boolean =>
  (from === null || from <= last) && (to === null || to >= first);

export const holdsOn = ({ from, to }: Period, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** A day of a period that is on the line: its first, else its last. */
export const dayWithin = ({ from, to }: Period, { first, last }: Stretch): string | undefined =>
  [from, to].find((day) => day !== null && day >= first && day <= last) ?? undefined;
