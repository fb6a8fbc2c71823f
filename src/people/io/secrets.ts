import { createHash, randomBytes } from 'node:crypto';

// 256 random bits cannot be guessed, so that a plain digest is enough: a store that was copied opens nothing.
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Begins so that whoever finds it somewhere knows what it opens. */
export const newDeviceToken = (): string => `waybill_${newSecret()}`;
