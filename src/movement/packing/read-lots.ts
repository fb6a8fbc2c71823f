import type { Order } from '../../lib/columns/index.js';
import { asciiDigits, plainText } from '../../lib/numbers/index.js';
import { type DateCell, readListDate } from './read-date.js';

export type LotPart = { readonly lot: string; readonly pieces?: number };

export type LotsCell = {
  readonly lots: readonly LotPart[];
  readonly expiry?: DateCell;
  /** A number that may be a lot and may be a day. */
  readonly isEither?: boolean;
  /** Several lots that nobody says the pieces of. */
  readonly isUndivided?: boolean;
};

const lotLabel =
  /(?:^|[\s,;，；])(?:lots?|lotto|lotti|lote|batch|b\/?n|l\.n|charge|партия|серия|批号|批次号?|生产批号)(?:[ .]*(?:no|nr|n°|№|#|code|number)\b)?[\s.:：#°]*/iu;
const expiryLabel =
  /(?:^|[\s,;，；/(（|])(?:exp(?:iry|iration|ires)?(?: date)?|use by|scad(?:enza)?|vto|venc|mhd|有效期至?|失效日期|失效期|到期日?|годен до|срок годности)[\s.:：]*(?:至|to )?[\s:：]*/iu;

const trimMarks = (text: string): string => {
  const bare = text.replace(/^[\s,;，；/|:：-]+|[\s,;，；/|:：(（]+$/gu, '');
  // A bracket whose other half went with the rest of the cell.
  return /[(（]/.test(bare) === /[)）]/.test(bare) ? bare : bare.replace(/^[(（]|[)）]$/gu, '').trim();
};

/** A cell of a column of lots, or of lots and expiries together. */
export function readLots(text: string, mayHoldDate: boolean, order: Order | undefined): LotsCell {
  if (text === '') return { lots: [] };
  const { lotText, dateText } = mayHoldDate ? partOf(text, order) : { lotText: text, dateText: undefined };
  if (lotText === undefined) return { lots: [], isEither: true };
  const expiry = dateText === undefined ? undefined : readListDate(dateText, order);
  return { ...lotsIn(trimMarks(lotText.replace(lotLabel, ''))), ...(expiry && { expiry }) };
}

type Parts = { readonly lotText: string | undefined; readonly dateText?: string };

/** Which part of a cell is the lot: by its label, by the label of the expiry, else the one that is no day. */
function partOf(text: string, order: Order | undefined): Parts {
  const labelled = expiryLabel.exec(text);
  if (labelled) {
    const after = text.slice(labelled.index + labelled[0].length);
    const before = text.slice(0, labelled.index);
    const lotAfter = lotLabel.exec(after);
    if (trimMarks(before) === '' && lotAfter)
      return { lotText: after.slice(lotAfter.index), dateText: trimMarks(after.slice(0, lotAfter.index)) };
    if (trimMarks(before) === '') {
      // "EXP 2023-03 AB12": what comes after the day.
      const words = after.split(/[\s,;/|]+/);
      const isDate = words.length > 1 && isSomeDay(words[0] ?? '', order);
      return isDate
        ? { lotText: words.slice(1).join(' '), dateText: words[0] ?? '' }
        : { lotText: '', dateText: trimMarks(after) };
    }
    return { lotText: before, dateText: trimMarks(after) };
  }
  if (lotLabel.test(` ${text}`)) {
    const bare = ` ${text}`.replace(lotLabel, '');
    const [lot = '', ...rest] = bare.trim().split(/[\s,;|]+|\s*\/\s+|\s+\/\s*/);
    const day = trimMarks(rest.join(' '));
    return day !== '' && isSomeDay(day, order) ? { lotText: lot, dateText: day } : { lotText: bare };
  }
  const parts = text
    .split(/\s*[;,|\n]\s*|\s+\/\s+|\s+-\s+|\s*[（(]\s*|\s+/)
    .map(trimMarks)
    .filter((part) => part !== '');
  const halves =
    parts.length > 1 ? parts : text.split('/').length === 2 ? text.split('/').map(trimMarks) : parts;
  const days = halves.filter((part) => isSomeDay(part, order));
  if (halves.length === 1) return days.length === 1 ? { lotText: undefined } : { lotText: text };
  if (halves.length === 2 && days.length === 1)
    return { lotText: halves.find((part) => !days.includes(part)) ?? '', dateText: days[0] ?? '' };
  return days.length === 0 ? { lotText: text } : { lotText: undefined };
}

const isSomeDay = (text: string, order: Order | undefined): boolean => {
  const { kind } = readListDate(text, order);
  return kind === 'read' || kind === 'two-ways';
};

/** "L1 (600) + L2 (400)", "G7: 1500; G8: 2000", "L1/L2". */
function lotsIn(text: string): Pick<LotsCell, 'lots' | 'isUndivided'> {
  if (text === '') return { lots: [] };
  const counted = [...asciiDigits(text).matchAll(countedLot)];
  const rest = asciiDigits(text)
    .replace(countedLot, '')
    .replaceAll(/[\s,;+/&和、，；-]|and|e\b/g, '');
  if (counted.length > 0 && rest === '')
    return {
      lots: counted.map(([, lot = '', inBrackets, digits = inBrackets ?? '']) => ({
        lot: trimMarks(lot),
        pieces: Number(digits.replaceAll(/[.,' ]/g, '')),
      })),
    };
  const several = text
    .split(/\s*[,;+&、，；\n]\s*|\s+(?:and|e|и|和)\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (several.length > 1) return { lots: several.map((lot) => ({ lot })), isUndivided: true };
  const slashed = text.split(/\s*\/\s*/);
  if (
    slashed.length > 1 &&
    slashed.every((each) => shapeOf(each) === shapeOf(slashed[0] ?? '') && each.length >= 2)
  )
    return { lots: slashed.map((lot) => ({ lot })), isUndivided: true };
  return { lots: [{ lot: text }] };
}

const countedLot =
  /([\p{L}\d][\p{L}\d./-]*?)\s*(?:[（(]\s*(?:x|×)?\s*(\d[\d.,' ]*)\s*\p{L}{0,6}\.?\s*[)）]|\s?[:：=]\s*(\d[\d.,']*)\s*\p{L}{0,6})(?=$|[\s,;+/&、，；])/gu;

/** Lots of one maker are built alike: letters as letters, digits as digits. */
const shapeOf = (text: string): string => text.replaceAll(/\p{L}/gu, 'a').replaceAll(/\d/g, '0');

/** Words for "as above". */
export const isDitto = (text: string): boolean =>
  /^(?:ditto|do|-? ?do ?-?|id|idem|same|same as above|as above|come sopra|c s|igual|siehe oben|dto|s o|同上|〃|"|''|,,|то же|как выше|نفسه|كما سبق)$/.test(
    plainText(text).replaceAll('.', '').trim(),
  );

const monthLike = /^(?:\d{1,2}[- ]\p{L}{3}|\p{L}{3}[- ]\d{2,4}|\p{L}{3,4}\.?[- ]\d{1,2})$/u;
/** "Mar-20", "3-Dec": what a spreadsheet makes of the lots MAR20 and 3-12. */
export const looksLikeMonth = (lot: string): boolean =>
  monthLike.test(lot) && readListDate(lot.replace(/^(\d{1,2})[- ]/, '01 '), 'day').kind !== 'unreadable';
