import { ListSlices, type Split, type Splitter } from './split.js';

const [quote, backslash, comma, colon, newLine] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

// The places that readJson knows.
const listPaths = new Set([
  '',
  'epcisBody/eventList',
  'epcisBody/event',
  'eventList',
  'epcisBody/queryResults/resultsBody/eventList',
]);
const nameBytesMax = 32;

/** Of JSON in UTF-8. Commas between the events are where it may be parted; whether they are right is seen as they are read. */
export class JsonSplitter implements Splitter {
  private readonly found = new ListSlices();
  private offset = 0;
  private line = 1;
  private readonly names: string[] = [];
  private listDepth = -1;
  private isText = false;
  private isEscaped = false;
  private text: number[] = [];
  private isFilled = false;

  take(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === newLine) this.line++;
      if (this.isText) this.inText(byte);
      else this.outside(byte);
      this.offset++;
    }
  }

  split(): Split | undefined {
    return this.names.length === 0 && !this.isText ? this.found.split() : undefined;
  }

  private inText(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === backslash) this.isEscaped = true;
    else if (byte === quote) this.isText = false;
    if (this.isText && !this.found.isOpen && this.text.length < nameBytesMax) this.text.push(byte);
  }

  private outside(byte: number): void {
    const isAtList = this.found.isOpen && this.names.length === this.listDepth;
    switch (byte) {
      case quote:
        this.isText = true;
        this.text = [];
        break;
      case colon:
        if (!this.found.isOpen) this.names[this.names.length - 1] = Buffer.from(this.text).toString('latin1');
        return;
      case openList:
      case openObject:
        if (byte === openList && !this.found.isOpen && this.isPlace()) this.openHere();
        else {
          // In a list nothing has a name, and no place of the standard is within one.
          this.names.push(byte === openList ? '[' : '');
          if (isAtList) this.isFilled = true;
        }
        return;
      case closeList:
      case closeObject:
        if (isAtList) {
          this.found.close(this.offset, this.isFilled);
          this.listDepth = -1;
        }
        this.names.pop();
        return;
      case comma:
        if (isAtList) {
          this.found.event(this.offset, this.offset + 1, this.line);
          this.isFilled = false;
        }
        return;
      default:
    }
    if (isAtList && byte > 0x20) this.isFilled = true;
  }

  private isPlace(): boolean {
    return listPaths.has(this.names.join('/'));
  }

  private openHere(): void {
    this.names.push('[');
    this.listDepth = this.names.length;
    this.isFilled = false;
    this.found.open(this.offset + 1, this.line);
  }
}
