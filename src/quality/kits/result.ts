/** One kit opened, on one sample whose truth a reference method knows. */
export type KitResult = {
  readonly reference: 'positive' | 'negative';
  /** invalid: the kit itself said so, its control line was missing. defective: it was broken, leaking or empty. */
  readonly result: 'positive' | 'negative' | 'invalid' | 'defective';
  /** Days from the first symptoms to the sample. */
  readonly day?: number;
  readonly lot?: string;
  readonly kit?: string;
};

export type ResultsRead = {
  readonly results: readonly KitResult[];
  /** How many rows the file has, read or not. */
  readonly rows: number;
  readonly ignoredColumns: readonly string[];
};
