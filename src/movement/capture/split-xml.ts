import { ListSlices, type Split, type Splitter } from './split.js';

const [less, more, slash, mark, question, newLine] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x0a];
const quotes = new Set([0x22, 0x27]);
const nameBytesMax = 64;

// What runs on to an ending of its own: comments, text that is no markup, and instructions.
const runs = [
  { begins: '!--', ends: '-->' },
  { begins: '![CDATA[', ends: ']]>' },
  { begins: '?', ends: '?>' },
];

/** Of XML in any encoding in which marks are single bytes. The events are what is within `EventList`. */
export class XmlSplitter implements Splitter {
  private readonly found = new ListSlices();
  private offset = 0;
  private line = 1;
  private depth = 0;
  private listDepth = -1;
  private tagStart = 0;
  private state: 'text' | 'tag' | 'run' = 'text';
  private tag = '';
  private quote = 0;
  private last = 0;
  private ending = '';
  private tail = '';

  take(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte === newLine) this.line++;
      if (this.state === 'text') {
        if (byte === less) this.beginTag();
      } else if (this.state === 'run') this.inRun(byte);
      else this.inTag(byte);
      this.offset++;
    }
  }

  split(): Split | undefined {
    return this.depth === 0 && this.state === 'text' ? this.found.split() : undefined;
  }

  private beginTag(): void {
    this.state = 'tag';
    this.tag = '';
    this.quote = 0;
    this.last = 0;
    this.tagStart = this.offset;
  }

  private inRun(byte: number): void {
    this.tail = (this.tail + String.fromCharCode(byte)).slice(-this.ending.length);
    if (this.tail === this.ending) this.state = 'text';
  }

  private inTag(byte: number): void {
    if (this.quote !== 0) {
      if (byte === this.quote) this.quote = 0;
      return;
    }
    if (this.tag.length < nameBytesMax && byte !== more) this.tag += String.fromCharCode(byte);
    const first = this.tag.charCodeAt(0);
    if (first === mark || first === question) {
      const run = runs.find(({ begins }) => this.tag === begins);
      if (run) {
        this.state = 'run';
        this.ending = run.ends;
        this.tail = '';
      } else if (byte === more || this.tag.length > 8) this.found.refuse();
      if (byte === more) this.state = 'text';
      return;
    }
    if (quotes.has(byte)) this.quote = byte;
    else if (byte === more) this.endTag(first === slash);
    if (byte > 0x20) this.last = byte;
  }

  private endTag(isClosing: boolean): void {
    this.state = 'text';
    if (isClosing) {
      this.depth--;
      if (this.depth === this.listDepth - 1 && this.found.isOpen) {
        this.found.close(this.tagStart, false);
        this.listDepth = -1;
      } else this.endElement();
      return;
    }
    if (this.last === slash) {
      this.endElement();
      return;
    }
    this.depth++;
    if (!this.found.isOpen && /^(?:[^\s/:]+:)?EventList(?:[\s/]|$)/.test(this.tag)) {
      this.listDepth = this.depth;
      this.found.open(this.offset + 1, this.line);
    }
  }

  private endElement(): void {
    if (this.found.isOpen && this.depth === this.listDepth)
      this.found.event(this.offset + 1, this.offset + 1, this.line);
  }
}
