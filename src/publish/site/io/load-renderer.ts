import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../../../lib/disk/index.js';
import type { OpenSite } from '../api.js';

const built = packageFile('dist/dossier');

/** The views of the page as the build has made them for Node, and their style sheet. */
export async function loadRenderer(): Promise<{ openSite: OpenSite; css: string }> {
  const module = (await import(pathToFileURL(join(built, 'render.js')).href)) as { openSite: OpenSite };
  return { openSite: module.openSite, css: await readFile(join(built, 'style.css'), 'utf8') };
}
