export { askAuthority } from '../time-stamp/io/ask-authority.js';
export { collectProofs } from './io/collect-proofs.js';
export { originOfStore } from './io/origin-of-store.js';
export { sealDossier } from './io/seal-dossier.js';
export {
  openSigningKey,
  readSigningKey,
  retireSigningKey,
  signerOf,
  signingKeyFile,
} from './io/signing-key.js';
export { type VerifyOptions, verifyDossier } from './io/verify-dossier.js';
export type { Proofs } from './proofs.js';
export type { DossierCheck } from './verification.js';
export { parseVerifierKey, type VerifierKey, verifierKeyOf } from './verifier-key.js';
