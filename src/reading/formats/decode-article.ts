import type { Problem } from '../../lib/errors/index.js';
import { decodeAs, decodeText, surelyEncoded } from '../../lib/text/index.js';

type Decoded = { readonly text: string | Problem; readonly encoding?: string };

/**
 * The text of an article. What older programs wrote in the languages that are read is told by its bytes: letters with
 * accents stand one by one among those of ASCII, and nearly all Chinese signs of a text are among the usual ones.
 */
export function decodeArticle(name: string, bytes: Uint8Array): Decoded {
  const text = decodeText(name, bytes);
  if (typeof text !== 'string' || !text.includes('\ufffd') || isCut(text)) return { text };
  const encoding = older.find(([each, fits]) => fits(bytes) && isText(decodeAs(each, bytes)))?.[0];
  return encoding === undefined ? { text } : { text: decodeAs(encoding, bytes), encoding };
}

/** UTF-8 with as many whole letters beside the broken ones was cut or mended by hand: in no other encoding is it right. */
const isCut = (text: string): boolean =>
  (text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0) >= text.split('\ufffd').length - 1;

const [nearlyAll, oddMax] = [0.9, 0.2];
const sampleBytes = 1 << 16;

const isSurely = (encoding: string) => (bytes: Uint8Array) =>
  surelyEncoded(bytes.subarray(0, sampleBytes)) === encoding;

const older: readonly (readonly [encoding: string, fits: (bytes: Uint8Array) => boolean])[] = [
  ['windows-1252', (bytes) => singleShare(bytes) >= nearlyAll],
  ['gb18030', isSurely('gb18030')],
  ['big5', isSurely('big5')],
];

/** Of the bytes that are not ASCII, those that have at most one other beside them: "« Où". */
function singleShare(bytes: Uint8Array): number {
  const runs = [...decodeAs('latin1', bytes).matchAll(/[^\0-\x7f]+/g)].map(([run]) => run.length);
  const all = runs.reduce((sum, length) => sum + length, 0);
  return runs.filter((length) => length <= 2).reduce((sum, length) => sum + length, 0) / all;
}

/** By a wrong encoding there are letters lost, control signs, and capitals within words: "cafŽ". */
function isText(text: string): boolean {
  const all = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const odd = text.match(/(?<=\p{Ll})(?=[^\0-\x7f])\p{Lu}|[\u0080-\u009f]/gu)?.length ?? 0;
  return !text.includes('\ufffd') && odd <= all * oddMax;
}
