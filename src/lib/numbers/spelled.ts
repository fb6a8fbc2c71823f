import { addAll } from '../lists/index.js';
import type { Lexicon } from './lexicon.js';
import { type Numeral, numeralSource, readNumeral } from './numeral.js';
import type { Attempt, Point } from './reading.js';

type Token = {
  readonly kind: 'numeral' | 'atom' | 'scale' | 'half' | 'and';
  readonly worth: number;
  readonly text: string;
};

const piece = new RegExp(String.raw`(${numeralSource})|(\p{L}+)\.?|([ -])`, 'uy');

/** One number in digits, words or both: "1.2 million", "ventitremila", "zweieinhalb Millionen", "a million and a half". */
export function readSpelled(text: string, attempt: Attempt): Point | undefined {
  const tokens = tokensOf(text, attempt);
  return tokens && evaluate(tokens, attempt);
}

function tokensOf(text: string, attempt: Attempt): Token[] | undefined {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  // Written as one word, so that the hyphen is not taken for a break: 4 and 20 are not 80 in any other way.
  const joined = text
    .replaceAll(/quatre[ -]vingt/g, 'quatrevingt')
    .replaceAll(/dix-(sept|huit|neuf)/g, 'dix$1');
  while (piece.lastIndex < joined.length) {
    const match = piece.exec(joined);
    if (!match) return undefined;
    const [, digits, letters] = match;
    if (digits !== undefined) {
      const numeral = readNumeral(digits, attempt.marks);
      if (!numeral) return undefined;
      noteDoubt(digits, numeral, attempt);
      tokens.push({ kind: 'numeral', worth: numeral.value, text: digits });
    } else if (letters === undefined) {
      // A hyphen joins words; before a number it would be a sign.
      if (match[3] === '-' && (piece.lastIndex === joined.length || match.index === 0)) return undefined;
    } else {
      const found = attempt.lexicon && segment(letters, attempt.lexicon, attempt);
      if (!found) return undefined;
      attempt.usedWords = true;
      addAll(tokens, found);
    }
  }
  return tokens;
}

/** Notes where a numeral could be meant in another way: by its mark, or as decimals where thousands are more likely. */
export function noteDoubt(digits: string, { value, isDoubtful }: Numeral, attempt: Attempt): void {
  const isOdd = attempt.of === 'count' ? value < 1000 : attempt.of === 'ratio' && value >= 1000;
  if (isDoubtful || (isOdd && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits))) attempt.marksDoubtful = true;
}

/** A word as the words it is made of: drei|und|zwanzig. The longest first. */
function segment(letters: string, lexicon: Lexicon, attempt: Attempt): Token[] | undefined {
  const whole = tokenOf(letters, lexicon, attempt);
  if (whole) return [whole];
  for (let cut = letters.length - 1; cut > 0; cut--) {
    const head = tokenOf(letters.slice(0, cut), lexicon, attempt);
    // Abbreviations stand alone: "5km" is no five thousand million.
    if (!head || (cut < 2 && !(head.kind === 'and' && lexicon.isAndAttached))) continue;
    const rest = letters.length - cut < 2 ? undefined : segment(letters.slice(cut), lexicon, attempt);
    if (rest) return [head, ...rest];
  }
  return undefined;
}

function tokenOf(text: string, lexicon: Lexicon, attempt: Attempt): Token | undefined {
  const atom = lexicon.atoms.get(text);
  if (atom !== undefined) return { kind: 'atom', worth: atom, text };
  const scale = lexicon.scales.get(text);
  if (scale !== undefined) {
    attempt.usedScale = true;
    if (typeof scale === 'number') return { kind: 'scale', worth: scale, text };
    attempt.wordDoubtful = true;
    return { kind: 'scale', worth: scale[attempt.worth], text };
  }
  const half = lexicon.halves.get(text);
  if (half !== undefined) return { kind: 'half', worth: half, text };
  return lexicon.and.has(text) ? { kind: 'and', worth: 0, text } : undefined;
}

/** Whether a word counts: seven, million, dreiundzwanzig. A word for a half does only beside another. */
export function isNumberWord(word: string, lexicon: Lexicon): boolean {
  const attempt: Attempt = {
    marks: lexicon.marks,
    lexicon,
    worth: 0,
    of: 'any',
    marksDoubtful: false,
    wordDoubtful: false,
    usedWords: false,
    usedScale: false,
  };
  const tokens = segment(word, lexicon, attempt);
  return tokens?.some(({ kind }) => kind === 'atom' || kind === 'scale' || word.length > 6) ?? false;
}

type Part = { readonly coefficient: number; readonly scale: number };

/** The number as it grows: finished parts in falling order of their scales, and the group that is being read. */
class Sum {
  private readonly parts: Part[] = [];
  private group: number | undefined;
  private isNumeral = false;
  private lastAnd = false;
  private groupAfterAnd = false;
  /** The group is a word that may be an article: "a million and a half". */
  private isArticle = false;

  constructor(private readonly lexicon: Lexicon | undefined) {}

  add(token: Token): boolean {
    const wasAnd = this.lastAnd;
    this.lastAnd = token.kind === 'and';
    if (token.kind === 'and') return !wasAnd && (this.group !== undefined || this.parts.length > 0);
    if (token.kind === 'scale') return this.addScale(token);
    if (this.group === undefined) this.groupAfterAnd = wasAnd;
    if (token.kind === 'numeral') return this.addNumeral(token.worth, wasAnd);
    return token.kind === 'half' ? this.addHalf(token.worth) : this.addAtom(token, wasAnd);
  }

