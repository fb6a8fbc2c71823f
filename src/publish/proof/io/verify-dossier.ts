import type { Certificate } from 'pkijs';
import type { z } from 'zod';
import { sha256 } from '../../../lib/hash/index.js';
import { wording } from '../../../lib/wording/index.js';
import { Edition } from '../../edition.js';
import { checkProofs } from '../check-proofs.js';
import { checkHead, checkSeal, formWrong, missing } from '../check-seal.js';
import type { Checkpoint } from '../checkpoint.js';
import { compareTrees } from '../compare-dossiers.js';
import { type DossierFault, fault } from '../fault.js';
import { Manifest, manifestFiles, type Sealed } from '../manifest.js';
import { ConsistencyFile, EntriesFile, EvidenceFile, proofFiles } from '../proofs.js';
import type { DossierCheck } from '../verification.js';
import type { VerifierKey } from '../verifier-key.js';
import { checkFiles } from './check-files.js';
import { checkSources } from './check-sources.js';
import { checkTimeStamp } from './check-time-stamp.js';
import { type FoundFile, type FoundFiles, openDossier } from './dossier-files.js';
import { readFound } from './read-found.js';

export type VerifyOptions = {
  /** Keys that somebody named elsewhere: of who publishes, and of witnesses. */
  readonly keys?: readonly VerifierKey[];
  /** A dossier of before, whose journal the newer one must contain. */
  readonly older?: string | undefined;
  /** Authorities for time stamps. */
  readonly authorities?: readonly Certificate[];
};

type Looked = DossierCheck & { readonly consistency: z.infer<typeof ConsistencyFile>['earlier'] };

/** Looks at everything in a dossier; nothing outside of it is asked. Throws ZipError where it is no folder and no zip. */
export async function verifyDossier(
  path: string,
  { older, ...options }: VerifyOptions = {},
): Promise<DossierCheck> {
  const { consistency, ...check } = await look(path, options);
  if (older === undefined) return check;
  const before = await look(older, {});
  return { ...check, sinceOlder: compare(before, check, consistency) };
}

function compare(older: Looked, newer: DossierCheck, proofs: Looked['consistency']): DossierFault[] {
  const faults: DossierFault[] = [];
  if (older.faults.length > 0) {
    const says = wording('dossier-check.older-changed', { count: older.faults.length });
    faults.push(fault('older-changed', manifestFiles.note, says));
  }
  // A key bears the name of its journal, so that of another is another.
  const isSameJournal = older.tree?.origin === newer.tree?.origin;
  if (isSameJournal && older.key !== newer.key && !newer.isKeyNamed)
    faults.push(fault('key-other', manifestFiles.note, wording('dossier-check.key-since')));
  const compared = older.tree && newer.tree && compareTrees(older.tree, newer.tree, proofs);
  return compared ? [...faults, compared] : faults;
}

async function look(path: string, options: VerifyOptions): Promise<Looked> {
  const found = await openDossier(path);
  try {
    return await lookAt(found, options);
  } finally {
    found.close();
  }
}

async function lookAt(found: FoundFiles, { keys = [], authorities = [] }: VerifyOptions): Promise<Looked> {
  const text = async (file: string) => (await readFound(found.files.get(file)))?.toString();
  const seal = checkSeal(await text(manifestFiles.note));
  const head = checkHead(await text(proofFiles.checkpoint), seal, keys);
  const listed = await readManifest(found, seal.sealed);
  const hasTimeStamp = seal.sealed === undefined || seal.sealed.timeStamp !== undefined;
  const files = await checkFiles(found, listed.manifest, hasTimeStamp);
  const proofs = await readProofs(files.whole, head.tree);
  const sources = await checkSources(files.whole, proofs.edition?.sources ?? [], listed.manifest);
  const stamp = await checkTimeStamp(found, seal.sealed, authorities);
  const told = [listed, seal, head, files, proofs, sources, stamp].flatMap(({ faults }) => faults);
  return {
    faults: told,
    sinceOlder: [],
    copies: sources.copies,
    timeStamp: stamp.timeStamp,
    files: files.whole.size,
    bytes: files.bytes,
    respelled: files.respelled,
    leftBySystems: files.leftBySystems,
    backslashed: found.backslashed,
    edition: proofs.edition && namedOf(proofs.edition),
    tree: head.tree,
    key: seal.key?.text,
    isKeyNamed: head.isKeyNamed,
    witnesses: head.witnesses,
    proven: proofs.proven,
    open: proofs.open,
    consistency: proofs.consistency,
  };
}

async function readManifest(
  { files }: FoundFiles,
  sealed: Sealed | undefined,
): Promise<{ readonly manifest: Manifest; readonly faults: readonly DossierFault[] }> {
  const file = manifestFiles.manifest;
  const none: Manifest = { form: 'waybill-dossier-1', files: [] };
  const bytes = await readFound(files.get(file));
  if (bytes === undefined) return { manifest: none, faults: [missing(file)] };
  const isChanged = sealed !== undefined && sha256(bytes) !== sealed.manifest;
  const changed = fault('file-changed', file, wording('dossier-check.changed-manifest'));
  const manifest = Manifest.safeParse(parseJson(bytes));
  if (!manifest.success) return { manifest: none, faults: [isChanged ? changed : formWrong(file)] };
  return { manifest: manifest.data, faults: isChanged ? [changed] : [] };
}

const namedOf = ({ id, title, at }: Edition): DossierCheck['edition'] => ({ id, title, at });

type ProofsRead = Pick<Looked, 'faults' | 'proven' | 'open' | 'consistency'> & {
  readonly edition: Edition | undefined;
};

/** Of files that are as they were published only: what was changed is named, and proves nothing. */
async function readProofs(
  whole: ReadonlyMap<string, FoundFile>,
  tree: Checkpoint | undefined,
): Promise<ProofsRead> {
  const faults: DossierFault[] = [];
  const read = async <S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S> | undefined> => {
    const bytes = await readFound(whole.get(file));
    const parsed = bytes && schema.safeParse(parseJson(bytes));
    if (parsed && !parsed.success) faults.push(formWrong(file));
    return parsed?.data;
  };
  const edition = await read('edition.json', Edition);
  const entries = await read(proofFiles.entries, EntriesFile);
  const evidence = await read(proofFiles.evidence, EvidenceFile);
  const consistency = (await read(proofFiles.consistency, ConsistencyFile))?.earlier ?? [];
  const none = { faults, edition, proven: 0, open: [], consistency };
  if (!edition || !entries || !evidence || !tree) return none;
  const bytes = await readFound(whole.get('edition.json'));
  const editionHash = sha256(bytes ?? '');
  const checked = checkProofs({ ...entries, ...evidence, edition, editionHash, tree });
  return { ...none, ...checked, faults: [...faults, ...checked.faults] };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
