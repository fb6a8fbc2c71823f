import type { z } from 'zod';
import type { Doing } from '../jobs/index.js';

/** A document whose bytes were held against its hash. */
export type WholeDocument = { readonly sha256: string; readonly path: string };

/** Makes the rows one after the other; they are never held together. */
export type RowMaker<Row extends object, Asked extends object> = {
  make(document: WholeDocument, asked: Asked): AsyncIterable<Row>;
};

/** What is made of a document: the same rows in the same order whenever the same is asked of the same bytes. */
export type Projection<Row extends object = object, Asked extends object = object> = {
  /** Its folder: letters and hyphens. */
  readonly name: string;
  /** To be raised when other rows would be made of the same bytes. */
  readonly version: number;
  readonly asked: z.ZodType<Asked>;
  readonly row: z.ZodType<Row>;
  /** Loads what is needed: a process loads nothing for projections it never builds. */
  readonly load: (doing: Doing) => Promise<RowMaker<Row, Asked>>;
};
