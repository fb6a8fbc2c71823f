import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

type Symbol = {
  readonly format: 'Code128' | 'DataMatrix' | 'QRCode' | 'EAN13' | 'ITF';
  readonly text: string;
};

/** A bar code as another program draws it; text in brackets, `(01)…(10)…`, as GS1 prints it below. */
async function draw({ format, text }: Symbol) {
  const options = text.startsWith('(') ? { options: 'gs1' } : {};
  const drawn = await writeBarcode(text, { format, scale: 4, addQuietZones: true, ...options });
  if (drawn.image === null) throw new Error(drawn.error);
  return { png: new Uint8Array(await drawn.image.arrayBuffer()), symbol: drawn.symbol };
}

export const drawBarcode = async (symbol: Symbol): Promise<Uint8Array> => (await draw(symbol)).png;

const [width, height, moduleSide, frames] = [640, 480, 12, 10];

/** The same turned on its side in front of a camera, grey on grey, as a film that Chromium takes for one (YUV4MPEG2). */
export async function filmBarcode(shown: Symbol): Promise<Uint8Array> {
  const { symbol } = await draw(shown);
  const luma = new Uint8Array(width * height).fill(210);
  for (let y = 0; y < symbol.height * moduleSide; y++)
    for (let x = 0; x < symbol.width * moduleSide; x++) {
      const isDark =
        symbol.data[Math.floor(y / moduleSide) * symbol.width + Math.floor(x / moduleSide)] === 0;
      // A quarter turn: what is right is down.
      if (isDark) luma[(x + 60) * width + (width - 120 - y)] = 40;
    }
  const chroma = new Uint8Array((width * height) / 2).fill(128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, chroma]);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, ...Array.from({ length: frames }, () => frame)]);
}
