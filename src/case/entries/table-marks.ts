import { type DecimalMark as Mark, markShown, readNumber, settleNumerals } from '../../lib/numbers/index.js';
import { amountFields, type ByTable, languageOf } from './amount-context.js';
import { splitAmount } from './amount-with-unit.js';
import type { CaseHeader, Entry, Format, Kind } from './kinds.js';

/** Which mark is decimal in the amounts of a field, and one amount that shows it. */
type MarkShown = { readonly mark: Mark; readonly by: string };

type Sources = Parameters<typeof languageOf>[1];
type Header = Pick<CaseHeader, 'language'> | undefined;

/**
 * What the amounts of a table show of its decimal mark, field by field: 12,50 and 1.234.567 have a decimal comma. Only
 * amounts of which no language is known count, and where they show both marks they show nothing.
 */
export class TableMarks {
  private readonly shown = new Map<string, MarkShown | undefined>();

  constructor(
    private readonly entries: (kind: Kind) => readonly Entry[],
    private readonly formats: { readonly [K in Kind]?: Format },
    private readonly sources: Sources,
    private readonly header: Header,
  ) {}

  private of(kind: Kind, field: string): MarkShown | undefined {
    if (this.formats[kind] !== 'csv' || this.header?.language !== undefined) return undefined;
    const key = `${kind} ${field}`;
    if (!this.shown.has(key)) this.shown.set(key, this.find(kind, field));
    return this.shown.get(key);
  }

  byTable(kind: Kind): ByTable {
    return (field, text) => {
      const shown = mayBeDoubtful.test(text) ? this.of(kind, field) : undefined;
      const settled = shown && settleByTable(text, shown.mark);
      return settled === undefined ? undefined : { text: settled, by: shown?.by ?? '' };
    };
  }

  private find(kind: Kind, field: string): MarkShown | undefined {
    if (!amountFields(kind).includes(field)) return undefined;
    const found = new Map<Mark, string>();
    for (const entry of this.entries(kind)) {
      if (languageOf(entry, this.sources, this.header) !== undefined) continue;
      const text = new Map<string, unknown>(Object.entries(entry)).get(field);
      const mark = typeof text === 'string' ? markShown(text) : undefined;
      if (mark !== undefined && typeof text === 'string' && !found.has(mark)) found.set(mark, text);
      if (found.size === 2) return undefined;
    }
    const [only] = found;
    return only && { mark: only[0], by: only[1] };
  }
}

// Languages that write numbers with either mark; only their marks are used.
const languageWith: Readonly<Record<Mark, string>> = { '.': 'en', ',': 'it' };

/** An amount that can mean two numbers, as the others of its table show it; undefined where it is not doubtful. */
function settleByTable(text: string, mark: Mark): string | undefined {
  if (!isDoubtful(text)) return undefined;
  const settled = settleNumerals(text, languageWith[mark]);
  // Beside "1.5 million" a count of 1.234 is a thousand in other words sooner than one and a bit.
  return settled.includes('·') ? undefined : settled;
}

const mayBeDoubtful = /\d[.,]\d{3}(?!\d)/;
const isDoubtful = (text: string): boolean =>
  readNumber(text).kind === 'two-ways' || splitAmount(text, undefined)?.reading.kind === 'two-ways';
