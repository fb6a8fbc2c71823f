import { formatBounds } from '../../case/index.js';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Stage } from '../vocabulary.js';
import { type GoodsPart, readGoodsCell } from './goods-cell.js';
import { heedNote } from './heed-note.js';
import { saysNothing } from './missing-cells.js';
import { bareMoney, currencyIn } from './money.js';
import type { AmountRead } from './read-amounts.js';
import { type ColumnRole, columnStages, stagedOf } from './roles.js';
import type { RowDraft, RowSource, Telling } from './row-draft.js';
import { rowText } from './row-text.js';
import type { TableRow } from './table.js';
import type { ReadTable } from './table-readers.js';

/** What one row says, or what is wrong in it. */
export type RowRead = { readonly drafts: readonly RowDraft[]; readonly problems: readonly Problem[] };

export function readRow(row: TableRow, table: ReadTable): RowRead {
  const reader = new RowReader(row, table);
  const drafts = reader.drafts();
  return { drafts: reader.problems.length > 0 ? [] : drafts, problems: reader.problems };
}

class RowReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly table: ReadTable,
  ) {}

  drafts(): RowDraft[] {
    const { whole, language } = this.table;
    const cell = this.text('goods') ?? whole.goods;
    if (cell === undefined || cell === '') {
      this.note('field-missing', 'goods', '', wording('expect.table.goods'));
      return [];
    }
    const amounts = this.table.columns.some(
      ({ at, as }) => isAmount(as) && !saysNothing(this.row.cells[at] ?? ''),
    );
    const parts: readonly GoodsPart[] = amounts ? [{ goods: cell }] : readGoodsCell(cell, language);
    const common = this.common();
    return parts.map((part): RowDraft => {
      const own = part.amount === undefined ? undefined : this.amountOf(part.amount, 'goods');
      const tellings = this.heeded(this.withState(this.tellings())).map((each) =>
        own ? { ...each, ...own } : each,
      );
      return { ...common, goods: part.goods, tellings };
    });
  }

  private common(): Omit<RowDraft, 'goods' | 'tellings'> {
    const { whole } = this.table;
    const source = this.source();
    return {
      line: this.row.line,
      from: this.text('from') ?? (whole.from || undefined),
      to: this.text('to') ?? (whole.to || undefined),
      place: this.text('place') ?? (whole.place || undefined),
      speaker: this.text('speaker'),
      reference: this.text('reference'),
      note: this.notes(),
      due: this.due(),
      text: this.text('text') ?? rowText(this.row, this.table.columns),
      source,
      readAt: source ? undefined : (this.text('url') ?? this.text('source')),
    };
  }

  private text(role: ColumnRole): string | undefined {
    const column = this.table.columns.find(({ as }) => as === role);
    const cell = column && this.row.cells[column.at]?.replaceAll(/\s+/g, ' ').trim();
    return cell === undefined || saysNothing(cell) ? undefined : cell;
  }

  /** What may be one day or another is asked about; a month, and "week 51", is no day and is kept as it was said. */
  private due(): string | undefined {
    const column = this.table.columns.find(({ as }) => as === 'due');
    const isInWords = column !== undefined && this.table.saysNoDay(column, this.row.cells[column.at] ?? '');
    return isInWords ? undefined : this.day('due');
  }

  private notes(): string | undefined {
    const parts = this.table.columns.flatMap((column) => {
      const { as, at, name } = column;
      const cell = this.row.cells[at] ?? '';
      const isKept = as === 'note' || (as === 'due' && this.table.saysNoDay(column, cell));
      return isKept && !saysNothing(cell) ? [name === '' ? cell : `${name}: ${cell}`] : [];
    });
    return parts.length === 0 ? undefined : parts.join('; ').slice(0, 2000);
  }

  private withState(tellings: readonly Telling[]): readonly Telling[] {
    const cell = this.text('stage');
    if (cell === undefined || !this.table.saysNoneCame(cell)) return tellings;
    const heeded = heedNote(tellings, {
      meaning: 'none-came',
      isByHand: false,
      isPart: false,
      isHeld: false,
    });
    if (heeded === undefined) this.note('table-note', 'stage', cell, wording('expect.table.note'));
    return heeded ?? tellings;
  }

  private heeded(tellings: readonly Telling[]): readonly Telling[] {
    const { columns, noteOf } = this.table;
    return columns
      .filter(({ as }) => as === 'note')
      .reduce<readonly Telling[]>((told, { at, name }) => {
        const cell = this.row.cells[at] ?? '';
        const noted = saysNothing(cell) ? undefined : noteOf(cell);
        if (noted === undefined || noted === 'text') return told;
        const heeded = heedNote(told, noted);
        if (heeded === undefined) this.note('table-note', 'note', cell, wording('expect.table.note'), name);
        return heeded ?? told;
      }, tellings);
  }

  private source(): RowSource | undefined {
    const published = this.day('published');
    const url = this.text('url');
    const named = this.text('source');
    const title = named ?? url;
    if (published === undefined || published.length > 10 || title === undefined) return undefined;
    const publisher = this.text('publisher') ?? hostOf(url) ?? title;
    return { title, publisher, published, ...(url !== undefined && { url }) };
  }

  /** One of each stage that has a column of its own, and one of what no column gives to a stage. */
  private tellings(): Telling[] {
    const said = this.stage();
    const plain: Telling = { ...this.amount('amount'), on: this.day('day') };
    const staged = this.staged(plain);
    const [only, second] = staged;
    const isElsewhere = said !== undefined && staged.every(({ stage }) => stage !== said);
    const isOne = only !== undefined && second === undefined && said === undefined;
    const own = staged.map((each) =>
      each.on === undefined && (isOne || each.stage === said) ? { ...each, on: plain.on } : each,
    );
    const isCountedApart =
      said === undefined &&
      plain.amount !== undefined &&
      staged.every(({ amount }) => amount !== plain.amount);
    const rest: Telling[] =
      staged.length === 0
        ? [{ stage: said ?? this.table.whole.stage, ...plain }]
        : isElsewhere
          ? [{ stage: said, ...plain }]
          : isCountedApart
            ? [{ ...plain, on: undefined }]
            : [];
    const [first, ...others] = [...rest, ...own].toSorted((a, b) => rank(a.stage) - rank(b.stage));
    const terms = this.terms();
    return first
      ? [{ ...first, ...terms, ...this.value() }, ...others.map((each) => ({ ...each, ...terms }))]
      : [];
  }

  private staged(plain: Telling): Telling[] {
    return columnStages.flatMap((stage): Telling[] => {
      const amount = this.amount(`amount-${stage}`);
      const on = this.day(`day-${stage}`);
      if (amount === undefined && on === undefined) return [];
      return [{ ...(amount ?? { amount: plain.amount, unit: plain.unit }), stage, on }];
    });
  }

  private terms(): Pick<Telling, 'terms' | 'called'> {
    const { whole, termsOf, columns } = this.table;
    if (!columns.some(({ as }) => as === 'terms'))
      return whole.terms === undefined ? {} : { terms: whole.terms };
    const cell = this.text('terms');
    const meant = cell === undefined ? undefined : termsOf(cell);
    if (!meant) return {};
    return {
      ...(meant.terms !== 'unknown' && { terms: meant.terms }),
      ...(meant.called && { called: meant.called }),
    };
  }

  private stage(): Stage | undefined {
    const cell = this.text('stage');
    return cell === undefined ? undefined : this.table.stageOf(cell);
  }

  private day(role: ColumnRole): string | undefined {
    const column = this.table.columns.find(({ as }) => as === role);
    const cell = this.text(role);
    if (!column || cell === undefined) return undefined;
    const read = this.table.dayColumns.get(column.at)?.read(cell);
    if (read?.kind === 'read') return read.on;
    const [code, expected] =
      read?.kind === 'two-ways'
        ? (['day-two-ways', wording('expect.table.day-order')] as const)
        : (['field-value', wording('expect.table.day')] as const);
    this.note(code, role, cell, expected);
    return undefined;
  }

  private amount(role: ColumnRole): Pick<Telling, 'amount' | 'unit'> | undefined {
    const cell = this.text(role);
    return cell === undefined ? undefined : this.amountOf(cell, role);
  }

  private amountOf(cell: string, role: ColumnRole): Pick<Telling, 'amount' | 'unit'> | undefined {
    const unit = this.text('unit') ?? this.table.whole.unit;
    const read = this.table.readAmount(cell, role, unit);
    if (read.kind !== 'read') {
      this.noteAmount(read, role, cell);
      return undefined;
    }
    return { amount: read.text, ...(read.unit !== undefined && { unit: read.unit }) };
  }

  private value(): Pick<Telling, 'value' | 'currency'> {
    const cell = this.text('value');
    const column = this.table.columns.find(({ as }) => as === 'value');
    if (cell === undefined || !column) return {};
    const currency =
      currencyIn(cell) ??
      currencyOf(this.text('currency')) ??
      currencyIn(column.name) ??
      this.table.whole.currency;
    if (currency === undefined) {
      this.note('value-without-currency', 'value', cell, wording('expect.a-currency'));
      return {};
    }
    const read = this.table.readAmount(bareMoney(cell), 'value', undefined);
    if (read.kind === 'read') return { value: read.text, currency };
    this.noteAmount(read, 'value', cell);
    return {};
  }

  private noteAmount(read: Exclude<AmountRead, { kind: 'read' }>, role: ColumnRole, cell: string): void {
    if (read.kind === 'unreadable') {
      this.note('amount-unreadable', role, cell, wording('expect.amount'));
      return;
    }
    const [one, other] = read.readings;
    const expected = wording('expect.table.two-amounts', {
      one: formatBounds(one),
      other: formatBounds(other),
    });
    this.note('amount-two-ways', role, cell, expected);
  }

  private note(
    code: keyof typeof saysOf,
    role: ColumnRole,
    cell: string,
    expected: Problem['expected'],
    called?: string,
  ): void {
    const { file, columns } = this.table;
    const name = (called ?? columns.find(({ as }) => as === role)?.name) || role;
    const says = wording(saysOf[code]);
    const at = { file, line: this.row.line, field: name };
    const found = cell === '' ? wording('found.nothing') : formatFound(cell);
    const own = problem(code, at, says, { found, ...(expected !== undefined && { expected }) });
    // Whoever takes a table in is there to be asked: the row is not taken.
    if (!this.problems.some((each) => each.code === code && each.at.field === own.at.field))
      this.problems.push({ ...own, severity: 'error' });
  }
}

const saysOf = {
  'field-missing': 'problem.table.missing',
  'field-value': 'problem.table.unreadable',
  'table-note': 'problem.table.note',
  'day-two-ways': 'problem.table.two-ways',
  'amount-two-ways': 'problem.table.two-ways',
  'amount-unreadable': 'problem.table.unreadable',
  'value-without-currency': 'problem.value-alone',
} as const;

const isAmount = (as: ColumnRole): boolean => stagedOf(as)?.of === 'amount';
const ranks = new Map<Stage | undefined, number>(columnStages.map((stage, at) => [stage, at]));
const rank = (stage: Stage | undefined): number => ranks.get(stage) ?? -1;

const currencyOf = (cell: string | undefined): string | undefined =>
  cell === undefined ? undefined : (currencyIn(cell) ?? (/^[A-Z]{3}$/.test(cell) ? cell : undefined));

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}
