import { plainText } from '../../lib/numbers/index.js';
import type { Grid } from './grid.js';
import { type Note, note } from './note.js';
import { openGrids } from './open-grids.js';
import type { PackingRow } from './packing-row.js';
import { type PackingChoices, readList, type SheetList } from './read-list.js';

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

export type PackingList = {
  readonly rows: readonly PackingRow[];
  readonly notes: readonly Note[];
  readonly sheets: readonly {
    readonly file: string;
    readonly sheet: string | undefined;
    readonly headerRows: readonly number[];
  }[];
  readonly document: {
    readonly invoice?: string;
    readonly consignee?: string;
    readonly shipper?: string;
    readonly date?: string;
  };
  readonly cartons: number | undefined;
  readonly pieces: number | undefined;
};

/** Packing lists as makers send them, with everything that was assumed; nothing is taken by it. */
export async function readPackingList(
  files: readonly GivenFile[],
  choices: PackingChoices = {},
): Promise<PackingList> {
  const opened = await Promise.all(files.map(({ name, bytes }) => openGrids(name, bytes)));
  const grids = opened.flatMap((each) => each.grids);
  const found = grids.map((grid) => ({ grid, list: readList(grid, choices) }));
  const lists = found.flatMap(({ list }) => (list ? [list] : []));
  const { kept, notes } = chosen(lists, choices);
  const without = found.filter(({ grid, list }) => !list && grid.rows.length > 0);
  return {
    rows: kept.flatMap(({ rows }) => rows),
    notes: [
      ...opened.flatMap((each) => each.notes),
      ...without.map(({ grid }) =>
        lists.some((list) => list.grid.file === grid.file)
          ? note('assumed', 'sheet-not-a-list', at(grid))
          : note('problem', 'no-header', at(grid)),
      ),
      ...notes,
      ...kept.flatMap((list) => list.notes),
    ],
    sheets: kept.map(({ grid, list }) => ({
      file: grid.file,
      sheet: grid.sheet,
      headerRows: list.header.map(({ row }) => row),
    })),
    document: documentOfAll(kept),
    cartons: total(kept.map(({ cartons }) => cartons)),
    pieces: total(kept.map(({ pieces }) => pieces)),
  };
}

const at = ({ file, sheet }: Grid): Omit<Note, 'code' | 'level'> => ({
  file,
  ...(sheet !== undefined && { sheet }),
  found: sheet ?? file,
});

const total = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value !== undefined)
    ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : undefined;

/** An invoice beside its packing list, or the same list twice, would count all goods double. */
function chosen(
  lists: readonly SheetList[],
  { sheets }: PackingChoices,
): { kept: readonly SheetList[]; notes: readonly Note[] } {
  if (sheets && sheets.length > 0)
    return { kept: lists.filter(({ grid }) => sheets.includes(grid.sheet ?? grid.file)), notes: [] };
  const hasLots = lists.some(({ rows }) => rows.some(({ lot }) => lot !== undefined));
  const seen = new Set<string>();
  const notes: Note[] = [];
  const kept = lists.filter(({ grid, rows }) => {
    const key = keyOf(rows);
    const isInvoice =
      hasLots &&
      rows.every(({ lot }) => lot === undefined) &&
      /invoice|fattura|factura|发票|инвойс|\bci\b|فاتورة/u.test(plainText(grid.sheet ?? ''));
    const isCopy = rows.length > 0 && seen.has(key);
    seen.add(key);
    if (isInvoice) notes.push(note('assumed', 'sheet-not-a-list', at(grid)));
    else if (isCopy) notes.push(note('assumed', 'sheet-is-a-copy', at(grid)));
    return !isInvoice && !isCopy;
  });
  return { kept, notes };
}

const keyOf = (rows: readonly PackingRow[]): string =>
  JSON.stringify(rows.map(({ item, lot, pieces, cartons }) => [item, lot, pieces, cartons]));

const labels = {
  invoice:
    /^(?:(?:commercial |proforma )?invoice|inv|fattura|factura|发票号?|инвойс|فاتورة|packing list)\s*(?:no|nr|n|number|#|№)?\.?\s*[:：.]?\s*(.*\d.*)$/iu,
  consignee:
    /^(?:consignee|ship to|deliver to|destinatario|consegna|收货人|收货单位|收货方|получатель|грузополучатель|المرسل اليه|المستلم)\s*[:：]\s*(.+)$/iu,
  shipper:
    /^(?:shipper|exporter|consignor|sender|mittente|发货人|发货单位|发货方|отправитель|грузоотправитель|المرسل|المصدر)\s*[:：]\s*(.+)$/iu,
  date: /^(?:date|data|日期|дата|التاريخ)\s*[:：]\s*(.+)$/iu,
} as const;

/** The first list that says something is believed. */
function documentOfAll(lists: readonly SheetList[]): PackingList['document'] {
  let document: PackingList['document'] = {};
  for (const list of lists) document = { ...documentOf(list), ...document };
  return document;
}

/** What stands above the list: whose it is and to whom. */
function documentOf({ list }: SheetList): PackingList['document'] {
  const lines = list.titles.flatMap(({ cells }) => {
    const texts = cells.map(({ text }) => text).filter((text) => text !== '');
    return [
      ...texts,
      ...texts.slice(1).map((text, place) => `${texts[place]?.replace(/[:：]$/, '')}: ${text}`),
    ];
  });
  const found = Object.entries(labels).flatMap(([field, pattern]) => {
    const value = lines.map((line) => pattern.exec(line.trim())?.[1]).find((text) => text !== undefined);
    return value === undefined ? [] : [[field, value.trim()] as const];
  });
  return Object.fromEntries(found);
}
