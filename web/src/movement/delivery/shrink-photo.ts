import type { Picture } from './outbox/outbox';
import { sha256 } from './outbox/sha256';

// Enough to read a label on a pallet; a phone's own photos have ten times the bytes.
const sideMax = 1600;
const quality = 0.8;
const bytesMax = 8 * 1024 * 1024;

/**
 * A photo as it is kept: upright, of a size that goes over a slow line, and without what the camera wrote into it, such as
 * where it was taken. One this browser cannot draw (HEIC outside Safari) is kept as it is; undefined where it is too large.
 */
export async function shrinkPhoto(file: Blob): Promise<Picture | undefined> {
  const drawn = (await draw(file).catch(() => undefined)) ?? file;
  if (drawn.size > bytesMax || drawn.size === 0) return undefined;
  return pictureOf(drawn);
}

export async function pictureOf(blob: Blob): Promise<Picture> {
  const bytes = await blob.arrayBuffer();
  return { sha256: sha256(new Uint8Array(bytes)), type: blob.type, bytes };
}

async function draw(file: Blob): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, sideMax / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return blobOf(canvas, 'image/jpeg');
}

export const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> =>
  new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality));
