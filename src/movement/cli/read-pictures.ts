import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareReader, readCodes } from '../../lib/barcodes/index.js';
import { asIs } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { said } from '../../terminal/said.js';

/** The bar codes of pictures, one after the other. A file that is no picture, or shows none, is told by its name. */
export async function readPictures(files: readonly string[]): Promise<string[]> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareReader({ wasmBinary: new Uint8Array(await readFile(wasm)).buffer });
  const all: string[] = [];
  for (const path of files) {
    const codes = await readCodes(await bytesOf(path));
    if (codes === undefined) throw new CommandFailure(said('command.scan.no-picture', { path }));
    if (codes.length === 0) throw new CommandFailure(said('command.scan.no-code', { path }));
    for (const code of codes) if (!all.includes(code)) all.push(code);
  }
  return all;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const reason = asIs(error instanceof Error ? error.message : String(error));
    throw new CommandFailure(said('command.file.unreadable', { path, said: reason }));
  }
}
