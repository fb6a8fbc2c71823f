import type { TimeStamp } from '../time-stamp/verify-token.js';
import type { Checkpoint } from './checkpoint.js';
import type { DossierFault } from './fault.js';
import type { EntryProof } from './proofs.js';

/** What was found of a dossier. */
export type DossierCheck = {
  readonly faults: readonly DossierFault[];
  /** Why it is not what follows an older dossier that it was held against. */
  readonly sinceOlder: readonly DossierFault[];
  readonly files: number;
  readonly bytes: number;
  readonly edition?: { readonly id: string; readonly title: string; readonly at: string } | undefined;
  readonly tree?: Checkpoint | undefined;
  /** The key that signed it, where the signature holds. */
  readonly key?: string | undefined;
  /** Somebody else named that key too. */
  readonly isKeyNamed: boolean;
  readonly witnesses: readonly Witness[];
  readonly timeStamp?: TimeStamp | undefined;
  /** Entries that stand in the journal as the edition says, and those that cannot be held against it. */
  readonly proven: number;
  readonly open: readonly EntryProof[];
  /** Sources whose copy came along and is what they name. */
  readonly copies: number;
  /** Files whose names are spelled with other Unicode forms, as some systems do. */
  readonly respelled: number;
  /** Files that systems leave in folders by themselves, which nobody signed and which change nothing. */
  readonly leftBySystems: readonly string[];
  /** Names with backslashes for slashes. */
  readonly backslashed: number;
};

export type Witness = {
  readonly name: string;
  readonly id: string;
  /** Whose key was not given is not known to have signed. */
  readonly state: 'signed' | 'unknown';
  readonly at?: string | undefined;
};
