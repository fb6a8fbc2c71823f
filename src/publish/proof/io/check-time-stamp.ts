import type { Certificate } from 'pkijs';
import { sha256 } from '../../../lib/hash/index.js';
import { asIs, wording } from '../../../lib/wording/index.js';
import type { TimeStamp } from '../../time-stamp/verify-token.js';
import { missing } from '../check-seal.js';
import { type DossierFault, fault } from '../fault.js';
import { manifestFiles, type Sealed } from '../manifest.js';
import type { FoundFiles } from './dossier-files.js';
import { readFound } from './read-found.js';

type StampCheck = { readonly faults: readonly DossierFault[]; readonly timeStamp?: TimeStamp };

/** Holds the time stamp of a manifest against it, and against authorities that somebody named. */
export async function checkTimeStamp(
  { files }: FoundFiles,
  sealed: Sealed | undefined,
  authorities: readonly Certificate[],
): Promise<StampCheck> {
  const file = manifestFiles.timeStamp;
  if (sealed?.timeStamp === undefined)
    return {
      faults:
        authorities.length > 0 ? [fault('time-stamp-wrong', file, wording('dossier-check.stamp-none'))] : [],
    };
  const token = await readFound(files.get(file));
  const manifest = await readFound(files.get(manifestFiles.manifest));
  if (token === undefined) return { faults: [missing(file)] };
  if (sha256(token) !== sealed.timeStamp)
    return { faults: [fault('file-changed', file, wording('dossier-check.changed', { file: asIs(file) }))] };
  // What is stamped was changed, which is named already.
  if (manifest === undefined || sha256(manifest) !== sealed.manifest) return { faults: [] };
  const { verifyToken } = await import('../../time-stamp/verify-token.js');
  const found = await verifyToken(token, manifest, authorities);
  return typeof found === 'string'
    ? { faults: [fault('time-stamp-wrong', file, wording(`dossier-check.stamp-${found}`))] }
    : { faults: [], timeStamp: found };
}
