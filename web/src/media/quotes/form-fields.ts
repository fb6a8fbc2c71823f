import { Day } from '../../../../src/lib/days/index';
import type { QuoteRequest } from '../../../../src/media/quotes/api';

/** What is typed: the words as they were quoted, who is said to have said them and when, and what was said. */
export type QuoteFields = {
  readonly quote: string;
  readonly by: string;
  readonly on: string;
  readonly text: string;
  readonly day: string;
  readonly translation: string;
};

export const noFields: QuoteFields = { quote: '', by: '', on: '', text: '', day: '', translation: '' };
export const fieldNames = ['quote', 'by', 'on', 'text', 'day', 'translation'] as const;

export type OpenedText = { readonly name: string; readonly text: string };

/** How texts that were pasted are called in the answer. */
export type PastedNames = { readonly text: string; readonly translation: string };

const dayIn = (text: string): Day | undefined => Day.safeParse(text).data;

/** What is asked of POST /api/media/quotes, or nothing where quote or sources are missing. */
export function requestOf(
  { quote, by, on, text, day, translation }: QuoteFields,
  files: readonly OpenedText[],
  pasted: PastedNames,
): QuoteRequest | undefined {
  const [typedDay, saidOn] = [dayIn(day), dayIn(on)];
  const typed =
    text.trim() === ''
      ? []
      : [{ name: pasted.text, text, ...(typedDay === undefined ? {} : { date: typedDay }) }];
  const sources = [...typed, ...files];
  if (quote.trim() === '' || sources.length === 0) return undefined;
  return {
    quote: quote.trim(),
    sources,
    ...(by.trim() === '' ? {} : { saidBy: by.trim() }),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(translation.trim() === '' ? {} : { translations: [{ name: pasted.translation, text: translation }] }),
  };
}

// Longer addresses are cut off by programs that pass them on.
const addressCharsMax = 1000;

/** Only what is short stands in the address. */
export const searchOf = (fields: QuoteFields): Partial<QuoteFields> =>
  Object.fromEntries(
    fieldNames.map((name) => {
      const value = fields[name];
      return [name, value === '' || value.length > addressCharsMax ? undefined : value];
    }),
  );
