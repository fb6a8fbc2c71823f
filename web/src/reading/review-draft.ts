import type { ArticleReading } from '../../../src/reading/api';
import type { FieldErrors } from '../edit/check-form';

export type SourceFields = {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly language: string;
  readonly url: string;
  readonly kind: string;
};

/** One thing that was written on the way: its journal entry, and what it made known by which name. */
export type Step = { readonly seq: number; readonly made?: string };

export type Decision =
  | { readonly is: 'refused' }
  | { readonly is: 'saving' }
  | { readonly is: 'accepted'; readonly id: string; readonly steps: readonly Step[] }
  | { readonly is: 'failed'; readonly errors: FieldErrors; readonly message: string };

export type ProposalFields = {
  readonly text: string;
  readonly quote: string;
  readonly speaker: string;
  readonly from: string;
  readonly to: string;
  readonly product: string;
  readonly place: string;
  readonly measure: string;
  readonly amount: string;
  readonly unit: string;
  readonly stage: string;
  readonly terms: string;
  readonly called: string;
  readonly on: string;
  readonly value: string;
  readonly currency: string;
  /** An id, `new:` and the number of a shipment of this article, or nothing. */
  readonly shipment: string;
};

/** All that is decided about one article, kept in this tab until it is put away. */
export type ReviewDraft = {
  /** What was given, which is what is kept. Of a file its text. */
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
  readonly source: SourceFields;
  /** Once it is written, or where the case has it. */
  readonly sourceId: string;
  readonly isKept: boolean;
  readonly edits: Readonly<Record<string, Partial<ProposalFields>>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Keys of proposals in the order they were decided about, the last last. */
  readonly order: readonly string[];
  /** `party/Croce Rossa`: what a new entry of this name is. */
  readonly natures: Readonly<Record<string, string>>;
  /** The same names, and the ids of what was written for them; of shipments their numbers. */
  readonly made: Readonly<Record<string, string>>;
  /** Ids of statements that were written, which the list of the case may not have yet. */
  readonly taken: readonly string[];
};

export const emptyDraft: ReviewDraft = {
  name: '',
  text: '',
  sha256: '',
  source: { title: '', publisher: '', author: '', published: '', language: '', url: '', kind: 'article' },
  sourceId: '',
  isKept: false,
  edits: {},
  decisions: {},
  order: [],
  natures: {},
  made: {},
  taken: [],
};

const titleCharsMax = 200;

/** What a source is proposed as: what the file or the page it came from says of itself, then what its first line says. */
export function sourceOf(
  { document, published, language, text }: ArticleReading,
  arrived: { readonly title: string; readonly url: string } = { title: '', url: '' },
): SourceFields {
  const [first = ''] = text.trim().split('\n');
  return {
    title: document.title ?? (arrived.title || (first.length <= titleCharsMax ? first.trim() : '')),
    publisher: document.publisher ?? '',
    author: document.author?.replaceAll(/\s+/g, ' ').trim() ?? '',
    published: published ?? '',
    language,
    url: arrived.url || (document.url ?? ''),
    kind: 'article',
  };
}
