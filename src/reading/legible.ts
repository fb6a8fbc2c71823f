import { simplified } from '../lib/text/index.js';

/**
 * A text as it is read: without characters that have no width, in lower case and without accents, each character in its
 * place. `shown` and `plain` are equally long; `placeOf` leads back to the text as it was given.
 */
export type Legible = {
  readonly shown: string;
  readonly plain: string;
  readonly placeOf: (at: number) => number;
};

// Zero-width characters, marks of direction, soft hyphens, and accents that stand by themselves.
const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Mn}/u;

export function makeLegible(text: string): Legible {
  if (!invisible.test(text)) return { shown: text, plain: foldAll(text), placeOf: (at) => at };
  const places: number[] = [];
  let shown = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (invisible.test(character)) continue;
    places.push(at);
    shown += character;
  }
  places.push(text.length);
  return { shown, plain: foldAll(shown), placeOf: (at) => places[at] ?? text.length };
}

const folded = new Map<string, string>();

function foldAll(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) plain += fold(text.charAt(at));
  return plain;
}

function fold(character: string): string {
  if (character >= ' ' && character <= '@') return character;
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = foldOne(character);
  folded.set(character, made);
  return made;
}

const singles: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '٬': ',',
  '٫': '.',
  '−': '-',
};

function foldOne(character: string): string {
  if (character === '\n') return character;
  if (/\s/.test(character)) return ' ';
  const code = character.charCodeAt(0);
  if (
    code >= 0xff01 &&
    code <= 0xff5e &&
    /[\uff10-\uff19\uff0e\uff05\uff21-\uff3a\uff41-\uff5a]/.test(character)
  )
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  const single = singles[character];
  if (single !== undefined) return single;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x2010 && code <= 0x2015) return code <= 0x2012 ? '-' : '–';
  if (/\p{Script=Han}/u.test(character)) return simplified(character);
  const [first = character] = character.toLowerCase().normalize('NFD');
  return first.length === 1 && character.toLowerCase().length === 1 ? first : character;
}
