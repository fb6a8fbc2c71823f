import type { PublishInput } from '../part.js';
import type { Lacks } from './lacks.js';

export type FormatFile = { readonly path: string; readonly text: string };

/** A form in which other programs read a published answer. What it leaves out, it counts in `lacks`. */
export type Format = {
  readonly name: FormatName;
  /** The standard and its edition, as those who keep it call it. */
  readonly standard: string;
  readonly write: (input: PublishInput, lacks: Lacks) => readonly FormatFile[];
};

export type FormatName =
  | 'claim-review'
  | 'media-review'
  | 'iati'
  | 'hxl'
  | 'epcis'
  | 'stix'
  | 'gexf'
  | 'atom'
  | 'ro-crate';
