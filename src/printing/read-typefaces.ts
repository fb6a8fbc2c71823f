import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Typeface, Typefaces } from './typefaces.js';

const require = createRequire(import.meta.url);

function read(file: string): Typeface {
  const bytes = readFileSync(file);
  // A server that prints nothing need not load it.
  const { create } = require('fontkit') as typeof Fontkit;
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds more than one typeface`);
  return { bytes, has: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) };
}

const latin = (name: string): Typeface => read(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
// The package names no files of its own, only where they lie.
const han = (name: string): Typeface =>
  read(require.resolve('@embedpdf/fonts-sc').replace(/dist[/\\][^/\\]+$/, `fonts/${name}.otf`));

let held: Typefaces | undefined;

/** DejaVu Sans, and Noto Sans Hans for Chinese characters and kana, read when something is first printed. */
export function readTypefaces(): Typefaces {
  held ??= {
    regular: latin('DejaVuSans'),
    bold: latin('DejaVuSans-Bold'),
    han: han('NotoSansHans-Regular'),
    hanBold: han('NotoSansHans-Bold'),
  };
  return held;
}
