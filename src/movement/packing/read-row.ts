import type { Order } from '../../lib/columns/index.js';
import { countIn, readCartonNumbers } from './carton-numbers.js';
import type { Column } from './find-list.js';
import { type GridRow, kindAt, textAt } from './grid.js';
import { readGtinCell } from './gtin-cell.js';
import type { PackingRole } from './header-names.js';
import { type Note, type NoteCode, note } from './note.js';
import type { PackingRow } from './packing-row.js';
import { endOfLife, type ListDate, readListDate } from './read-date.js';
import { isDitto, type LotsCell, looksLikeMonth, readLots } from './read-lots.js';
import { factorIn, type Marks, type NumberCell, readCount } from './read-number.js';
import { type PackUnit, packSizeIn, unitOf } from './units.js';

/** How the cells of a list are read, decided over all of them. */
export type ListReaders = {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly columns: readonly Column[];
  readonly marks: Marks;
  readonly order: Order | undefined;
  /** Of a column of quantities by its name: "Qty (pcs)". */
  readonly unitNamed: PackUnit | undefined;
};

/** What the row above said, for "ditto" and for cells that stand empty below it. */
export type Above = {
  readonly item: string;
  readonly lot?: string;
  readonly expiry?: ListDate;
  readonly lotOf?: string;
};

export type RowResult = {
  readonly rows: readonly PackingRow[];
  /** The row before it was divided by lots, which is what totals count. */
  readonly whole: PackingRow | undefined;
  readonly notes: readonly Note[];
  readonly above: Above;
};

export function readPackingRow(row: GridRow, list: ListReaders, above: Above | undefined): RowResult {
  return new RowReader(row, list, above).read();
}

class RowReader {
  private readonly notes: Note[] = [];

  constructor(
    private readonly row: GridRow,
    private readonly list: ListReaders,
    private readonly above: Above | undefined,
  ) {}

  read(): RowResult {
    const item = this.item();
    const gtin = this.gtin();
    const production = this.production();
    const lots = this.lots(item);
    const own = this.ownExpiries(lots);
    const expiry = own ? undefined : this.expiry(item, lots, production);
    const amount = this.amount(item);
    const above = {
      item,
      ...(lots.lots[0] && { lot: lots.lots.at(-1)?.lot ?? '', lotOf: item }),
      ...(expiry && { expiry }),
    };
    if (amount === 'refused') return { rows: [], whole: undefined, notes: this.notes, above };
    const { file, sheet } = this.list;
    const base: PackingRow = {
      file,
      sheet,
      row: this.row.row,
      item,
      ...(gtin !== undefined && { gtin }),
      ...(expiry && { expiry }),
      ...(production !== undefined && { production }),
      ...amount,
      ...this.measures(),
    };
    if (base.pieces === 0) this.say('asked', 'zero');
    return {
      rows: this.divided(base, lots).map((row, at) => ({ ...row, ...(own?.[at] && { expiry: own[at] }) })),
      whole: base,
      notes: this.notes,
      above,
    };
  }

  /** As many expiries as lots, in one order. */
  private ownExpiries(lots: LotsCell): readonly ListDate[] | undefined {
    const parts = this.text('expiry').split(/\s*[\n;]\s*/);
    if (parts.length < 2 || parts.length !== lots.lots.length) return undefined;
    const read = parts.map((part) => readListDate(part, this.list.order));
    const dates = read.flatMap((each) =>
      each.kind === 'read' ? [{ date: each.date, precision: each.precision }] : [],
    );
    return dates.length === parts.length ? dates : undefined;
  }

  private say(level: Note['level'], code: NoteCode, more: Pick<Note, 'found' | 'expected'> = {}): void {
    const { file, sheet } = this.list;
    this.notes.push(
      note(level, code, { file, ...(sheet !== undefined && { sheet }), row: this.row.row, ...more }),
    );
  }

  private at(role: PackingRole): number | undefined {
    return this.list.columns.find((column) => column.role === role)?.at;
  }

