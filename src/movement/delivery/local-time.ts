/** As the clock at the door stood: 2026-03-02 09:05 +02:00. */
export function localTime(at: string, offset: string | undefined): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? '') ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  const local = new Date(Date.parse(at) + shift).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)} ${sign === undefined ? '+00:00' : offset}`;
}
