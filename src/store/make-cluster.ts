// The default export: one set of functions, so that a test can record them in order.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { nameWhenWhole } from './synced-files.js';

// Beside the program, from the sources as from what is built: dist/empty-cluster, which scripts/build.mjs leaves there.
const built = ['../../dist/empty-cluster', '../../empty-cluster'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * An empty store. Making a cluster takes seconds and writes a thousand files: it is done once, when the program is built,
 * and copied. Done under another name, put on the disk and only then renamed, what is interrupted in the middle, by a kill
 * or by a power cut, leaves nothing that looks like a store.
 */
export async function makeCluster(cluster: string): Promise<void> {
  const draft = `${cluster}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  const ready = built.find((folder) => fs.existsSync(folder));
  if (ready === undefined) await (await PGlite.create(draft)).close();
  else fs.cpSync(ready, draft, { recursive: true });
  nameWhenWhole(draft, cluster);
}
