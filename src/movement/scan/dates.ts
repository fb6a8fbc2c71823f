export type ScanDate = {
  /** YYYY-MM-DD, with the time of day where there is one; no zone. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'hour' | 'minute' | 'second';
};

/**
 * YYMMDD with what follows of hour, minute and second. A day of 00 is the last of its month (General Specifications,
 * 7.12); the century is the one in which the year lies 49 back to 50 ahead.
 */
export function dateIn(value: string, asOf: string): ScanDate | undefined {
  const [, yy, month, day, hour, minute, second] =
    /^(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?$/.exec(value) ?? [];
  if (yy === undefined || month === undefined || day === undefined) return undefined;
  const year = yearOf(Number(yy), Number(asOf.slice(0, 4)));
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  const date = `${year}-${month}-${day === '00' ? last : day}`;
  if (hour === undefined) return { date, precision: day === '00' ? 'month' : 'day' };
  const parts = [hour, minute, second].filter((part) => part !== undefined);
  return {
    date: `${date}T${parts.join(':')}`,
    precision: minute === undefined ? 'hour' : second === undefined ? 'minute' : 'second',
  };
}

function yearOf(yy: number, now: number): number {
  const century = now - (now % 100);
  const ahead = yy - (now % 100);
  return century + yy + (ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0);
}
