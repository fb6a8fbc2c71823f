import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

// C2SP signed-note and tlog-cosignature: what kind of signature a key makes.
const kinds = new Map([
  [1, 'signature'],
  [4, 'cosignature'],
] as const);

/** A public key in the form NAME+ID+BASE64 of C2SP signed notes. */
export type VerifierKey = {
  readonly name: string;
  /** Eight hexadecimal digits, which tell keys of one name apart. */
  readonly id: string;
  readonly kind: 'signature' | 'cosignature';
  readonly publicKey: KeyObject;
  readonly text: string;
};

const rawBytes = 32;

/** Reads such a key; undefined where it is none, or of an algorithm other than Ed25519. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text.trim()) ?? [];
  if (name === undefined || id === undefined || base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  const kind = kinds.get(bytes[0] as 1 | 4);
  if (bytes.toString('base64') !== base64 || bytes.length !== 1 + rawBytes || kind === undefined)
    return undefined;
  if (keyId(name, bytes) !== id) return undefined;
  return { name, id, kind, publicKey: publicKeyOf(bytes.subarray(1)), text: text.trim() };
}

/** The key that notes are held against, as it is given to others. */
export function verifierKeyOf(name: string, publicKey: KeyObject): VerifierKey {
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const bytes = Buffer.concat([Buffer.of(1), raw]);
  const id = keyId(name, bytes);
  return { name, id, kind: 'signature', publicKey, text: `${name}+${id}+${bytes.toString('base64')}` };
}

const keyId = (name: string, typeAndKey: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(typeAndKey).digest('hex').slice(0, 8);

const publicKeyOf = (raw: Buffer): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') } });
