import { entryTag } from '../case/io/index.js';
import type { AppError } from '../lib/errors/index.js';
import { type Wording, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

/** The ETag of a case: where its journal stands. */
export const caseTag = (seq: number): string => `"case-${seq}"`;

/** What must be there still, and what was to be written over it. */
export type Condition = {
  readonly ifMatch?: readonly string[] | undefined;
  /** Nothing may be there yet. */
  readonly isNew?: boolean;
  readonly yours?: unknown;
};

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** If-Match and If-None-Match (RFC 9110). A compressing proxy marks tags as weak; ours are of what is stored. */
export function conditionOf(headers: Headers, yours?: unknown): Condition {
  return {
    ifMatch: tagsIn(headers['if-match']),
    isNew: tagsIn(headers['if-none-match'])?.includes('*') === true,
    yours,
  };
}

function tagsIn(header: Headers[string]): readonly string[] | undefined {
  if (header === undefined) return undefined;
  const lines = typeof header === 'string' ? [header] : header;
  return lines.flatMap((line) => [...line.matchAll(/\*|(?:W\/)?("[^"]*")/g)].map(([all, tag]) => tag ?? all));
}

/** Refuses to write over what somebody else has written, and gives both. */
export function requireVersion({ ifMatch, isNew, yours }: Condition, theirs: object | undefined): void {
  const tag = theirs && entryTag(theirs);
  if (isNew === true && theirs) throw stale(wording('error.stale.there'), yours, theirs);
  if (isMet(ifMatch, tag)) return;
  throw stale(wording(theirs ? 'error.stale.changed' : 'error.stale.removed'), yours, theirs);
}

/** The same for a case as a whole. */
export function requireCaseVersion({ ifMatch }: Condition, seq: number): void {
  if (isMet(ifMatch, caseTag(seq))) return;
  throw appError('version-stale', wording('error.stale.case'));
}

const isMet = (tags: readonly string[] | undefined, tag: string | undefined): boolean =>
  tags === undefined || (tag !== undefined && (tags.includes('*') || tags.includes(tag)));

function stale(says: Wording, yours: unknown, theirs: object | undefined): AppError {
  const versions = {
    ...(isFields(yours) ? { yours } : {}),
    ...(theirs ? { theirs: { ...theirs }, etag: entryTag(theirs) } : {}),
  };
  return appError('version-stale', says, { versions });
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
