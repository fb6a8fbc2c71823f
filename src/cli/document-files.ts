import { hashOpened, listByHash, openByHash, putByHash } from '../lib/disk/index.js';
import type { NamedDocument } from '../store/index.js';
import { digits, said } from '../terminal/said.js';

export type DocumentCheck = {
  readonly whole: number;
  readonly bytes: number;
  readonly damaged: readonly string[];
  /** Named by entries and not in the folder. */
  readonly missing: readonly string[];
};

/** Reads every document of a folder, and holds what entries name against what is there. */
export async function checkDocuments(
  folder: string,
  named: readonly NamedDocument[],
): Promise<DocumentCheck> {
  const there = new Set<string>();
  const damaged: string[] = [];
  let [whole, total] = [0, 0];
  for await (const { sha256, bytes } of listByHash(folder)) {
    there.add(sha256);
    if (await isWhole(folder, sha256)) [whole, total] = [whole + 1, total + bytes];
    else damaged.push(sha256);
  }
  const missing = [...new Set(named.map(({ sha256 }) => sha256))].filter((sha256) => !there.has(sha256));
  return { whole, bytes: total, damaged, missing };
}

async function isWhole(folder: string, sha256: string): Promise<boolean> {
  const file = await openByHash(folder, sha256);
  if (file === undefined) return false;
  try {
    return (await hashOpened(file)) === sha256;
  } finally {
    await file.close();
  }
}

export type CopiedDocuments = {
  readonly count: number;
  readonly fresh: number;
  readonly damaged: readonly string[];
};

/** Copies the documents of a folder that another lacks. Those that are damaged stay where they are. */
export async function copyDocuments(from: string, to: string): Promise<CopiedDocuments> {
  const damaged: string[] = [];
  let [count, fresh] = [0, 0];
  for await (const { sha256 } of listByHash(from)) {
    const isThere = await isWhole(to, sha256);
    const isCopied = !isThere && (await isWhole(from, sha256)) && (await copyOne(sha256, from, to));
    if (!isThere && !isCopied) damaged.push(sha256);
    else count++;
    if (isCopied) fresh++;
  }
  return { count, fresh, damaged };
}

async function copyOne(sha256: string, from: string, to: string): Promise<boolean> {
  const file = await openByHash(from, sha256);
  if (file === undefined) return false;
  await putByHash(to, file.createReadStream());
  return true;
}

const namesMax = 10;

/** Documents that are not as they should be, each with the entries that name it, in lines for the terminal. */
export function formatFaults(
  fault: 'damaged' | 'missing',
  sha256s: readonly string[],
  named: readonly NamedDocument[],
): string[] {
  const lines = sha256s.slice(0, namesMax).map((sha256) => {
    const by = named
      .filter((each) => each.sha256 === sha256)
      .map(({ by: { caseId, id } }) => `${caseId} ${id}`);
    const names = by.length === 0 ? said('command.documents.nobody') : by.slice(0, namesMax).join(', ');
    return said(`command.documents.${fault}`, { sha256, names });
  });
  const more = sha256s.length - lines.length;
  return more > 0 ? [...lines, said('command.documents.more', { count: digits(more) })] : lines;
}
