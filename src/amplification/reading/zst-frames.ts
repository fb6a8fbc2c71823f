/**
 * Whether a Zstandard file goes on to its end. Its frames say how long each of their blocks is (RFC 8878, § 3.1), so
 * that can be seen without unpacking, which Node 20 cannot do.
 */
export class ZstFrames {
  private part: Part = 'magic';
  private needed = partBytes.magic;
  private readonly held: number[] = [];
  private toSkip = 0;
  private checksumBytes = 0;
  private frames = 0;

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.part !== 'damaged'; ) {
      if (this.toSkip > 0) {
        const skipped = Math.min(this.toSkip, bytes.length - at);
        this.toSkip -= skipped;
        at += skipped;
      } else {
        this.held.push(bytes[at++] ?? 0);
        if (this.held.length === this.needed) this.takePart(littleEndian(this.held.splice(0)));
      }
    }
  }

  get complete(): boolean {
    return this.part === 'magic' && this.held.length === 0 && this.toSkip === 0 && this.frames > 0;
  }

  private takePart(value: number): void {
    if (this.part === 'magic') this.takeMagic(value);
    else if (this.part === 'skippable') this.endFrame(value);
    else if (this.part === 'header') this.takeHeader(value);
    else this.takeBlock(value);
  }

  private takeMagic(value: number): void {
    if (value === frameMagic) this.expect('header', 0);
    else if (value >>> 4 === skippableMagic >>> 4) this.expect('skippable', 0);
    else this.part = 'damaged';
  }

  private takeHeader(descriptor: number): void {
    const single = (descriptor >> 5) & 1;
    const sizeFlag = descriptor >> 6;
    const sizeBytes = sizeFlag === 0 ? single : 2 ** sizeFlag;
    const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
    this.checksumBytes = descriptor & 4;
    this.expect('block', 1 - single + dictionaryBytes + sizeBytes);
  }

  private takeBlock(header: number): void {
    const [isLast, type, size] = [header & 1, (header >> 1) & 3, header >> 3];
    const bytes = type === repeatedByte ? 1 : size;
    if (isLast) this.endFrame(bytes + this.checksumBytes);
    else this.expect('block', bytes);
  }

  private endFrame(bytes: number): void {
    this.frames++;
    this.expect('magic', bytes);
  }

  private expect(part: Exclude<Part, 'damaged'>, afterBytes: number): void {
    this.part = part;
    this.needed = partBytes[part];
    this.toSkip = afterBytes;
  }
}

const partBytes = { magic: 4, skippable: 4, header: 1, block: 3 };
type Part = keyof typeof partBytes | 'damaged';

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const repeatedByte = 1;

const littleEndian = (bytes: readonly number[]): number =>
  bytes.reduce((value, byte, at) => value + byte * 256 ** at, 0);
