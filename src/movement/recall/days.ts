export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The later of the two days that it is: here one may have begun that in Greenwich has not. */
export const lastToday = (now: Date): string => {
  const here = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return [dayOf(now.getTime()), dayOf(here.getTime())].toSorted().at(-1) ?? '';
};
