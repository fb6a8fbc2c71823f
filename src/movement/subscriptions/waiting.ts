const firstMs = 1000;
const mostMs = 15 * 60 * 1000;
const askedMostMs = 60 * 60 * 1000;

/**
 * How long to wait after so many attempts in vain: twice as long each time, up to a quarter of an hour, and up to half of
 * it less by chance, so that what failed together is not tried again together. A receiver may ask for longer.
 */
export function waitMs(failures: number, chance: number, askedMs = 0): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 20));
  return Math.max(full * (1 - chance / 2), Math.min(askedMs, askedMostMs));
}

/** What `Retry-After` asks for (RFC 9110, 10.2.3): seconds, or a time. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? 0 : Math.max(0, time - now);
}
