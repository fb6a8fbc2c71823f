declare module 'fft.js' {
  export default class FFT {
    /** A power of two, two or more. */
    constructor(size: number);
    /** Real and imaginary parts in turn, of what goes in and of what comes out. */
    transform(made: Float64Array, given: Float64Array): void;
  }
}
