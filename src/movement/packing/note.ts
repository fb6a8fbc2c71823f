/**
 * What is said of a packing list before anybody takes it: what was assumed, what is asked, what is wrong. Its words are
 * `packing.note.…`.
 */
export const noteCodes = [
  'box-of-unknown-size',
  'carton-in-several-rows',
  'carton-of-several-rows',
  'check-digit',
  'columns-left-out',
  'date-may-be-swapped',
  'date-or-lot',
  'date-two-ways',
  'date-unreadable',
  'decimal-two-ways',
  'digits-lost',
  'ditto',
  'ditto-of-another',
  'dozen',
  'excel-97',
  'expiry-before-production',
  'expiry-worked-out',
  'formulas',
  'gtin-length',
  'gtin-zeros',
  'header',
  'header-again',
  'hidden-columns',
  'hidden-row',
  'item-above',
  'lot-is-a-date',
  'lot-looks-like-a-month',
  'lot-was-a-number',
  'lots-in-cartons',
  'lots-not-divided',
  'lots-short',
  'month-last-day',
  'negative',
  'no-expiry',
  'no-header',
  'no-quantity',
  'no-such-day',
  'not-a-table',
  'not-goods',
  'not-whole',
  'number-read',
  'number-unreadable',
  'pair',
  'product-differs',
  'shelf-life-without-production',
  'sheet-hidden',
  'sheet-is-a-copy',
  'sheet-not-a-list',
  'title',
  'total-agrees',
  'total-differs',
  'total-not-stored',
  'unit-assumed',
  'units-row',
  'year-of-two-digits',
  'zero',
] as const;
export type NoteCode = (typeof noteCodes)[number];

export type Note = {
  readonly code: NoteCode;
  /** `assumed` may be changed by saying so, `asked` was left open, `problem` is wrong in the file. */
  readonly level: 'assumed' | 'asked' | 'problem';
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly found?: string;
  readonly expected?: string;
};

export const note = (
  level: Note['level'],
  code: NoteCode,
  more: Omit<Note, 'code' | 'level'> = {},
): Note => ({
  code,
  level,
  ...more,
});
