import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

// Browsers have their own only for pages over HTTPS, and a server in a hospital may have none.

/** In hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes));
