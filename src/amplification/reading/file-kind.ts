import type { AppError } from '../../lib/errors/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';

export type FileFormat = 'csv' | 'json' | 'parquet';
export type Packing = 'none' | 'gzip' | 'zstd';

type Start =
  | readonly [sign: readonly number[], what: 'zip' | 'parquet' | Packing]
  | readonly [sign: readonly number[], what: 'refused', said: Wording];

const starts: readonly Start[] = [
  [[0x50, 0x4b, 3, 4], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x42, 0x5a, 0x68], 'refused', wording('found.packed', { kind: asIs('bzip2') })],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'refused', wording('found.packed', { kind: asIs('xz') })],
  [[0x37, 0x7a, 0xbc, 0xaf], 'refused', wording('found.packed', { kind: asIs('7z') })],
  [[0x52, 0x61, 0x72, 0x21], 'refused', wording('found.packed', { kind: asIs('RAR') })],
  [[0x25, 0x50, 0x44, 0x46], 'refused', wording('found.pdf')],
  [[0xd0, 0xcf, 0x11, 0xe0], 'refused', wording('found.old-workbook')],
  [[0x53, 0x51, 0x4c, 0x69], 'refused', wording('found.sqlite')],
];

/** How a file is packed, from its first bytes; its name may say anything. */
export function packingOf(head: Uint8Array, name: string): Packing | 'zip' | 'parquet' {
  const found = starts.find(([sign]) => sign.every((byte, at) => head[at] === byte));
  if (found === undefined) return 'none';
  if (found[1] === 'refused') throw wrongFile(name, found[2]);
  return found[1];
}

/** What a text is, from how it begins; a name that says so is believed first. */
export function formatOfText(text: string, name: string): 'csv' | 'json' {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^<(!doctype|html|\?xml)/i.test(start)) throw wrongFile(name, wording('found.web-page'));
  if (/\.(parquet|xlsx|zip)$/i.test(name))
    throw appError('request-invalid', wording('posts.named-wrongly', { name: asIs(name) }));
  const extension = /\.(csv|tsv|tab|json|jsonl|ndjson)\b/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined) return /^(csv|tsv|tab)$/.test(extension) ? 'csv' : 'json';
  return /^(\{\s*["}]|\[\s*[{[\]"])/.test(start) ? 'json' : 'csv';
}

/** A file whose posts cannot be read, whatever is in it. */
export const wrongFile = (name: string, found: Wording): AppError =>
  appError('request-invalid', wording('posts.wrong-file', { name: asIs(name), found }));

/** Whether a file in a folder or an archive may be one of posts: what programs leave there beside it is not. */
export const mayHoldPosts = (path: string): boolean =>
  !/(^|\/)(__MACOSX\/|[._])/.test(path) &&
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson|parquet|xlsx)(\.(gz|zst))?( \(\d+\)|\.\d+)?$/i.test(path);