  private text(role: PackingRole): string {
    const text = textAt(this.row, this.at(role))
      .replaceAll(/[ \t]+/g, ' ')
      .trim();
    return /^(?:[-–—/.]+|n\.? ?[ad]\.?|none|nil|null|无|нет|لا يوجد)$/i.test(text) ? '' : text;
  }

  private item(): string {
    const text = this.text('item').replaceAll('\n', ' ');
    if (text !== '' && !isDitto(text)) return text;
    if (text === '' && this.at('item') === undefined) return '';
    if (this.above) this.say('assumed', text === '' ? 'item-above' : 'ditto', { found: this.above.item });
    return this.above?.item ?? '';
  }

  private gtin(): string | undefined {
    const text = this.text('gtin');
    const { gtin, says } = readGtinCell(text, kindAt(this.row, this.at('gtin')));
    if (says)
      this.say(says === 'gtin-zeros' ? 'assumed' : 'problem', says, {
        found: text,
        ...(gtin !== undefined && { expected: gtin }),
      });
    return gtin;
  }

  private production(): string | undefined {
    const text = this.text('production');
    const read = readListDate(text, this.list.order);
    if (read.kind === 'read') return read.date;
    if (read.kind !== 'none') this.sayDate(read.kind, text);
    return undefined;
  }

