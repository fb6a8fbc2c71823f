import { z } from 'zod';
import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { defineKind } from './define-kind.js';
import { PartyId, SourceId } from './ids.js';
import { FileName, Label, Sha256, Status, Text } from './vocabulary.js';

export const SourceKind = z.enum([
  'article',
  'official-notice',
  'press-release',
  'press-conference',
  'social-post',
  'study',
  'dataset',
  'situation-report',
  'contract',
  'customs-record',
  'delivery-record',
  'video',
  'entry',
]);
export type SourceKind = z.infer<typeof SourceKind>;

const namesOfLanguages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

// The code of a country, as cn or cz, is no language.
function isLanguage(code: string): boolean {
  try {
    return namesOfLanguages.of(code) !== undefined;
  } catch {
    return false;
  }
}

/** ISO 639-1, and the country where the language alone does not say how numbers are written: it, es-MX, de-CH. */
export const Language = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z]{2})?$/, expecting('expect.language-code'))
  .refine(isLanguage, expecting('expect.language-known'));

export const Source = z.strictObject({
  id: SourceId,
  title: Text,
  publisher: PartyId,
  /** Who signed it, as it stands there. Whose word it is, is the speaker of each statement. */
  author: Label(300).optional(),
  kind: SourceKind,
  /** The day from which the public could know what it says: the as-of date turns on it. */
  published: Day,
  retrieved: Day.optional(),
  language: Language.optional(),
  url: z
    .url({ protocol: /^https?$/, error: expecting('expect.url') })
    .regex(/^[!-~\u00a1-\ud7ff\uf900-\ufffc]{1,2000}$/, expecting('expect.url-plain'))
    .optional(),
  /** Name of the archived copy, as the person who gave it named it; stored under its SHA-256. */
  file: FileName.optional(),
  sha256: Sha256.optional(),
  /** Another source this one repeats: a copy of a press release is not a second witness. */
  copyOf: SourceId.optional(),
  /** The bytes of the copy may be handed on: its licence or its owner allows it. */
  mayBeCopied: z.boolean().optional(),
  /** The day its publisher took it back. */
  withdrawn: Day.optional(),
  status: Status.optional(),
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;

export const sourceKind = defineKind({
  schema: Source,
  file: 'sources',
  references: { publisher: 'party', copyOf: 'source' },
  first: ['title', 'publisher', 'kind', 'published', 'url'],
  documents: ['sha256'],
  form: {
    document: [
      'title',
      'publisher',
      'kind',
      'published',
      'author',
      'language',
      'url',
      'withdrawn',
      'status',
      'note',
    ],
  },
});
