import type { DocumentFacts } from '../api.js';

/** The text of a document without its layout, and what the document says of itself. */
export type OpenedDocument = {
  readonly text: string;
  readonly facts: DocumentFacts;
  /** What its letters were read in, where nothing says so and it is not UTF-8. */
  readonly encoding?: string | undefined;
};

export const noFacts: DocumentFacts = {
  title: null,
  publisher: null,
  author: null,
  language: null,
  published: null,
  url: null,
};

/** Blank lines between paragraphs, no space at their ends: every layout gives the same text. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \u00a0]+\n/g, '\n')
    .replaceAll(/\n[ ]+/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