  private lots(item: string): LotsCell {
    const both = this.at('lot-and-expiry') !== undefined && this.at('lot') === undefined;
    const role = both ? 'lot-and-expiry' : 'lot';
    const text = this.text(role);
    const kind = kindAt(this.row, this.at(role));
    if (isDitto(text)) return this.lotAbove(item);
    if (kind === 'date') {
      this.say('asked', both ? 'date-or-lot' : 'lot-is-a-date', { found: text });
      return { lots: [] };
    }
    if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(text)) {
      this.say('problem', 'digits-lost', { found: text });
      return { lots: [] };
    }
    const read = readLots(text, both || this.at('expiry') === undefined, this.list.order);
    if (read.isEither && !both) return { lots: [{ lot: text }] };
    if (read.isEither) this.say('asked', 'date-or-lot', { found: text });
    if (kind === 'number' && text.length < 6) this.say('assumed', 'lot-was-a-number', { found: text });
    for (const { lot } of read.lots)
      if (looksLikeMonth(lot)) this.say('asked', 'lot-looks-like-a-month', { found: lot });
    return read;
  }

  private lotAbove(item: string): LotsCell {
    const { above } = this;
    if (above?.lot === undefined) return { lots: [] };
    if (above.lotOf === item) this.say('assumed', 'ditto', { found: above.lot });
    else this.say('asked', 'ditto-of-another', { found: above.lot, expected: above.lotOf ?? '' });
    return { lots: [{ lot: above.lot }] };
  }

  private expiry(item: string, lots: LotsCell, production: string | undefined): ListDate | undefined {
    const own = this.text('expiry');
    if (isDitto(own)) {
      const isSame = this.above?.item === item;
      this.say(isSame ? 'assumed' : 'asked', isSame ? 'ditto' : 'ditto-of-another', {
        found: this.above?.expiry?.date ?? '',
      });
      return this.above?.expiry;
    }
    const found = own !== '' ? own : this.text('lot-and-expiry');
    const read = lots.expiry ?? readListDate(own, this.list.order);
    if (read.kind === 'read') {
      if (read.isShortYear) this.say('assumed', 'year-of-two-digits', { found, expected: read.date });
      if (production !== undefined && read.date <= production) {
        this.say('problem', 'expiry-before-production', { found: read.date, expected: production });
      }
      return { date: read.date, precision: read.precision };
    }
    if (read.kind === 'shelf-life' && production !== undefined) {
      const date = endOfLife(production, read.months);
      this.say('assumed', 'expiry-worked-out', { found, expected: date });
      return { date, precision: 'day' };
    }
    if (read.kind === 'shelf-life') this.say('asked', 'shelf-life-without-production', { found });
    else if (read.kind !== 'none') this.sayDate(read.kind, found);
    else if (!lots.isEither) this.say('problem', 'no-expiry');
    return undefined;
  }

  private sayDate(kind: 'two-ways' | 'no-such-day' | 'unreadable' | 'shelf-life', found: string): void {
    if (kind === 'two-ways') this.say('asked', 'date-two-ways', { found });
    else this.say('problem', kind === 'no-such-day' ? 'no-such-day' : 'date-unreadable', { found });
  }

  private count(role: PackingRole, isCount = true): Extract<NumberCell, { kind: 'read' }> | undefined {
    const text = this.text(role);
    const cell = readCount(text, kindAt(this.row, this.at(role)), this.list.marks, isCount);
    if (cell.kind === 'two-ways') this.say('asked', 'decimal-two-ways', { found: text });
    if (cell.kind === 'unreadable') this.say('problem', 'number-unreadable', { found: text });
    if (cell.kind !== 'read') return undefined;
    const factor =
      cell.unit === '' ? factorIn(this.list.columns.find((column) => column.role === role)?.name ?? '') : 1;
    return this.whole(
      text,
      { ...cell, value: cell.value * factor, isPlain: cell.isPlain && factor === 1 },
      isCount,
    );
  }

  private whole(
    text: string,
    cell: Extract<NumberCell, { kind: 'read' }>,
    isCount: boolean,
  ): Extract<NumberCell, { kind: 'read' }> | undefined {
    if (!cell.isPlain && isCount)
      this.say('assumed', 'number-read', { found: text, expected: String(cell.value) });
    if (isCount && !Number.isInteger(cell.value)) {
      this.say('problem', 'not-whole', { found: text });
      return undefined;
    }
    return cell;
  }

  private amount(item: string): Partial<PackingRow> | 'refused' {
    const numbers = this.text('carton-numbers');
    const ranges = numbers === '' ? undefined : readCartonNumbers(numbers);
    const quantity = this.count('quantity');
    const total = this.count('pieces');
    const cartonCell = this.count('cartons');
    const per = this.count('per-carton') ?? this.perBoxes();
    const all = [quantity, total, cartonCell, per].flatMap((cell) => cell?.value ?? []);
    if (all.some((value) => value < 0)) {
      this.say('problem', 'negative', { found: String(all.find((value) => value < 0)) });
      return 'refused';
    }
    const cartonNumbers = ranges
      ?.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
      .join(', ');
    const cartons = cartonCell?.value ?? (ranges ? countIn(ranges) : undefined);
    const named = cartonNumbers === undefined ? {} : { cartonNumbers };
    const counted = {
      ...named,
      ...(cartons !== undefined && { cartons }),
      ...(per && { perCarton: per.value }),
    };
    const product = cartons !== undefined && per ? cartons * per.value : undefined;
    if (total) {
      if (product !== undefined && product !== total.value)
        this.say('problem', 'product-differs', {
          found: `${cartons} × ${per?.value} = ${product}`,
          expected: String(total.value),
        });
      return { ...counted, pieces: total.value, reckoned: 'said' };
    }
    if (quantity) return { ...counted, ...this.ofQuantity(item, quantity, per?.value, cartons) };
    if (product !== undefined) return { ...counted, pieces: product, reckoned: 'cartons' };
    if (cartons !== undefined) this.say('asked', 'box-of-unknown-size', { found: 'carton' });
    return counted;
  }

  /** Boxes to a carton by pieces to a box. */
  private perBoxes(): Extract<NumberCell, { kind: 'read' }> | undefined {
    const boxes = this.count('boxes-per-carton');
    const each = boxes && this.count('per-unit');
    return boxes && each ? { ...boxes, value: boxes.value * each.value } : undefined;
  }

  /** A quantity by its unit: what a pack holds has to be said somewhere. */
  private ofQuantity(
    item: string,
    { value, unit: behind, factors }: Extract<NumberCell, { kind: 'read' }>,
    per: number | undefined,
    cartons: number | undefined,
  ): Partial<PackingRow> {
    if (factors)
      return {
        cartons: cartons ?? factors[0],
        perCarton: per ?? factors[1],
        pieces: value,
        reckoned: 'cartons',
      };
    const written = this.text('unit');
    const unit =
      unitOf(written !== '' ? written : behind) ?? (written === '' ? this.list.unitNamed : undefined);
    const size = unit?.size ?? this.count('per-unit')?.value ?? packSizeIn(this.text('spec'), unit);
    if (unit === undefined && written === '') {
      if (cartons !== undefined && per !== undefined && cartons * per !== value)
        this.say('problem', 'product-differs', {
          found: `${cartons} × ${per} = ${cartons * per}`,
          expected: String(value),
        });
      this.say('assumed', 'unit-assumed', { found: String(value) });
      return { pieces: value, reckoned: 'said' };
    }
    if (unit?.kind === 'piece') return { pieces: value, reckoned: 'said' };
    if (unit?.kind === 'pair') {
      this.say('assumed', 'pair', { found: `${value}`, expected: String(2 * value) });
      return { pieces: 2 * value, reckoned: 'packs' };
    }
    if (unit?.kind === 'dozen') {
      this.say('asked', 'dozen', { found: item, expected: String(12 * value) });
      return { pieces: 12 * value, reckoned: 'packs' };
    }
    if (unit?.kind === 'carton') {
      const each = per ?? size;
      if (each !== undefined)
        return { cartons: value, perCarton: each, pieces: value * each, reckoned: 'cartons' };
      this.say('asked', 'box-of-unknown-size', { found: written || behind });
      return { cartons: value };
    }
    if (unit && size !== undefined) return { pieces: value * size, reckoned: 'packs' };
    this.say('asked', 'box-of-unknown-size', { found: written || behind });
    return { quantity: value, unit: (written || behind || unit?.name) ?? '' };
  }

  private measures(): Partial<PackingRow> {
    const [net, gross, cbm] = (['net', 'gross', 'cbm'] as const).map(
      (role) => this.count(role, false)?.value,
    );
    return {
      ...(net !== undefined && { net }),
      ...(gross !== undefined && { gross }),
      ...(cbm !== undefined && { cbm }),
    };
  }

  /** A row of several lots is a row of each; which carton holds which is then not said. */
  private divided(base: PackingRow, { lots, isUndivided }: LotsCell): PackingRow[] {
    const [first, second] = lots;
    if (first === undefined) return [base];
    if (second === undefined) {
      if (first.pieces !== undefined && base.pieces !== undefined && first.pieces !== base.pieces)
        this.say('problem', 'lots-short', { found: String(first.pieces), expected: String(base.pieces) });
      return [
        {
          ...base,
          lot: first.lot,
          ...(first.pieces !== undefined && { pieces: first.pieces, reckoned: 'lots' as const }),
        },
      ];
    }
    const {
      cartons,
      pieces,
      reckoned: _,
      cartonNumbers: __,
      net: ___,
      gross: ____,
      cbm: _____,
      ...shared
    } = base;
    if (isUndivided) {
      this.say('asked', 'lots-not-divided', {
        found: lots.map(({ lot }) => lot).join(', '),
        expected: String(pieces ?? ''),
      });
      return lots.map(({ lot }) => ({ ...shared, lot }));
    }
    const sum = lots.reduce((all, each) => all + (each.pieces ?? 0), 0);
    if (pieces !== undefined && sum !== pieces)
      this.say('problem', 'lots-short', { found: String(sum), expected: String(pieces) });
    else if (cartons !== undefined) this.say('assumed', 'lots-in-cartons', { found: String(cartons) });
    return lots.map(({ lot, pieces: own }) => ({
      ...shared,
      lot,
      ...(own !== undefined && { pieces: own, reckoned: 'lots' as const }),
    }));
  }
}
