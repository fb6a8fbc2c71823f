import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandFailure } from '../../terminal/command-failure.js';
import { said } from '../../terminal/said.js';
import type { NeedFile } from '../folder/need-file.js';
import { needFileKind } from '../folder/need-file.js';
import { needBytesMax } from '../folder/need-limits.js';

const nothing = new Uint8Array();

/** The files of a folder; of those that are not known their names only. */
export async function openNeedFolder(path: string): Promise<NeedFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => {
    throw new CommandFailure(said('command.need.no-folder', { path }));
  });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  return Promise.all(
    shown.map(async (entry) => {
      if (entry.isDirectory()) return { name: `${entry.name}/`, bytes: nothing };
      if (needFileKind(entry.name) === undefined) return { name: entry.name, bytes: nothing };
      return { name: entry.name, bytes: await bytesOf(join(path, entry.name)) };
    }),
  );
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isFile()) throw new CommandFailure(said('command.file.none', { path }));
  if (about.size > needBytesMax) throw new CommandFailure(said('command.need.large', { path }));
  return readFile(path);
}
