import { sha256 } from '../../../lib/hash/index.js';
import { asIs, wording } from '../../../lib/wording/index.js';
import { ZipError } from '../../../lib/zip/index.js';
import { formWrong, missing } from '../check-seal.js';
import { type DossierFault, fault } from '../fault.js';
import { isPlainPath, type ListedFile, type Manifest, manifestFiles } from '../manifest.js';
import { proofFiles } from '../proofs.js';
import type { FoundFile, FoundFiles } from './dossier-files.js';
import { hashFound, readFound } from './read-found.js';

/** Files that the manifest does not list: it, what is signed by itself, and what stamps it. */
const signedApart: ReadonlySet<string> = new Set([...Object.values(manifestFiles), proofFiles.checkpoint]);

export type FilesCheck = {
  readonly faults: readonly DossierFault[];
  /** Those that are as the manifest says. */
  readonly whole: ReadonlyMap<string, FoundFile>;
  readonly bytes: number;
  readonly respelled: number;
  /** What systems leave in folders by themselves. */
  readonly leftBySystems: readonly string[];
};

/** Holds every file of a dossier against its manifest. */
export async function checkFiles(
  found: FoundFiles,
  { files: listed }: Manifest,
  hasTimeStamp: boolean,
): Promise<FilesCheck> {
  const bySpelling = new Map([...found.files].map(([path, file]) => [path.normalize('NFC'), { path, file }]));
  const faults: DossierFault[] = [...noFiles(found)];
  const whole = new Map<string, FoundFile>();
  let [bytes, respelled] = [0, 0];
  const seen = new Set<string>();
  for (const each of listed) {
    const wrong = placeFault(each.path, seen);
    seen.add(each.path);
    const there = bySpelling.get(each.path.normalize('NFC'));
    // What lies there and is no file was named already.
    if (!wrong && !there && found.noFiles.includes(each.path)) continue;
    const said = wrong ?? (there ? await checkFile(each, there.file) : missing(each.path));
    if (said) faults.push(said);
    if (said || !there) continue;
    whole.set(each.path, there.file);
    bytes += each.bytes;
    if (there.path !== each.path) respelled++;
  }
  const leftBySystems: string[] = [];
  for (const [path, { path: spelled }] of bySpelling) {
    if (isListed(path, seen, hasTimeStamp)) continue;
    if (isLeftBySystem(path)) leftBySystems.push(spelled);
    else faults.push(fault('file-added', spelled, wording('dossier-check.added', { file: asIs(spelled) })));
  }
  return { faults, whole, bytes, respelled, leftBySystems };
}

// Finder and Explorer put them into any folder that is looked at, macOS its own into every zip. No page leads to them.
const isLeftBySystem = (path: string): boolean =>
  /(?:^|\/)(?:[.]DS_Store|[.]_[^/]+|(?:eh)?thumbs[.]db|desktop[.]ini)$/i.test(path);

const isListed = (path: string, listed: ReadonlySet<string>, hasTimeStamp: boolean): boolean =>
  path === manifestFiles.timeStamp ? hasTimeStamp : signedApart.has(path) || listed.has(path);

const noFiles = ({ noFiles: paths, twice }: FoundFiles): DossierFault[] => [
  ...paths.map((path) => fault('file-no-file', path, wording('dossier-check.no-file', { file: asIs(path) }))),
  ...twice.map((path) => fault('file-added', path, wording('dossier-check.twice', { file: asIs(path) }))),
];

function placeFault(path: string, seen: ReadonlySet<string>): DossierFault | undefined {
  if (!isPlainPath(path))
    return fault('path-outside', manifestFiles.manifest, wording('dossier-check.path', { file: asIs(path) }));
  return signedApart.has(path) || seen.has(path) ? formWrong(manifestFiles.manifest) : undefined;
}

async function checkFile(listed: ListedFile, file: FoundFile): Promise<DossierFault | undefined> {
  const params = { file: asIs(listed.path) };
  try {
    if (file.bytes === listed.bytes && (await hashFound(file)) === listed.sha256) return undefined;
    const isOfLineEnds = await hasOtherLineEnds(listed, file);
    const says = wording(isOfLineEnds ? 'dossier-check.changed-lines' : 'dossier-check.changed', params);
    return fault('file-changed', listed.path, says);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return fault(
      'file-changed',
      listed.path,
      wording('dossier-check.unreadable', { ...params, said: error.says }),
    );
  }
}

/** Whether a file is as it was but for its line ends, which programs turn into those of a system. */
async function hasOtherLineEnds(listed: ListedFile, file: FoundFile): Promise<boolean> {
  // Line ends at most double a file.
  if (file.bytes > 2 * listed.bytes || listed.bytes > 2 * file.bytes) return false;
  const bytes = await readFound(file);
  if (bytes === undefined || bytes.includes(0)) return false;
  const plain = bytes.toString('latin1').replaceAll('\r\n', '\n');
  return [plain, plain.replaceAll('\n', '\r\n')].some(
    (text) => sha256(Buffer.from(text, 'latin1')) === listed.sha256,
  );
}
