export type Peak = {
  readonly lagSamples: number;
  /** In standard deviations of this suspect's own agreement at the wrong lags. */
  readonly height: number;
  /** The stretch's own agreement at that lag, without its neighbours. */
  readonly ownHeight: number;
};

/**
 * Of one stretch alone, of three and of five in a row, the highest agreement at one common lag.
 * The sum of five independent curves has the deviation of the square root of five.
 */
export function pooledPeak(curves: readonly (Float64Array | null)[], index: number): Peak | null {
  const own = curves[index];
  if (!own) return null;
  let best: Peak | null = null;
  for (let reach = 0; reach <= 2; reach += 1) {
    const pooled = pool(curves.slice(Math.max(0, index - reach), index + reach + 1), own.length);
    const lagSamples = highest(pooled);
    const height = Math.abs(pooled[lagSamples] ?? 0);
    if (best && height <= best.height) continue;
    best = { lagSamples, height, ownHeight: agreeing(own[lagSamples] ?? 0, pooled[lagSamples] ?? 0) };
  }
  return best;
}

/** A stretch that agrees upside down with its neighbours does not agree with them. */
function agreeing(own: number, pooled: number): number {
  return pooled < 0 ? -own : own;
}

function pool(curves: readonly (Float64Array | null)[], length: number): Float64Array {
  const heard = curves.filter((curve) => curve !== null);
  const sum = new Float64Array(length);
  for (const curve of heard) {
    for (let at = 0; at < length; at += 1) sum[at] = (sum[at] ?? 0) + (curve[at] ?? 0);
  }
  const deviation = Math.sqrt(heard.length);
  return sum.map((value) => value / deviation);
}

export function highest(values: Float64Array): number {
  let found = 0;
  for (let at = 1; at < values.length; at += 1) {
    if (Math.abs(values[at] ?? 0) > Math.abs(values[found] ?? 0)) found = at;
  }
  return found;
}
