import { unitWordOf } from '../case/index.js';
import { wrongValue } from '../findings/index.js';
import { sha256 } from '../lib/hash/index.js';
import { wording } from '../lib/wording/index.js';
import type { ArticleReading, ToldStatement } from './api.js';
import type { Draft } from './article.js';
import { openDocument } from './formats/open-document.js';
import { noFacts, type OpenedDocument } from './formats/opened.js';
import { classOfGoods } from './goods-keys.js';
import { guessLanguage, type LanguageGuess } from './guess-language.js';
import { makeLegible } from './legible.js';
import { type ReadingLanguage, readingLanguages } from './lexicon/lexicons.js';
import { type ReadPiece, readPieces } from './pieces.js';
import { prepareText } from './prepare.js';
import { publishedIn } from './published-in.js';
import type { Read } from './read-article.js';
import { withShipments } from './shipments.js';
import type { TextFigure } from './text-figure.js';
import { unreadScript } from './unread-script.js';
import type { Span } from './words.js';

type Asked = { readonly language?: ReadingLanguage | undefined; readonly published?: string | undefined };

// Nobody looks through more, and a page with more of them stands still.
const shownMax = 2000;
const textCharsMax = 4_000_000;

/** What the text of an article says of supplies, for a person to accept, correct or refuse. */
export const proposeFromText = (text: string, asked: Asked): ArticleReading =>
  proposeFrom({ text, facts: noFacts, sha256: sha256(text) }, asked);

type Given = OpenedDocument & { readonly sha256: string };

function proposeFrom({ text, facts, encoding, sha256: hash }: Given, asked: Asked): ArticleReading {
  if (text.length > textCharsMax)
    throw wrongValue(
      'text',
      wording('found.characters', { count: text.length }),
      wording('expect.article-length', { max: textCharsMax }),
    );
  const { text: prepared, tableLines, turned } = prepareText(text);
  const { language, isDoubtful } = languageOf(prepared, asked.language, facts.language);
  const told = asked.published ?? facts.published;
  const published = told ?? publishedIn(prepared, language);
  const pieces = readPieces(prepared, language, published, told != null);
  const script = unreadScript(prepared);
  // By the rules of another language its statements would be made up.
  const drafts = script === undefined ? found(pieces, text, ({ drafts: all }) => all) : [];
  const figures = found(pieces, text, (read) => read.figures);
  const speaker = facts.publisher;
  return {
    language,
    languageDoubtful: isDoubtful,
    published: published ?? null,
    document: facts,
    encoding: encoding ?? null,
    sha256: hash,
    text,
    numbers: figures
      .slice(0, shownMax)
      .map(({ one, placed, read }) => ({ ...placed(), ...numberOf(one, read) })),
    statements: withShipments(
      drafts.slice(0, shownMax).map(({ one, placed }) => ({ ...placed(), ...statementOf(one, speaker) })),
      text,
    ),
    parties: found(pieces, text, ({ parties }) => parties)
      .slice(0, shownMax)
      .map(({ one: { name, kind }, placed }) => ({ ...placed(), name, kind })),
    goods: found(pieces, text, ({ goods }) => goods)
      .slice(0, shownMax)
      .map(({ one, placed }) => ({ ...placed(), class: classOfGoods[one.key] })),
    acts: found(pieces, text, ({ acts }) => acts)
      .slice(0, shownMax)
      .map(({ one, placed }) => ({
        ...placed(),
        stage: one.key.stage ?? null,
        terms: one.key.terms ?? null,
        called: one.key.called ?? null,
        negated: one.isNegated,
      })),
    quotes: found(pieces, text, ({ quotes }) => quotes)
      .slice(0, shownMax)
      .map(({ one, placed }) => ({ ...placed(), speaker: one.speaker ?? null })),
    skipped: {
      tableLines,
      script: script ?? null,
      turned: turned.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
      numbers: Math.max(0, figures.length - shownMax),
      statements: Math.max(0, drafts.length - shownMax),
    },
  };
}

/** The same of a file: a web page, a mail, a document or plain text. */
export async function proposeFromFile(
  name: string,
  bytes: Uint8Array,
  asked: Asked,
): Promise<ArticleReading> {
  return proposeFrom({ ...(await openDocument(name, bytes)), sha256: sha256(bytes) }, asked);
}

/** As somebody says it is; as the file says; as its words say. */
function languageOf(text: string, asked: ReadingLanguage | undefined, tag: string | null): LanguageGuess {
  const said = asked ?? languageIn(tag);
  if (said) return { language: said, isDoubtful: false };
  const guess = guessLanguage(text);
  return { ...guess, isDoubtful: guess.isDoubtful || (tag !== null && /^[a-z]{2}\b/i.test(tag)) };
}

const languageIn = (tag: string | null): ReadingLanguage | undefined =>
  readingLanguages.find((language) => tag?.toLowerCase().split(/[-_]/)[0] === language);

type Placed = Span & { readonly words: string };

type Found<T> = { readonly one: T; readonly read: Read; readonly placed: () => Placed };

/** What was found in every piece of a text, in order. */
const found = <T extends Span>(
  pieces: readonly ReadPiece[],
  text: string,
  of: (read: Read) => readonly T[],
): Found<T>[] =>
  pieces.flatMap((piece) =>
    of(piece.read).map((one) => ({ one, read: piece.read, placed: () => placedIn(text, piece, one) })),
  );

/** Offsets lead back to the text as it was given, white space at the ends left off. */
function placedIn(text: string, { start: at, read: { legible } }: ReadPiece, span: Span): Placed {
  const start = at + legible.placeOf(span.start);
  const whole = text.slice(start, at + legible.placeOf(span.end));
  const first = start + (whole.length - whole.trimStart().length);
  const words = whole.trim();
  return { start: first, end: first + words.length, words };
}

function numberOf(
  figure: TextFigure,
  { legible }: Read,
): Omit<ArticleReading['numbers'][number], keyof Placed> {
  const { kind, value, days, currency, counted, goods, unit } = figure;
  return {
    kind,
    value: value ?? null,
    days: days ?? null,
    currency: currency === undefined || currency === 'XXX' ? null : currency,
    counts: goods ? legible.shown.slice(goods.start, goods.end) : (counted ?? null),
    unit: unit ?? null,
  };
}

function statementOf(draft: Draft, publisher: string | null): Omit<ToldStatement, keyof Placed> {
  const { goods, amount, value } = draft;
  return {
    speaker: draft.speaker ?? publisher,
    measure: draft.measure,
    // Money is no goods: what it is of is its currency.
    goods: goods && goods.key !== 'money' ? { words: goods.words, class: classOfGoods[goods.key] } : null,
    amount: amount ? { words: draft.amountWords ?? '', ...amount } : null,
    unit:
      draft.unit === undefined
        ? draft.measure === 'goods' && amount
          ? 'piece'
          : null
        : unitWordOf(makeLegible(draft.unit).plain),
    from: draft.from ?? null,
    to: draft.to ?? null,
    unsure: { from: [...(draft.unsure?.from ?? [])], to: [...(draft.unsure?.to ?? [])] },
    stage: draft.stage ?? null,
    terms: draft.terms ?? 'unknown',
    called: draft.called ?? null,
    negated: draft.isNegated,
    hedged: draft.isHedged,
    on: draft.days ?? null,
    value: value ?? null,
  };
}
