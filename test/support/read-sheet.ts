import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extractImages, extractText, getDocumentProxy } from 'unpdf';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

// pdf.js takes it for there, and Node 20 has none.
const buffers: { transferToFixedLength?: (this: ArrayBuffer) => ArrayBuffer } =
  ArrayBuffer.prototype as object;
buffers.transferToFixedLength ??= function transferToFixedLength() {
  return this.slice(0);
};

/** What a printed sheet says, and the codes on its first page, as another program reads them. */
export async function readSheet(bytes: Uint8Array) {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const codes = [];
  for (const image of await extractImages(pdf, 1))
    codes.push(
      ...(await readBarcodes(rgba(image), { formats: ['DataMatrix', 'QRCode', 'Code128'], tryHarder: true })),
    );
  return { text: text.replaceAll(/\s+/g, ' '), codes };
}

type Image = { data: Uint8ClampedArray; width: number; height: number; channels: number };

function rgba({ data, width, height, channels }: Image): ImageData {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let channel = 0; channel < 3; channel++)
      pixels[pixel * 4 + channel] = data[pixel * channels + (channels >= 3 ? channel : 0)] ?? 0;
  return { data: pixels, width, height, colorSpace: 'srgb' };
}
