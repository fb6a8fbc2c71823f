/** A moment in the zone where it was told, to the minute; in UTC where none was. */
export function localTime(time: string, offset: string | undefined): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? [];
  const ms = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const there = new Date(Date.parse(time) + ms).toISOString();
  return `${there.slice(0, 10)} ${there.slice(11, 16)} ${offset ?? 'UTC'}`;
}
