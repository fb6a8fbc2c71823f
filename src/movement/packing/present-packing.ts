import { asIs } from '../../lib/wording/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import type { PackingReading } from './api.js';
import type { Note } from './note.js';
import type { PackingRow } from './packing-row.js';
import type { PackingChoices } from './read-list.js';
import { type GivenFile, type PackingList, readPackingList } from './read-packing-list.js';

/** A packing list as it leaves, for a process beside the server and for the command line. */
export async function answerPacking(
  given: GivenFile,
  choices: PackingChoices,
  language: Language,
): Promise<PackingReading> {
  return presentPacking(given.name, await readPackingList([given], choices), language);
}

/** Whether something of a row is asked. */
export const isAskedOf = ({ notes }: PackingList): ((row: PackingRow) => boolean) => {
  const asked = new Set(notes.filter(({ level }) => level === 'asked').map(keyOf));
  return (row) => asked.has(keyOf(row));
};

/** A row by its sheet and number. */
export const keyOf = ({
  sheet,
  row,
}: {
  readonly sheet?: string | undefined;
  readonly row?: number;
}): string => `${sheet ?? ''}!${row ?? ''}`;

function presentPacking(file: string, list: PackingList, language: Language): PackingReading {
  const { rows, notes, sheets, document, cartons = null, pieces = null } = list;
  const isAsked = isAskedOf(list);
  return {
    file,
    rows: rows.map((row) => ({ ...presentRow(row), isAsked: isAsked(row) })),
    notes: notes.map(({ code, level, sheet = null, row = null, ...each }) => ({
      code,
      level,
      sheet,
      row,
      message: formatNote({ code, level, ...each }, language),
    })),
    sheets: sheets.map(({ sheet = null, headerRows }) => ({ sheet, headerRows: [...headerRows] })),
    document: {
      invoice: document.invoice ?? null,
      consignee: document.consignee ?? null,
      shipper: document.shipper ?? null,
      date: document.date ?? null,
    },
    cartons,
    pieces,
  };
}

const formatNote = ({ code, file = '', found = '', expected = '' }: Note, language: Language): string =>
  formatMessage(
    message(`packing.note.${code}`, { file: asIs(file), found: asIs(found), expected: asIs(expected) }),
    language,
  );

const presentRow = (row: PackingRow): Omit<PackingReading['rows'][number], 'isAsked'> => ({
  key: keyOf(row),
  sheet: row.sheet ?? null,
  row: row.row,
  item: row.item,
  gtin: row.gtin ?? null,
  lot: row.lot ?? null,
  expiry: row.expiry ?? null,
  production: row.production ?? null,
  cartons: row.cartons ?? null,
  perCarton: row.perCarton ?? null,
  cartonNumbers: row.cartonNumbers ?? null,
  pieces: row.pieces ?? null,
  reckoned: row.reckoned ?? null,
  quantity: row.quantity ?? null,
  unit: row.unit ?? null,
  net: row.net ?? null,
  gross: row.gross ?? null,
  cbm: row.cbm ?? null,
});
