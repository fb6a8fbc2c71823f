import fs from 'node:fs';
import { join } from 'node:path';
import type { Head } from './contract.js';
import { syncFolder } from './synced-files.js';

// Of an empty store there is one end.
const lineForm = /^(?:([1-9]\d{0,9}):([0-9a-f]{64})|(0):(0{64}))$/;

/**
 * Where the chain ended after each write, one line each, in a file beside the database. A journal that was cut short
 * with everything that remembers its length is whole in itself; this file says that there was more.
 */
export class HeadsLog {
  readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, 'heads.log');
  }

  append(head: Head): void {
    const isNew = !fs.existsSync(this.path);
    const file = fs.openSync(this.path, 'a');
    try {
      fs.writeFileSync(file, `${writeHead(head)}\n`);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    if (isNew) syncFolder(this.folder);
  }

  /** A line that a power cut has torn was never acknowledged. */
  read(): Head[] {
    if (!fs.existsSync(this.path)) return [];
    const lines = fs.readFileSync(this.path, 'utf8').split('\n');
    return lines.map(readHead).filter((head) => head !== undefined);
  }
}

export const writeHead = ({ seq, hash }: Head): string => `${seq}:${hash}`;

/** A head as SEQ:HASH; undefined where it is none. */
export function readHead(text: string): Head | undefined {
  const [, entry, entryHash, none, noHash] = lineForm.exec(text.trim()) ?? [];
  const [seq, hash] = [entry ?? none, entryHash ?? noHash];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}
