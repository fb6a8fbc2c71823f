import type { Wording } from '../wording/index.js';
import type { Problem } from './problem.js';

type AppErrorEntry = { readonly status: number; readonly means: string };

/**
 * Every request that cannot be served, whether it came by HTTP or on the command line (exit code 2).
 * docs/reference/errors.md explains each; a test holds the two together.
 */
export const appErrors = {
  'request-invalid': { status: 400, means: 'The request is not of the form this address takes.' },
  'token-missing': {
    status: 401,
    means: 'The server asks for an access token and the request has none, or a wrong one.',
  },
  'sign-in-needed': {
    status: 401,
    means: 'The server knows people and nobody has signed in, or the session or device token has ended.',
  },
  'sign-in-refused': { status: 401, means: 'The name and the password, or the passkey, do not go together.' },
  'role-lacking': {
    status: 403,
    means: 'Whoever asks has no role that may do this, in this case or in all.',
  },
  'sign-in-unsafe': {
    status: 403,
    means: 'Signing in over plain HTTP from another machine would show the password to the network.',
  },
  'origin-refused': { status: 403, means: 'A change was asked for by a page of another site.' },
  'address-unknown': { status: 404, means: 'Nothing is served at this address.' },
  'case-unknown': { status: 404, means: 'No case of this id is in the store.' },
  'entry-unknown': { status: 404, means: 'The case has no entry of this kind and id.' },
  'finding-unknown': { status: 404, means: 'The case has no finding of this id on that day.' },
  'event-unknown': { status: 404, means: 'Nothing that was captured tells of this.' },
  'recall-unknown': {
    status: 404,
    means: 'No recall of this id or lot was started, or it has no such line.',
  },
  'archive-unknown': { status: 404, means: 'No copy of this source is in the archive.' },
  'document-unknown': { status: 404, means: 'No document of this SHA-256 is kept.' },
  'job-unknown': { status: 404, means: 'No job of this id is there.' },
  'result-unknown': { status: 404, means: 'The job has no such result, or none yet.' },
  'journal-entry-unknown': { status: 404, means: 'The journal of the case has no entry of this number.' },
  'person-unknown': { status: 404, means: 'No person, device or passkey of this id is there.' },
  'person-exists': { status: 409, means: 'Somebody has this name already, or one that looks like it.' },
  'admin-last': {
    status: 409,
    means: 'Nobody would be left who may enter people: one admin of every case who can sign in stays.',
  },
  'case-exists': { status: 409, means: 'A case of this id is in the store already.' },
  'query-exists': { status: 409, means: 'A query of this name is kept already.' },
  'recall-closed': { status: 409, means: 'The recall was closed; nothing more is said in it.' },
  'entry-referenced': { status: 409, means: 'Other entries refer to the one that was to be removed.' },
  'changed-since': { status: 409, means: 'What was to be undone has been changed since.' },
  'edition-published': {
    status: 409,
    means: 'An edition was published: it is withdrawn with a reason, and neither changed nor removed.',
  },
  'edition-corrects': {
    status: 422,
    means: 'The edition says otherwise than one before it, and no reason was given.',
  },
  'undo-impossible': { status: 409, means: 'This journal entry cannot be undone.' },
  'changed-meanwhile': {
    status: 409,
    means: 'Somebody else changed the case at the same moment; ask again.',
  },
  'import-removes': {
    status: 409,
    means:
      'The case that was to be taken in lacks entries the store has; they go only when that is asked for.',
  },
  'archive-changed': {
    status: 409,
    means: 'The copy of this source in the archive is not what was kept, and is not given out.',
  },
  'document-damaged': {
    status: 409,
    means: 'A document is not what was kept under its SHA-256, and is not read.',
  },
  'documents-missing': {
    status: 409,
    means: 'What was sent names documents that have not come yet; nothing of it was stored.',
  },
  'document-named': { status: 409, means: 'Something names the document, so it stays.' },
  'job-busy': { status: 409, means: 'The job is running; cancel it first, or wait for its end.' },
  'result-unfitting': {
    status: 409,
    means: 'The result may be of other posts than the study; ask with `anyway` to attach it all the same.',
  },
  'version-stale': {
    status: 412,
    means:
      'Somebody else changed this since it was read: the answer has both versions, and nothing was stored.',
  },
  'answer-type-unsupported': {
    status: 406,
    means: 'The address does not answer in the form that was asked for.',
  },
  'answer-too-large': { status: 413, means: 'More is found than the request allowed for.' },
  'body-too-large': { status: 413, means: 'The request is larger than the server takes.' },
  'body-type-unsupported': {
    status: 415,
    means: 'The request has a content type this address does not take.',
  },
  'host-refused': { status: 421, means: 'The request names a host this server does not answer for.' },
  'case-unreadable': { status: 422, means: 'The folder or zip file is not a case that can be read.' },
  'rules-unreadable': { status: 422, means: 'A rule pack or register cannot be read; each fault is named.' },
  'entry-invalid': { status: 422, means: 'Fields of the entry are wrong; each is named.' },
  'work-too-much': {
    status: 422,
    means: 'Working this out takes more time or memory than the server gives to one request.',
  },
  'requests-too-many': { status: 429, means: 'More requests came from one address than the server takes.' },
  'tokens-wrong': {
    status: 429,
    means: 'Too many wrong access tokens came from this address; wait a minute.',
  },
  internal: { status: 500, means: 'The server has a fault; its log says more.' },
  'journal-broken': {
    status: 500,
    means: 'The journal is not what was written; `waybill verify` names the entry.',
  },
  'signing-key-damaged': {
    status: 500,
    means: 'The key that editions are signed with cannot be read; nothing was signed.',
  },
  'server-busy': { status: 503, means: 'The server has as much work as it takes; ask again in a moment.' },
  'time-stamp-failed': {
    status: 502,
    means: 'The authority that was asked for a time stamp gave none that holds; nothing was sealed.',
  },
  'store-in-use': { status: 503, means: 'Another process has this data folder open.' },
  'store-unavailable': { status: 503, means: 'The database cannot be reached or opened.' },
  'store-damaged': {
    status: 503,
    means: 'The files of the store are damaged or gone; rebuild it or restore a backup.',
  },
  'store-newer': { status: 503, means: 'The store was written by a later version of Waybill.' },
  'port-in-use': { status: 503, means: 'Another program listens on the port.' },
  'address-refused': { status: 503, means: 'The address cannot be listened on.' },
  'token-required': { status: 503, means: 'Listening beyond this machine needs an access token.' },
  'disk-full': { status: 507, means: 'There is no room left on the disk this was to be written to.' },
  'output-exists': { status: 503, means: 'The place to write to holds something else already.' },
} as const satisfies Record<string, AppErrorEntry>;

export type AppErrorCode = keyof typeof appErrors;

type Fields = Readonly<Record<string, unknown>>;

/** What was to be stored, and what is: absent where it was removed. */
export type Versions = { readonly yours?: Fields; readonly theirs?: Fields; readonly etag?: string };

/** A request that cannot be served. */
export class AppError extends Error {
  readonly status: number;
  readonly problems: readonly Problem[];
  /** How many there are, where not all were made. */
  readonly problemsInAll: number;
  readonly versions: Versions | undefined;
  /** What is shown of it; `message` is for the log. */
  readonly says: Wording | undefined;

  constructor(
    readonly code: AppErrorCode,
    message: string,
    detail: {
      readonly cause?: unknown;
      readonly problems?: readonly Problem[];
      readonly problemsInAll?: number;
      readonly versions?: Versions;
      readonly says?: Wording | undefined;
    } = {},
  ) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'AppError';
    this.status = appErrors[code].status;
    this.problems = detail.problems ?? [];
    this.problemsInAll = detail.problemsInAll ?? this.problems.length;
    this.versions = detail.versions;
    this.says = detail.says;
  }
}
