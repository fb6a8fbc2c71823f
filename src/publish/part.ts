import type { Edition } from './edition.js';

/** What a dossier is made from. It is JSON, so that it can be handed to a process beside the server. */
export type PublishInput = {
  readonly edition: Edition;
  /** Those before it, oldest first. */
  readonly earlier: readonly Edition[];
  /** What the server answers at an address, by language: the same that the page draws from. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Where the folder will stand on the web, with a slash at its end, if whoever publishes says so. */
  readonly address?: string;
};

export type DossierFile = { readonly path: string; readonly bytes: Uint8Array | string };

export type PartTools = {
  /** The kept bytes of a document, or nothing where they are not kept. */
  readonly document: (sha256: string) => Promise<Uint8Array | undefined>;
  readonly signal: AbortSignal;
};

/** One part of a dossier: its pages, a format, the archive. Written one file at a time, so that it can be stopped. */
export type Part = {
  readonly name: string;
  readonly files: (input: PublishInput, tools: PartTools) => AsyncIterable<DossierFile>;
  /** How many files it will give, where it can tell beforehand: progress is then said as so many of so many. */
  readonly count?: (input: PublishInput) => number;
};
