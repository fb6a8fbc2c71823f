/** Where the events of a long file stand: some at a time, as bytes from one offset to another. */
export type Slice = { readonly start: number; readonly end: number; readonly line: number };
export type Split = {
  /** The list begins here and ends there; what is around it belongs to each slice. */
  readonly start: number;
  readonly end: number;
  readonly slices: readonly Slice[];
};

/** Takes a file in pieces, and finds its list of events without reading them. */
export type Splitter = {
  readonly take: (chunk: Uint8Array) => void;
  /** Nothing where there is no one list: such a file is read whole. */
  readonly split: () => Split | undefined;
};

const sliceEvents = 250;
const sliceBytes = 256 * 1024;

/** Gathers where the list is as a splitter goes along. */
export class ListSlices {
  private start: number | undefined;
  private end: number | undefined;
  private isOdd = false;
  private readonly slices: Slice[] = [];
  private from = { start: 0, line: 1 };
  private count = 0;

  get isOpen(): boolean {
    return this.start !== undefined && this.end === undefined;
  }

  /** A list begins at this offset. A second one makes it a file of another kind. */
  open(start: number, line: number): void {
    if (this.start !== undefined) this.isOdd = true;
    this.start = start;
    this.from = { start, line };
  }

  /** An event ends at this offset, and the next begins there or behind what parts them. */
  event(end: number, next: number, line: number): void {
    this.count++;
    if (this.count < sliceEvents && end - this.from.start < sliceBytes) return;
    this.slices.push({ ...this.from, end });
    this.from = { start: next, line };
    this.count = 0;
  }

  close(end: number, isMore: boolean): void {
    this.end = end;
    if (isMore || this.count > 0) this.slices.push({ ...this.from, end });
  }

  refuse(): void {
    this.isOdd = true;
  }

  split(): Split | undefined {
    const { start, end, slices } = this;
    if (this.isOdd || start === undefined || end === undefined || slices.length === 0) return undefined;
    return { start, end, slices };
  }
}
