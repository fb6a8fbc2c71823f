import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultFiles } from '../api.js';

export async function listFiles(folder: string): Promise<ResultFiles['files']> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
}
