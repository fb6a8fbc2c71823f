/** How a language writes numbers: its decimal mark, and the mark between its groups where that is a comma or a dot. */
export type Marks = {
  readonly decimal: '.' | ',';
  readonly group?: '.' | ',';
  /** Nobody knows the language: either mark may be either. */
  readonly isUnknown?: true;
};

export const unknownMarks: Marks = { decimal: '.', isUnknown: true };

const known = new Map<string, Marks | undefined>();

/** The marks of a language tag ("it", "de-CH"), by the Unicode data that Intl carries. */
export function marksOf(language: string): Marks | undefined {
  if (!known.has(language)) known.set(language, findMarks(language));
  return known.get(language);
}

function findMarks(language: string): Marks | undefined {
  if (!Intl.NumberFormat.supportedLocalesOf([language]).length) return undefined;
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.5);
  const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value;
  const decimal = mark('decimal') === ',' ? ',' : '.';
  const group = mark('group');
  return group === '.' || group === ',' ? { decimal, group } : { decimal };
}

// Spanish is written with either mark, by country, and so is Portuguese of Africa and English of South Africa; of
// these only Spanish comes without its country often enough to matter.
export const isSplit = (language: string): boolean => language === 'es';

/** The two ways a mark can be meant, the language's own first. */
export const bothMarks = ({ decimal }: Marks): readonly [Marks, Marks] => {
  const point: Marks = { decimal: '.', group: ',' };
  const comma: Marks = { decimal: ',', group: '.' };
  return decimal === '.' ? [point, comma] : [comma, point];
};
