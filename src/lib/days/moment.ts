const pattern = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;

/** A day and time with its zone (RFC 3339; the seconds may be missing), in milliseconds; nothing for a day there is not. */
export function parseMoment(text: string): number | undefined {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (day === undefined) return undefined;
  // A parser would take the 30th of February for the 2nd of March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const time = Date.parse(text);
  return date.getUTCMonth() === Number(month) - 1 && !Number.isNaN(time) ? time : undefined;
}
