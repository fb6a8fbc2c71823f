import type { Doing } from '../../jobs/index.js';
import { type Proofs, type Seal, sealDossier } from '../proof/io/index.js';

export type SealRequest = {
  readonly folder: string;
  readonly proofs: Proofs;
  /** What it is signed with, as PEM. */
  readonly key: string;
};

/** Seals a dossier whose other files are all there. */
export const sealWritten =
  ({ signal }: Doing) =>
  ({ folder, proofs, key }: SealRequest): Promise<Seal> =>
    sealDossier(folder, proofs, key, { signal });
