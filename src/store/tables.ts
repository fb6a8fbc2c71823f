import type { Generated, Kysely, Transaction } from 'kysely';

export type Tables = {
  /** Append-only; a trigger refuses anything else but blanking. Bodies are kept as the text that was written. */
  journal: {
    seq: number;
    case_id: string;
    at: string;
    author: string;
    kind: string;
    body: string;
    prev_hash: string;
    hash: string;
    hash_version: number;
  };
  /** One row: the end of the chain. Whoever appends locks it, so that two processes cannot fork the chain. */
  head: { id: number; seq: number; hash: string };
  case_header: { case_id: string; header: string; formats: string; seq: number };
  /** A removed entry keeps its row without a body: the folder must not bring it back. */
  entry: {
    case_id: string;
    kind: string;
    id: string;
    position: number;
    author: string;
    body: string | null;
    seq: number;
  };
  /**
   * What was captured of goods on their way, one row each, never altered and no part of the journal. `identity` tells it
   * from every other; `body` is the event whole; what stands beside it is for finding it.
   */
  event: {
    seq: Generated<number>;
    identity: string;
    hash: string;
    event_id: string | null;
    type: string;
    event_time: number;
    record_time: number;
    action: string | null;
    biz_step: string | null;
    disposition: string | null;
    place: string | null;
    capture_id: string;
    body: string;
  };
  /** What an event names, in the one writing by which two names can be compared, and as what. */
  event_name: { name: string; role: string; event_seq: number };
  /** What events tell of a lot, as a version of the program worked it out. It goes when an event comes that may change it. */
  trace_kept: {
    id: string;
    version: number;
    /** How many: a file that was emptied looks like a table with fewer, and would let go of nothing. */
    names: number;
    answer: string;
  };
  /** Which names such an answer stands on, as Postgres hashes them. */
  trace_kept_name: { name: string | number; id: string };
  /** Queries that were given a name, with what they ask. */
  event_query: { name: string; query: string };
  /** Who is told of new events that a query asks for, and up to which event they were. */
  event_subscription: {
    id: string;
    query_name: string;
    dest: string;
    token: string | null;
    /** As JSON; none where each event is told as it comes. */
    schedule: string | null;
    report_if_empty: boolean;
    initial_time: number | null;
    created_at: string;
    /** The last event there was then. */
    created_seq: number;
    /** The last event they were told of, or that was not for them. */
    after_seq: number;
    /** What is on its way and was not acknowledged, as JSON: sent again, it is the same. */
    sending: string | null;
    ran_at: string | null;
    notified_at: string | null;
    failure: string | null;
    /** Who asked for it; nobody where nobody had to sign in. */
    person_id: string | null;
  };
  /** Whoever may sign in. Those who were removed keep their row: the journal names them, and nobody else takes their name. */
  person: {
    id: string;
    name: string;
    /** By which names are the same. */
    name_key: string;
    /** As argon2id keeps it; none where a passkey or a device is all they have. */
    password: string | null;
    created_at: string;
    created_by: string;
    removed_at: string | null;
  };
  /** No case is called by nothing: that is every one. */
  person_role: { person_id: string; case_id: string; role: string };
  /** A token is kept as its SHA-256. */
  person_device: {
    id: string;
    person_id: string;
    name: string;
    digest: string;
    role: string | null;
    created_at: string;
    used_at: string | null;
    revoked_at: string | null;
  };
  person_passkey: {
    id: string;
    person_id: string;
    name: string;
    public_key: string;
    counter: number | string;
    transports: string;
    created_at: string;
    used_at: string | null;
  };
  /** The random name in a cookie, as its SHA-256. */
  person_session: {
    digest: string;
    person_id: string;
    passkey: boolean;
    created_at: string;
    used_at: string;
  };
  event_capture: {
    id: string;
    at: string;
    by: string;
    on_error: string;
    read: number;
    kept: number;
    known: number;
    refused: number;
    problems: string;
    /** Where that was later than it came. */
    finished_at: string | null;
  };
  migration: { version: number };
};

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
