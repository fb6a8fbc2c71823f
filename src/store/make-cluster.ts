// The default export: one set of functions, so that a test can record them in order.
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { packageFile } from '../lib/disk/index.js';
import { nameWhenWhole } from './synced-files.js';

// Which scripts/build.mjs leaves there.
const ready = packageFile('dist/empty-cluster');

/**
 * An empty store. Making a cluster takes seconds and writes a thousand files: it is done once, when the program is built,
 * and copied. Done under another name, put on the disk and only then renamed, what is interrupted in the middle, by a kill
 * or by a power cut, leaves nothing that looks like a store.
 */
export async function makeCluster(cluster: string): Promise<void> {
  const draft = `${cluster}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  if (fs.existsSync(ready)) fs.cpSync(ready, draft, { recursive: true });
  else await (await PGlite.create(draft)).close();
  nameWhenWhole(draft, cluster);
}
