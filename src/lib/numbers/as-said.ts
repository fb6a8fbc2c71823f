const decimals = 3;

/** Up to three decimals are what somebody measured (2,500.5 kg); a longer tail comes out of a computation, and is rounded. */
export function isAsSaid(value: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) <= Number.EPSILON * 4 * Math.abs(scaled);
}

/** How a number is written with all its decimals. */
export const everyDecimal = { maximumFractionDigits: decimals } as const;