  finish(): Point | undefined {
    if (this.lastAnd || this.isColloquial()) return undefined;
    const value = this.total(this.parts);
    const [first] = this.parts;
    const isWord = this.group === undefined && this.parts.length === 1;
    const tail = isWord ? (first?.scale ?? 1) : this.parts.length === 0 ? 1 : 0;
    return { value, halfStep: halfStepOf(value), tail };
  }

  private total(parts: readonly Part[]): number {
    return parts.reduce((sum, part) => sum + product(part.coefficient, part.scale), this.group ?? 0);
  }

  // "Un million deux" is said of 1,200,000; only English sets the ones apart, by "and".
  private isColloquial(): boolean {
    const last = this.parts.at(-1);
    if (!last || last.scale < 1e6 || this.group === undefined || this.group >= 10) return false;
    return !(this.groupAfterAnd && this.lexicon?.isAndExact) || this.isArticle;
  }

  private addNumeral(value: number, wasAnd: boolean): boolean {
    const below = this.parts.at(-1)?.scale ?? Number.POSITIVE_INFINITY;
    if (this.group !== undefined || wasAnd || value >= below) return false;
    if (this.parts.length > 0 && !Number.isInteger(value)) return false;
    this.group = value;
    this.isNumeral = true;
    return true;
  }

  private addAtom({ worth: value, text }: Token, wasAnd: boolean): boolean {
    if (this.isNumeral) return false;
    // "Half a million": the article counts nothing beside a half.
    if (this.group === 0.5 && articles.has(text)) return true;
    if (this.group !== undefined && !this.fits(this.group, value, wasAnd)) return false;
    this.isArticle = this.group === undefined && articles.has(text);
    this.group = (this.group ?? 0) + value;
    return true;
  }

  private fits(group: number, value: number, wasAnd: boolean): boolean {
    if (value === 0 || group === 0 || value >= 100 || !Number.isInteger(group)) return false;
    const rest = group % 100;
    if (rest === 0) return true;
    if (value >= 20) return this.lexicon?.isUnitFirst === true && rest < 10 && wasAnd && value % 10 === 0;
    if (value >= 10) return this.lexicon?.teensAfter?.includes(rest) ?? false;
    return rest >= 20 && rest % 10 === 0;
  }

  private addHalf(half: number): boolean {
    if (this.isArticle) this.group = undefined;
    this.isArticle = false;
    const last = this.parts.at(-1);
    if (this.group === undefined && last) {
      if (!Number.isInteger(last.coefficient) || last.scale < 12) return false;
      this.parts[this.parts.length - 1] = { ...last, coefficient: last.coefficient + half };
      return true;
    }
    if (this.parts.length > 0 || !Number.isInteger(this.group ?? 0)) return false;
    this.group = (this.group ?? 0) + half;
    this.isNumeral = false;
    return true;
  }

  private addScale({ worth, text }: Token): boolean {
    const lower = this.parts.filter((part) => part.scale < worth);
    const higher = this.parts.filter((part) => part.scale >= worth);
    // Only thousands are multiplied again: mille miliardi, mil millones.
    if (lower.some((part) => part.scale !== 1000) || higher.some((part) => part.scale === worth))
      return false;
    const isAlone = lower.length === 0 && this.group === undefined;
    if (isAlone && !this.lexicon?.aloneScales.has(text)) return false;
    const coefficient = isAlone ? 1 : this.total(lower);
    if (coefficient <= 0 || (coefficient > 1 && this.lexicon?.singulars?.has(text))) return false;
    this.group = undefined;
    this.isNumeral = false;
    this.isArticle = false;
    this.parts.length = 0;
    addAll(this.parts, higher);
    // "Twelve hundred"; what follows a hundred is added to it and multiplied with it.
    if (worth === 100 && Number.isInteger(coefficient)) {
      this.group = coefficient * 100;
      return coefficient < 100;
    }
    this.parts.push({ coefficient, scale: worth });
    return true;
  }
}

const articles = new Set(['a', 'an', 'un', 'una', 'une', 'ein', 'eine', 'einen', 'einer', 'einem']);

function evaluate(tokens: readonly Token[], { lexicon, marks }: Attempt): Point | undefined {
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'numeral') {
    const numeral = readNumeral(only.text, marks);
    return numeral && { value: numeral.value, halfStep: numeral.halfStep, tail: 1 };
  }
  const isLoneHalf = only?.kind === 'half' && only.worth < 1;
  if (tokens.length === 1 && (isLoneHalf || /^an?$/.test(only?.text ?? ''))) return undefined;
  const sum = new Sum(lexicon);
  // "And a half": the article counts nothing.
  const counted = tokens.filter(
    ({ text }, at) => !(at > 0 && articles.has(text) && tokens[at + 1]?.kind === 'half'),
  );
  if (tokens.length === 0 || !counted.every((token) => sum.add(token))) return undefined;
  const point = sum.finish();
  const numeral = only?.kind === 'numeral' && tokens.length === 2 ? readNumeral(only.text, marks) : undefined;
  return numeral && point ? { ...point, halfStep: product(numeral.halfStep, point.tail || 1) } : point;
}

// 1.1 × 1,000,000 is 1,100,000 and not 1,100,000.0000000001.
const product = (coefficient: number, scale: number): number => Number((coefficient * scale).toPrecision(15));

/** Half a unit of the last digit that is not zero; all of a number of one digit counts as rounded. */
export function halfStepOf(value: number): number {
  if (!Number.isSafeInteger(value)) return 0.05 * value;
  const digits = String(value);
  const zeros = Math.min(/0*$/.exec(digits)?.[0].length ?? 0, digits.length - 1);
  return 10 ** zeros / 2;
}
