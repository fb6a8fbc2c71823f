/** Columns that worker threads read without a copy. */
export const sharedInts = (length: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(Math.max(4, 4 * length)), 0, length);

export const sharedDoubles = (length: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(Math.max(8, 8 * length)), 0, length);

export const sharedBytes = (length: number): Uint8Array =>
  new Uint8Array(new SharedArrayBuffer(Math.max(1, length)), 0, length);
