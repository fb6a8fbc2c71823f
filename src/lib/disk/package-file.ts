import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The path of a file or folder that comes with the program, as `data/rules`: beside package.json, wherever this code was built to. */
export function packageFile(path: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, path);
}
