import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type OpenPart, readBook, rowsOf } from '../../lib/workbook/index.js';
import { csvCell } from '../tables.js';
import type { Member } from './open-zip.js';

export type Sheet = { readonly name: string; readonly path: string };

/** Writes the sheets of an XLSX workbook (ECMA-376) as CSV, those that are hidden left out. */
export async function sheetsAsCsv(members: readonly Member[], folder: string): Promise<Sheet[]> {
  const open: OpenPart = async (name) => members.find((each) => each.name === name)?.open();
  const book = await readBook(open);
  const sheets: Sheet[] = [];
  for (const { name, target } of book.sheets) {
    if (!members.some((each) => each.name === target)) continue;
    const path = join(folder, `sheet-${sheets.length}.csv`);
    await pipeline(Readable.from(linesOf(rowsOf(open, target, book))), createWriteStream(path));
    sheets.push({ name, path });
  }
  return sheets;
}

async function* linesOf(rows: ReturnType<typeof rowsOf>): AsyncGenerator<string> {
  for await (const some of rows) yield some.map(({ cells }) => `${cells.map(csvCell).join(',')}\n`).join('');
}
