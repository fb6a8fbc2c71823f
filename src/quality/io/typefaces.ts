import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Typefaces } from '../disposition/print-record.js';

const { resolve } = createRequire(import.meta.url);
const read = (name: string): Uint8Array => readFileSync(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

let held: Typefaces | undefined;

/** DejaVu Sans, read when something is first printed. */
export function readTypefaces(): Typefaces {
  held ??= { regular: read('DejaVuSans'), bold: read('DejaVuSans-Bold') };
  return held;
}
