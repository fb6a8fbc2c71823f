import { unzipSync } from 'fflate';
import { readBook } from './read-book.js';
import { rowsOf, type SheetLayout, type SheetRow } from './rows.js';

export type Sheet = SheetLayout & { readonly name: string; readonly rows: readonly SheetRow[] };

// A workbook holds texts, which shrink to a tenth or a twentieth; far more was made to fill the memory.
const unpackedBytesMax = 64 * 1024 ** 2;

/** The sheets of a workbook that is at hand as a whole; undefined where the bytes are no workbook that can be read. */
export async function unpackWorkbook(
  bytes: Uint8Array,
  onHidden: (sheet: string) => void = () => undefined,
): Promise<readonly Sheet[] | undefined> {
  try {
    const parts = partsOf(bytes);
    if (parts['xl/workbook.xml'] === undefined) return undefined;
    const open = (name: string) => {
      const part = parts[name];
      return part === undefined ? undefined : [part];
    };
    const book = await readBook(open);
    book.hidden.forEach(onHidden);
    const sheets: Sheet[] = [];
    for (const { name, target } of book.sheets) {
      const rows: SheetRow[] = [];
      const layout: SheetLayout = { merged: [], hiddenColumns: new Set() };
      for await (const some of rowsOf(open, target, book, layout)) for (const row of some) rows.push(row);
      sheets.push({ name, rows, ...layout });
    }
    return sheets;
  } catch {
    // What the unpacker or the XML parser says of a damaged file is for programmers.
    return undefined;
  }
}

function partsOf(bytes: Uint8Array): Partial<Record<string, Uint8Array>> {
  let unpacked = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^xl\/.+\.(xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > unpackedBytesMax) throw new RangeError('unpacks to more than any table');
      return true;
    },
  });
}
