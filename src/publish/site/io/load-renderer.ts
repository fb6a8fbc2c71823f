import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenSite } from '../api.js';

// dist/dossier, beside dist/src; from the sources under a test runner the same place.
const built = join(
  import.meta.dirname.replace(/([/\\])(?:dist[/\\])?src[/\\]publish[/\\]site[/\\]io$/, '$1dist'),
  'dossier',
);

/** The views of the page as the build has made them for Node, and their style sheet. */
export async function loadRenderer(): Promise<{ openSite: OpenSite; css: string }> {
  const module = (await import(pathToFileURL(join(built, 'render.js')).href)) as { openSite: OpenSite };
  return { openSite: module.openSite, css: await readFile(join(built, 'style.css'), 'utf8') };
}
