import type { Kysely, Transaction } from 'kysely';

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
  migration: { version: number };
};

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
