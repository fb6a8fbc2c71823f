export { askAuthority } from '../../time-stamp/io/ask-authority.js';
export { readAuthorities } from '../../time-stamp/io/read-authorities.js';
export { DossierAnswer } from '../api.js';
export type { Proofs } from '../proofs.js';
export type { DossierCheck } from '../verification.js';
export { parseVerifierKey, type VerifierKey, verifierKeyOf } from '../verifier-key.js';
export { collectProofs } from './collect-proofs.js';
export { originOfStore } from './origin-of-store.js';
export { sealDossier } from './seal-dossier.js';
export {
  openSigningKey,
  readSigningKey,
  retireSigningKey,
  signerOf,
  signingKeyFile,
} from './signing-key.js';
export { type VerifyOptions, verifyDossier } from './verify-dossier.js';
