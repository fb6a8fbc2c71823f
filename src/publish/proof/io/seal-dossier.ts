import { createPublicKey } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../lib/hash/index.js';
import { formatCheckpoint } from '../checkpoint.js';
import { formatManifest, formatSeal, type ListedFile, manifestFiles } from '../manifest.js';
import { type Proofs, proofFiles } from '../proofs.js';
import { signNote } from '../signed-note.js';
import { verifierKeyOf } from '../verifier-key.js';
import { type FoundFile, openDossier } from './dossier-files.js';
import { hashFound } from './read-found.js';
import { signerOf } from './signing-key.js';

type SealOptions = {
  /** Has the manifest stamped by an authority (RFC 3161), and gives the token. */
  readonly timeStamp?: (manifest: Uint8Array) => Promise<Uint8Array>;
  readonly signal?: AbortSignal;
};

type Seal = { readonly key: string; readonly origin: string; readonly size: number };

/** Puts proofs, manifest and signature into the folder of a dossier, whose other files are all there. */
export async function sealDossier(
  folder: string,
  proofs: Proofs,
  keyPem: string,
  { timeStamp, signal }: SealOptions = {},
): Promise<Seal> {
  const { origin, size, root } = proofs;
  const signer = signerOf(keyPem, origin);
  // A folder may be sealed again; what sealed it before is none of its files.
  for (const file of Object.values(manifestFiles)) await rm(join(folder, file), { force: true });
  const checkpoint = formatCheckpoint({ origin, size, root: Buffer.from(root, 'hex') });
  await write(folder, proofFiles.checkpoint, signNote(checkpoint, signer));
  const { entries, recorded, evidence, consistency } = proofs;
  await write(folder, proofFiles.entries, json({ entries }));
  await write(folder, proofFiles.evidence, json({ recorded, evidence }));
  await write(folder, proofFiles.consistency, json({ earlier: consistency }));
  const manifest = formatManifest(await listFiles(folder, signal));
  await write(folder, manifestFiles.manifest, manifest);
  const token = await timeStamp?.(Buffer.from(manifest));
  if (token) await write(folder, manifestFiles.timeStamp, token);
  const key = verifierKeyOf(origin, createPublicKey(signer.privateKey)).text;
  const seal = formatSeal({
    manifest: sha256(manifest),
    checkpoint: sha256(checkpoint),
    timeStamp: token && sha256(token),
    key,
  });
  await write(folder, manifestFiles.note, signNote(seal, signer));
  return { key, origin, size };
}

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  const file = await open(join(folder, path), 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function listFiles(folder: string, signal: AbortSignal | undefined): Promise<ListedFile[]> {
  const found = await openDossier(folder);
  const listed: ListedFile[] = [];
  for (const [path, file] of found.files) {
    signal?.throwIfAborted();
    if (path !== proofFiles.checkpoint) listed.push(await listFile(path, file));
  }
  return listed;
}

const listFile = async (path: string, file: FoundFile): Promise<ListedFile> => ({
  path: path.normalize('NFC'),
  bytes: file.bytes,
  sha256: await hashFound(file),
});
