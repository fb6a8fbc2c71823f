import { AppError } from '../../lib/errors/index.js';

export type FileFormat = 'csv' | 'json' | 'parquet';
export type Packing = 'none' | 'gzip' | 'zstd';

const starts: readonly (readonly [
  sign: readonly number[],
  what: 'zip' | 'parquet' | Packing | 'refused',
  said?: string,
])[] = [
  [[0x50, 0x4b, 3, 4], 'zip'],
  [[0x50, 0x4b, 5, 6], 'zip'],
  [[0x50, 0x41, 0x52, 0x31], 'parquet'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
  [[0x42, 0x5a, 0x68], 'refused', 'a bzip2 file; unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'refused', 'an xz file; unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'refused', 'a 7z archive; unpack it first'],
  [[0x52, 0x61, 0x72, 0x21], 'refused', 'a RAR archive; unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'refused', 'a PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'refused', 'a workbook of Excel 97; save it as .xlsx or as CSV UTF-8'],
  [[0x53, 0x51, 0x4c, 0x69], 'refused', 'a SQLite database; export its table as CSV'],
];

/** How a file is packed, from its first bytes; its name may say anything. */
export function packingOf(head: Uint8Array, name: string): Packing | 'zip' | 'parquet' {
  const found = starts.find(([sign]) => sign.every((byte, at) => head[at] === byte));
  if (found === undefined) return 'none';
  const [, what, said] = found;
  if (what !== 'refused') return what;
  throw new AppError(
    'request-invalid',
    `${name}: found ${said ?? ''}; expected CSV, TSV, JSON, JSONL, Parquet or XLSX.`,
  );
}

/** What a text is, from how it begins; a name that says so is believed first. */
export function formatOfText(text: string, name: string): 'csv' | 'json' {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^<(!doctype|html|\?xml)/i.test(start))
    throw new AppError(
      'request-invalid',
      `${name}: found a page of the web or XML, expected CSV, TSV, JSON, JSONL, Parquet or XLSX.`,
    );
  if (/\.(parquet|xlsx|zip)$/i.test(name))
    throw new AppError(
      'request-invalid',
      `${name}: found text, expected what the name says; the file is damaged or named wrongly.`,
    );
  const extension = /\.(csv|tsv|tab|json|jsonl|ndjson)\b/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined) return /^(csv|tsv|tab)$/.test(extension) ? 'csv' : 'json';
  return /^(\{\s*["}]|\[\s*[{[\]"])/.test(start) ? 'json' : 'csv';
}

/** Whether a file in a folder or an archive may be one of posts: what programs leave there beside it is not. */
export const mayHoldPosts = (path: string): boolean =>
  !/(^|\/)(__MACOSX\/|[._])/.test(path) &&
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson|parquet|xlsx)(\.(gz|zst))?( \(\d+\)|\.\d+)?$/i.test(path);
