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

function butterflies(real: Float64Array, imaginary: Float64Array, size: number): void {
  const half = size / 2;
  for (let k = 0; k < half; k += 1) {
    const cosine = Math.cos((2 * Math.PI * k) / size);
    const sine = -Math.sin((2 * Math.PI * k) / size);
    for (let low = k; low < real.length; low += size) {
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
