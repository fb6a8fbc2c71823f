import { isUtf8 } from 'node:buffer';
import { LineWatch } from './line-watch.js';

/** What a look through all bytes of a text found that its reader would stumble over. */
export type Bytes = {
  /** Bytes that are no UTF-8. */
  readonly notUtf8: boolean;
  /** Line breaks of more than one kind. */
  readonly mixedBreaks: boolean;
  /** An escape in JSON that is half a character. */
  readonly halfCharacters: boolean;
  readonly flaw: LineWatch['flaw'];
};

/** Looks through the bytes of a text as they come. */
export class ByteWatch {
  private readonly lines = new LineWatch();
  private rest: Uint8Array = new Uint8Array(0);
  private notUtf8 = false;
  private pairs = 0;
  private feeds = 0;
  private returns = 0;
  private endedInReturn = false;
  private readonly halves: HalfWatch | undefined;

  constructor(private readonly isJson: boolean) {
    this.halves = isJson ? new HalfWatch() : undefined;
  }

  push(bytes: Buffer): void {
    if (!this.isJson) this.lines.push(bytes);
    this.watchUtf8(bytes);
    if (this.isJson) this.halves?.push(bytes);
    else this.watchBreaks(bytes);
  }

  end(): Bytes {
    const { pairs, feeds, returns } = this;
    const kinds = [pairs, feeds - pairs, returns - pairs].filter((count) => count > 0).length;
    return {
      notUtf8: this.notUtf8 || (this.rest.length > 0 && !isUtf8(this.rest)),
      mixedBreaks: kinds > 1,
      halfCharacters: this.halves?.found ?? false,
      flaw: this.lines.flaw,
    };
  }

  private watchUtf8(bytes: Buffer): void {
    if (this.notUtf8) return;
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const whole = wholeCharacters(all);
    this.notUtf8 = !isUtf8(all.subarray(0, whole));
    this.rest = Uint8Array.from(all.subarray(whole));
  }

  // Only where there is a return at all are breaks counted one by one.
  private watchBreaks(bytes: Buffer): void {
    if (this.endedInReturn && bytes[0] === feed) this.pairs++;
    this.endedInReturn = bytes.at(-1) === carriage;
    let at = bytes.indexOf(carriage);
    if (at === -1) {
      this.feeds += Number(bytes.includes(feed)) * 1e6;
      return;
    }
    for (; at !== -1; at = bytes.indexOf(carriage, at + 1)) {
      this.returns++;
      if (bytes[at + 1] === feed) this.pairs++;
    }
    for (at = bytes.indexOf(feed); at !== -1; at = bytes.indexOf(feed, at + 1)) this.feeds++;
  }
}

const [feed, carriage] = [10, 13];

/** How many of the bytes are whole characters: a piece may end within one. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** JSON writes a character past U+FFFF as two escapes; one without the other is no text. */
export const escapes =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/gs;

class HalfWatch {
  found = false;
  private rest = '';

  push(bytes: Buffer): void {
    if (this.found || (this.rest === '' && !bytes.includes('\\ud') && !bytes.includes('\\uD'))) return;
    const text = this.rest + bytes.toString('latin1');
    const cut = cutBeforeEscape(text);
    for (const [, half] of text.slice(0, cut).matchAll(escapes)) this.found ||= half !== undefined;
    this.rest = text.slice(cut);
  }
}

/** Where a text may be cut so that no escape, or pair of them, is in two pieces. */
export function cutBeforeEscape(text: string): number {
  const from = Math.max(0, text.length - 12);
  const first = text.indexOf('\\', from);
  if (first === -1) return text.length;
  // Of a run of backslashes the first begins an escape; the run itself may begin before.
  let at = first;
  while (at > 0 && text[at - 1] === '\\') at--;
  return at;
}
