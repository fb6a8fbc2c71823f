const tapsEachSide = 8;

/** `count` samples from `first` on, `speed` samples apart; outside of the sound is silence. */
export function resampled(samples: Float32Array, first: number, count: number, speed: number): Float32Array {
  const taken = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const place = first + at * speed;
    const whole = Math.floor(place);
    const part = place - whole;
    taken[at] = part < 1e-9 ? (samples[whole] ?? 0) : between(samples, whole, part);
  }
  return taken;
}

/** Sine cardinal under a Hann window; (-1)^j sin(pi x) needs the sine once. */
function between(samples: Float32Array, whole: number, part: number): number {
  const sine = Math.sin(Math.PI * part);
  let sum = 0;
  for (let tap = 1 - tapsEachSide; tap <= tapsEachSide; tap += 1) {
    const away = part - tap;
    const hann = 0.5 + 0.5 * Math.cos((Math.PI * away) / tapsEachSide);
    const sign = tap % 2 === 0 ? 1 : -1;
    sum += ((samples[whole + tap] ?? 0) * sign * sine * hann) / (Math.PI * away);
  }
  return sum;
}
