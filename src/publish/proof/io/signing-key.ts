import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, syncFolder } from '../../../lib/disk/index.js';
import { wording } from '../../../lib/wording/index.js';
import { appError } from '../../../words/index.js';
import type { Signer } from '../signed-note.js';
import { verifierKeyOf } from '../verifier-key.js';

// Beside the store and in no backup or export of it: whoever has the key can sign as whoever publishes.
const fileName = 'signing-key.pem';
const mode = 0o600;

export const signingKeyFile = (dataFolder: string): string => join(dataFolder, fileName);

/** The private key of a data folder, as PEM; undefined where none was made yet. */
export async function readSigningKey(dataFolder: string): Promise<string | undefined> {
  try {
    return await readFile(signingKeyFile(dataFolder), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same, made where there is none. */
export async function openSigningKey(dataFolder: string): Promise<string> {
  const there = await readSigningKey(dataFolder);
  if (there !== undefined) return there;
  makeFolder(dataFolder);
  const draft = join(dataFolder, `.writing-${randomUUID()}`);
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
      await file.sync();
    } finally {
      await file.close();
    }
    // Never over one that another process has just put there.
    await link(draft, signingKeyFile(dataFolder)).catch(ignoreThere);
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dataFolder);
  return readFile(signingKeyFile(dataFolder), 'utf8');
}

function ignoreThere(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}

/** Puts the key aside, so that the next one is new. Gives the name it has now. */
export async function retireSigningKey(dataFolder: string, name: string): Promise<string | undefined> {
  const pem = await readSigningKey(dataFolder);
  if (pem === undefined) return undefined;
  const { privateKey } = signerOf(pem, name);
  const { id } = verifierKeyOf(name, createPublicKey(privateKey));
  const aside = join(dataFolder, `signing-key-${id}.pem`);
  await rename(signingKeyFile(dataFolder), aside);
  await syncFolder(dataFolder);
  return aside;
}

/** What signs for a log. */
export function signerOf(pem: string, name: string): Signer {
  try {
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType === 'ed25519') return { name, privateKey };
  } catch (cause) {
    throw appError('signing-key-damaged', wording('error.signing-key', { file: fileName }), { cause });
  }
  throw appError('signing-key-damaged', wording('error.signing-key', { file: fileName }));
}
