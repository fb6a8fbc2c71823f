import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { prepareReader, readCodes } from '../../../../src/lib/barcodes/index';

prepareReader({ locateFile: () => wasmUrl });

// A bar code on a photo of a modern phone is readable at a third of its size.
const sideMax = 3000;

/** The bar codes of a photo. Nothing where the browser cannot show the file as a picture. */
export async function readPhoto(photo: Blob): Promise<string[] | undefined> {
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const scale = Math.min(1, sideMax / Math.max(bitmap.width, bitmap.height));
  try {
    return await readCodes(pixelsOf(bitmap, bitmap.width * scale, bitmap.height * scale));
  } finally {
    bitmap.close();
  }
}

/** The bar codes of what a camera shows now. */
export const readFrame = async (video: HTMLVideoElement): Promise<string[]> =>
  (await readCodes(pixelsOf(video, video.videoWidth, video.videoHeight))) ?? [];

function pixelsOf(from: CanvasImageSource, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser draws no pictures');
  context.drawImage(from, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
