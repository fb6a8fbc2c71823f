const dayMs = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);

const dayOfNumber = <D extends string>(number: number): D =>
  new Date(number * dayMs).toISOString().slice(0, 10) as D;

export const daysAfter = <D extends string>(day: D, days: number): D => dayOfNumber(dayNumber(day) + days);

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
