import { prepareZXingModule, type ReaderOptions, type ReadResult, readBarcodes } from 'zxing-wasm/reader';

type MachineCode = { readonly wasmBinary: ArrayBuffer } | { readonly locateFile: () => string };

/** Says what the machine code of the reader is, or where, before the first picture is read. */
export const prepareReader = (code: MachineCode): void => prepareZXingModule({ overrides: code });

const codesMax = 20;

// What goods carry. Kinds without a check digit are found in carpets and in parts of other codes: short Interleaved 2 of 5
// (zxing-cpp 775, ZXing.Net 467), Codabar, phantom codes (zxing 1528).
const formats: NonNullable<ReaderOptions['formats']> = [
  'Code128',
  'DataMatrix',
  'QRCode',
  'EAN13',
  'EAN8',
  'UPCA',
  'UPCE',
  'ITF14',
  'DataBar',
  'DataBarExp',
  'DataBarLtd',
  'Code39',
  'Aztec',
];

/**
 * The bar codes of a picture from top to bottom, each once, as a scanner that keeps everything gives them: with the kind of
 * symbol in front (`]d2`) and FNC1 as the group separator. Nothing where the bytes are no picture.
 */
export async function readCodes(picture: Parameters<typeof readBarcodes>[0]): Promise<string[] | undefined> {
  const found = await readBarcodes(picture, { formats, textMode: 'Plain', maxNumberOfSymbols: codesMax });
  // What was found and is wrong has a kind of symbol all the same.
  if (found.some(({ isValid, symbologyIdentifier }) => !isValid && symbologyIdentifier === ''))
    return undefined;
  const codes = found
    .filter((code) => code.isValid && !isPartOfCode(code))
    .sort((a, b) => topOf(a) - topOf(b))
    .map(({ symbologyIdentifier, text }) => `${symbologyIdentifier}${text}`);
  return [...new Set(codes)];
}

// Asked for the kind with a check digit, the reader gives shorter ones all the same.
const isPartOfCode = ({ format, text }: ReadResult): boolean =>
  format.startsWith('ITF') && text.length !== 14;

const topOf = ({ position }: ReadResult): number => Math.min(position.topLeft.y, position.bottomRight.y);
