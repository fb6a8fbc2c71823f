/** A column of 32-bit integers whose length is not known beforehand. */
export class GrowingInts {
  private values: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values, Int32Array);
    this.values[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }

  /** Gives the memory back. */
  release(): void {
    this.values = new Int32Array(0);
    this.length = 0;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** What was pushed, without a copy; good until the next push. */
  view(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

/** The same for doubles. */
export class GrowingDoubles {
  private values: Float64Array;
  length = 0;

  constructor(capacity = 1024) {
    this.values = new Float64Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values, Float64Array);
    this.values[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }

  view(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}

type Column = Int32Array | Float64Array;

function grown<T extends Column>(values: T, Kind: new (length: number) => T): T {
  const wider = new Kind(Math.ceil(values.length * 1.5) + 16);
  wider.set(values);
  return wider;
}
