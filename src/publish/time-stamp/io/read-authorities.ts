import { readFile } from 'node:fs/promises';
import type { Certificate } from 'pkijs';

/** Certificates of authorities in a file; undefined where it holds none. What reads them is loaded for that alone. */
export async function readAuthorities(path: string): Promise<Certificate[] | undefined> {
  const { readCertificates } = await import('../certificates.js');
  return readCertificates(await readFile(path));
}
