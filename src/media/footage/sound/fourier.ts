/** Forward transform in place; both arrays as long as the same power of two. */
export function fourier(real: Float64Array, imaginary: Float64Array): void {
  reorder(real, imaginary);
  for (let size = 2; size <= real.length; size *= 2) {
    butterflies(real, imaginary, size);
  }
}

/** Inverse, not divided by the length: only ratios of its values are used. */
export function inverseFourier(real: Float64Array, imaginary: Float64Array): void {
  fourier(imaginary, real);
}

function reorder(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  for (let at = 1, mirrored = 0; at < length; at += 1) {
    let bit = length >> 1;
    for (; mirrored & bit; bit >>= 1) mirrored ^= bit;
    mirrored ^= bit;
    if (at < mirrored) {
      swap(real, at, mirrored);
      swap(imaginary, at, mirrored);
    }
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = kept;
}

const turns = new Map<number, readonly [Float64Array, Float64Array]>();

function turnsOf(length: number): readonly [Float64Array, Float64Array] {
  const known = turns.get(length);
  if (known) return known;
  const angles = Float64Array.from({ length: length / 2 }, (_, k) => (2 * Math.PI * k) / length);
  const made = [angles.map(Math.cos), angles.map((angle) => -Math.sin(angle))] as const;
  turns.set(length, made);
  return made;
}

function butterflies(real: Float64Array, imaginary: Float64Array, size: number): void {
  const half = size / 2;
  const [cosines, sines] = turnsOf(real.length);
  const step = real.length / size;
  for (let block = 0; block < real.length; block += size) {
    for (let k = 0, turn = 0; k < half; k += 1, turn += step) {
      const cosine = cosines[turn] ?? 0;
      const sine = sines[turn] ?? 0;
      const low = block + k;
      const high = low + half;
      const highReal = real[high] ?? 0;
      const highImaginary = imaginary[high] ?? 0;
      const turnedReal = highReal * cosine - highImaginary * sine;
      const turnedImaginary = highReal * sine + highImaginary * cosine;
      const lowReal = real[low] ?? 0;
      const lowImaginary = imaginary[low] ?? 0;
      real[high] = lowReal - turnedReal;
      imaginary[high] = lowImaginary - turnedImaginary;
      real[low] = lowReal + turnedReal;
      imaginary[low] = lowImaginary + turnedImaginary;
    }
  }
}
