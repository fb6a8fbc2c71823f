import { existsSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, syncFolder } from '../lib/disk/index.js';
import { verifyDossier } from '../publish/proof/io/index.js';

export type CopiedDossiers = {
  readonly count: number;
  readonly fresh: number;
  /** Names of those that are not as they were published, `CASE/EDITION`; they stay where they are. */
  readonly damaged: readonly string[];
};

/** The published dossiers of a folder as `CASE/EDITION`; one that is still being written has no name yet. */
export async function listDossiers(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const caseId of await foldersIn(folder))
    for (const edition of await foldersIn(join(folder, caseId))) found.push(`${caseId}/${edition}`);
  return found;
}

/** Copies the dossiers of a folder that another lacks, each whole or not at all. */
export async function copyDossiers(from: string, to: string): Promise<CopiedDossiers> {
  const damaged: string[] = [];
  let [count, fresh] = [0, 0];
  for (const name of await listDossiers(from)) {
    if (!existsSync(join(to, name))) {
      if (!(await isWhole(join(from, name)))) {
        damaged.push(name);
        continue;
      }
      await copyOne(name, from, to);
      fresh += 1;
    }
    count += 1;
  }
  return { count, fresh, damaged };
}

async function isWhole(path: string): Promise<boolean> {
  const { faults } = await verifyDossier(path, { keys: [], authorities: [], older: undefined });
  return faults.length === 0;
}

async function copyOne(name: string, from: string, to: string): Promise<void> {
  const [caseId = '', edition = ''] = name.split('/');
  const of = join(to, caseId);
  makeFolder(of);
  const draft = join(of, `.copy-${process.pid}`);
  try {
    await cp(join(from, name), draft, { recursive: true });
    await rename(draft, join(of, edition));
    await syncFolder(of);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => each.isDirectory() && !each.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
