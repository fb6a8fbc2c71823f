import FFT from 'fft.js';

type Plan = { readonly fft: FFT; readonly given: Float64Array; readonly made: Float64Array };

const plans = new Map<number, Plan>();

/** Forward transform in place; both arrays as long as the same power of two, two or more. */
export function fourier(real: Float64Array, imaginary: Float64Array): void {
  const { fft, given, made } = planOf(real.length);
  for (let at = 0; at < real.length; at += 1) {
    given[2 * at] = real[at] ?? 0;
    given[2 * at + 1] = imaginary[at] ?? 0;
  }
  fft.transform(made, given);
  for (let at = 0; at < real.length; at += 1) {
    real[at] = made[2 * at] ?? 0;
    imaginary[at] = made[2 * at + 1] ?? 0;
  }
}

/** Inverse, not divided by the length. */
export function inverseFourier(real: Float64Array, imaginary: Float64Array): void {
  fourier(imaginary, real);
}

function planOf(size: number): Plan {
  const known = plans.get(size);
  if (known) return known;
  const plan = { fft: new FFT(size), given: new Float64Array(2 * size), made: new Float64Array(2 * size) };
  plans.set(size, plan);
  return plan;
}
