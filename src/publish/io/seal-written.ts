import type { Doing } from '../../jobs/index.js';
import { AppError } from '../../lib/errors/index.js';
import type { Wording } from '../../lib/wording/index.js';
import { askAuthority, type Proofs, sealDossier } from '../proof/io/index.js';

export type SealRequest = {
  readonly folder: string;
  readonly proofs: Proofs;
  /** What it is signed with, as PEM. */
  readonly key: string;
  /** Of an authority that stamps it with the time. */
  readonly timeStampUrl?: string | undefined;
};

/** `unstamped`: why no authority has stamped it, though one was named. */
export type Sealed = { readonly unstamped?: Wording | undefined };

/** Seals a dossier whose other files are all there. Its edition is published by now: no authority can hold it up. */
export const sealWritten =
  ({ signal }: Doing) =>
  async ({ folder, proofs, key, timeStampUrl }: SealRequest): Promise<Sealed> => {
    const plain = async (unstamped?: Wording): Promise<Sealed> => {
      await sealDossier(folder, proofs, key, { signal });
      return { unstamped };
    };
    if (timeStampUrl === undefined) return plain();
    try {
      await sealDossier(folder, proofs, key, { signal, timeStamp: askAuthority(timeStampUrl) });
      return {};
    } catch (error) {
      if (error instanceof AppError && error.code === 'time-stamp-failed') return plain(error.says);
      throw error;
    }
  };
