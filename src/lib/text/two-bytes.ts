type Range = readonly [first: number, last: number];
type Signs = { readonly leads: readonly Range[]; readonly trails: readonly Range[] };

const high: Range = [0xa1, 0xfe];

/** Where the encodings of two bytes keep what a text is made of: punctuation, syllables and the usual characters. */
export const twoBytes: ReadonlyMap<string, Signs> = new Map<string, Signs>([
  // GB 2312: signs, and the 3,755 characters of its first level.
  [
    'gb18030',
    {
      leads: [
        [0xa1, 0xa3],
        [0xb0, 0xd7],
      ],
      trails: [high],
    },
  ],
  // Signs, and the 5,401 characters of the first level.
  ['big5', { leads: [[0xa1, 0xc6]], trails: [[0x40, 0x7e], high] }],
  // JIS X 0208: signs, kana, and the 2,965 characters of the first level.
  [
    'shift_jis',
    {
      leads: [
        [0x81, 0x83],
        [0x88, 0x98],
      ],
      trails: [
        [0x40, 0x7e],
        [0x80, 0xfc],
      ],
    },
  ],
  // KS X 1001: signs, and its 2,350 syllables.
  [
    'euc-kr',
    {
      leads: [
        [0xa1, 0xa3],
        [0xb0, 0xc8],
      ],
      trails: [high],
    },
  ],
]);

const isIn = (ranges: readonly Range[], byte: number): boolean =>
  ranges.some(([first, last]) => byte >= first && byte <= last);

/** Of the signs that are not ASCII, those that are usual ones; undefined of an encoding of single bytes. */
export function usualShare(bytes: Uint8Array, encoding: string): number | undefined {
  const signs = twoBytes.get(encoding);
  if (signs === undefined) return undefined;
  let [usual, all] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    if (encoding === 'gb18030' && isFour(bytes, at)) {
      at += 2;
      continue;
    }
    all++;
    if (isIn(signs.leads, lead) && isIn(signs.trails, trail)) usual++;
  }
  return all === 0 ? 0 : usual / all;
}

/** A sign of four bytes, as smileys are: the second and the last are digits of ASCII. */
const isFour = (bytes: Uint8Array, second: number): boolean =>
  isDigit(bytes[second]) && (bytes[second + 1] ?? 0) > 0x80 && isDigit(bytes[second + 2]);

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
