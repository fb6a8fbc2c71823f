type Breaks = { pairs: number; feeds: number; returns: number };

const [feed, carriage, quote] = [10, 13, 34];

/** Follows the rows of a table through its text, piece by piece: what stands between quotes ends no row. */
class RowWalk {
  /** Cells of the row so far. */
  protected cells = 1;
  private quoted = false;
  private atStart = true;
  private held = '';

  constructor(
    private readonly delimiter: string,
    private readonly onBreak: (sign: '\n' | '\r' | '\r\n', cells: number) => string,
  ) {}

  /** The text as far as it can be told, with its breaks as they were answered. */
  push(piece: string, isLast = false): string {
    const text = this.held + piece;
    // A return or a quote at the very end may be half of a pair.
    const end = isLast || !/[\r"]$/.test(text) ? text.length : text.length - 1;
    this.held = text.slice(end);
    let out = '';
    let from = 0;
    for (let at = 0; at < end; at++) {
      const code = text.charCodeAt(at);
      if (this.quoted) {
        if (code !== quote) continue;
        if (text.charCodeAt(at + 1) === quote) at++;
        else this.quoted = false;
        continue;
      }
      if (code === quote && this.atStart) {
        this.quoted = true;
        this.atStart = false;
      } else if (code === this.delimiter.charCodeAt(0)) {
        this.cells++;
        this.atStart = true;
      } else if (code === feed || code === carriage) {
        const isPair = code === carriage && text.charCodeAt(at + 1) === feed;
        const answer = this.onBreak(isPair ? '\r\n' : code === feed ? '\n' : '\r', this.cells);
        out += text.slice(from, at) + answer;
        if (isPair) at++;
        from = at + 1;
        if (answer === '\n') this.cells = 1;
        this.atStart = answer === '\n';
      } else this.atStart = false;
    }
    return out + text.slice(from, end);
  }
}

/** Counts the breaks between rows by kind. */
export class BreakCount {
  readonly breaks: Breaks = { pairs: 0, feeds: 0, returns: 0 };
  private readonly walk: RowWalk;

  constructor(delimiter: string) {
    this.walk = new RowWalk(delimiter, (sign) => {
      this.breaks[sign === '\n' ? 'feeds' : sign === '\r' ? 'returns' : 'pairs']++;
      return '\n';
    });
  }

  push(piece: string): void {
    this.walk.push(piece);
  }

  get differ(): boolean {
    return Object.values(this.breaks).filter((count) => count > 0).length > 1;
  }
}

/**
 * Gives all rows one end. Of breaks outside quotes the commonest kind ends a row; another kind ends one too where the
 * row has all its cells, and otherwise belongs to a text. A lone return among others never ends a row.
 */
export class BreakMender {
  private readonly walk: RowWalk;

  constructor(delimiter: string, columns: number, { pairs, feeds, returns }: Breaks) {
    const most = Math.max(pairs, feeds, returns);
    const usual = most === pairs ? '\r\n' : most === feeds ? '\n' : '\r';
    this.walk = new RowWalk(delimiter, (sign, cells) =>
      sign === usual || (sign !== '\r' && cells >= columns) ? '\n' : ' ',
    );
  }

  push(piece: string, isLast = false): string {
    return this.walk.push(piece, isLast);
  }
}
