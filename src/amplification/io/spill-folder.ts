import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, Spill } from '../coordination/spill.js';
import { makeDraft, postsPrefix } from './drafts.js';

/** Columns of posts in files of their own, in a folder that is gone when it is closed. */
export class SpillFolder implements Spill {
  private folder: string | undefined;
  private readonly files = new Map<string, { readonly handle: number; length: number }>();

  append(file: string, { object, account, time, content }: Block): void {
    const open = this.files.get(file) ?? this.create(file);
    const header = Int32Array.of(account.length, content.length);
    for (const { buffer, byteOffset, byteLength } of [header, object, account, time, content]) {
      const bytes = new Uint8Array(buffer, byteOffset, byteLength);
      for (let at = 0; at < byteLength; )
        at += writeSync(open.handle, bytes, at, byteLength - at, open.length + at);
      open.length += byteLength;
    }
  }

  *read(file: string): Generator<Block> {
    const open = this.files.get(file);
    if (open === undefined) return;
    for (let at = 0; at < open.length; ) {
      const take = (bytes: number): ArrayBuffer => {
        const buffer = new Uint8Array(bytes);
        for (let done = 0; done < bytes; )
          done += readSync(open.handle, buffer, done, bytes - done, at + done);
        at += bytes;
        return buffer.buffer;
      };
      const [posts = 0, hashes = 0] = new Int32Array(take(8));
      yield {
        object: new Int32Array(take(4 * posts)),
        account: new Int32Array(take(4 * posts)),
        time: new Float64Array(take(8 * posts)),
        content: new Int32Array(take(4 * hashes)),
      };
    }
  }

  remove(file: string): void {
    const open = this.files.get(file);
    if (open === undefined) return;
    closeSync(open.handle);
    rmSync(this.path(file));
    this.files.delete(file);
  }

  close(): void {
    for (const { handle } of this.files.values()) closeSync(handle);
    this.files.clear();
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
    this.folder = undefined;
  }

  private create(file: string) {
    const open = { handle: openSync(this.path(file), 'w+', 0o600), length: 0 };
    this.files.set(file, open);
    return open;
  }

  private path(file: string): string {
    this.folder ??= makeDraft(tmpdir(), postsPrefix);
    return join(this.folder, file);
  }
}
