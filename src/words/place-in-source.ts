import type { Language } from './language.js';

type Place = { readonly paragraph: number; readonly start: number; readonly end: number };

// An entry keeps where it was read in words, which are those of its case and not of whoever looks at it.
const inText: Readonly<Record<Language, (place: Place) => string>> = {
  en: ({ paragraph, start, end }) => `paragraph ${paragraph}, characters ${start}–${end}`,
  it: ({ paragraph, start, end }) => `paragrafo ${paragraph}, caratteri ${start}–${end}`,
  zh: ({ paragraph, start, end }) => `第${paragraph}段第${start}–${end}字`,
};

const inTable: Readonly<Record<Language, (row: number, sheet: string | undefined) => string>> = {
  en: (row, sheet) => `${sheet === undefined ? '' : `sheet ${sheet}, `}row ${row}`,
  it: (row, sheet) => `${sheet === undefined ? '' : `foglio ${sheet}, `}riga ${row}`,
  zh: (row, sheet) => `${sheet === undefined ? '' : `工作表“${sheet}”`}第${row}行`,
};

const wordsFor = (language: string | undefined): Language =>
  (['it', 'zh'] as const).find((each) => each === language?.split('-')[0]) ?? 'en';

/** Where a statement stands in a text, in the language of its case. */
export const placeInText = (place: Place, language: string | undefined): string =>
  inText[wordsFor(language)](place);

/** Where a statement stands in a table, in the language of its case. */
export const placeInTable = (row: number, sheet: string | undefined, language: string | undefined): string =>
  inTable[wordsFor(language)](row, sheet);

const characters = /(?:characters |caratteri |段第)(\d+)–(\d+)字?$/;

/** The characters such a place names, in whatever language; undefined where a person wrote something else. */
export function charactersIn(place: string | undefined): { start: number; end: number } | undefined {
  const [, start, end] = characters.exec(place ?? '') ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
