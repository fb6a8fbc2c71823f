import {
  bareName,
  hanWords,
  indexWords,
  isDaysOfIllness,
  otherNames,
  plainColumn,
  referenceWords,
  resultWords,
} from './column-words.js';
import { type Column, columns } from './columns.js';

/** The place of each column in a row, counted from nought. */
export type ColumnPlaces = { readonly [C in Column]?: number };

/** What could not be decided: which of these it is, or that there is none. */
export type ColumnQuestion = { readonly column: Column; readonly choices: readonly string[] };

export type ColumnsFound = { readonly places: ColumnPlaces; readonly questions: readonly ColumnQuestion[] };

export type ColumnChoice = Partial<Record<Column, string>>;

/** Finds the columns of results by their names, or as somebody said. Two that could be meant are asked about. */
export function findColumns(header: readonly string[], chosen: ColumnChoice): ColumnsFound {
  const places: { [C in Column]?: number } = {};
  const questions: ColumnQuestion[] = [];
  const names = header.map(plainColumn);
  for (const column of columns) {
    const said = chosen[column];
    const found = said === undefined ? candidatesFor(column, names) : placesOf(said, header);
    const free = found.filter((at) => !Object.values(places).includes(at));
    const [only, second] = free;
    if (only !== undefined && second === undefined) places[column] = only;
    else if (second !== undefined || said !== undefined || column === 'reference' || column === 'result') {
      const choices = (free.length > 0 ? free : names.map((_, at) => at)).map((at) => header[at] ?? '');
      questions.push({ column, choices });
    }
  }
  return { places, questions };
}

const placesOf = (said: string, header: readonly string[]): number[] => {
  const exact = header.flatMap((name, at) => (name.trim() === said.trim() ? [at] : []));
  return exact.length > 0
    ? exact
    : header.flatMap((name, at) => (plainColumn(name) === plainColumn(said) ? [at] : []));
};

function candidatesFor(column: Column, names: readonly string[]): number[] {
  const exact = names.flatMap((name, at) => (name === plainColumn(column) ? [at] : []));
  if (exact.length > 0) return exact;
  if (column !== 'reference' && column !== 'result') {
    const known = new Set(otherNames[column].map(bareName));
    const isIt = (name: string): boolean =>
      known.has(bareName(name)) || (column === 'days_since_onset' && isDaysOfIllness(name));
    return names.flatMap((name, at) => (isIt(name) && !isKitResult(column, name, names) ? [at] : []));
  }
  const kinds = names.map(kindOf);
  if (column === 'reference') return kinds.flatMap((kind, at) => (kind === 'reference' ? [at] : []));
  const named = kinds.flatMap((kind, at) => (kind === 'index' ? [at] : []));
  return named.length > 0 ? named : kinds.flatMap((kind, at) => (kind === 'result' ? [at] : []));
}

// "Kit" is a name where a result has a column of its own, and a result where none has.
const isKitResult = (column: Column, name: string, names: readonly string[]): boolean =>
  column === 'kit' &&
  (name === 'kit' || name === 'device') &&
  !names.some((other) => other !== name && ['index', 'result'].includes(kindOf(other) ?? ''));

type ResultKind = 'reference' | 'index' | 'result';

// Cycle numbers are no results, and days, dates, lots and names say so themselves.
const otherThings = new Set([
  ...'ct cq cycle cycles ciclo cicli date data day days giorni giorno tage dias jours time ora lot lotto batch lote charge name nome marca brand id code codice sample campione note notes'.split(
    ' ',
  ),
]);

function kindOf(name: string): ResultKind | undefined {
  const parts = name.split(' ');
  const has = (of: readonly string[]): boolean => parts.some((part) => of.includes(part));
  const holds = (of: readonly string[]): boolean => of.some((word) => name.includes(word));
  if (parts.some((part) => otherThings.has(part))) return undefined;
  const isOther = Object.values(otherNames).some((list) => list.map(plainColumn).includes(name));
  const reference = has(referenceWords) || holds(hanWords.reference);
  const result = has(resultWords) || holds(hanWords.result);
  const index = has(indexWords) || holds(hanWords.index);
  if (reference && index) return undefined;
  if (reference) return 'reference';
  if (index && (result || !isOther || name === 'kit' || name === 'device')) return 'index';
  return result ? 'result' : undefined;
}

/** A Ct column alone is no reference: from which cycle on a sample is negative differs by laboratory. */
export const hasOnlyCycles = (header: readonly string[]): string | undefined =>
  header.find((name) =>
    plainColumn(name)
      .split(' ')
      .some((part) => part === 'ct' || part === 'cq'),
  );
