import type { Clause } from './article.js';
import type { Legible } from './legible.js';
import type { PartyMention } from './parties/party.js';
import type { Quoted, Sentence } from './sentences.js';
import type { Tools } from './tools.js';
import type { Span } from './words.js';

const besideChars = 60;
const strangerBehind = /^ (?:an?|another|une?|uno|una|eine?|otro|otra|un'altra|un altro) \p{Ll}/u;
const strangerAhead =
  /(?:^|[,.;:] |\n)(?:an?|another|une?|uno|una|eine?) (?:\p{Ll}+ ){1,4}(?:ha |a |hat )?$|[一有][名位]\p{Script=Han}{1,10}$/u;

type Known = {
  readonly legible: Legible;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quoted[];
  readonly parties: readonly PartyMention[];
  readonly tools: Tools;
};

/** Who answers for the words at a place: whoever is quoted there, is named as saying so, or nobody but the text itself. */
export class Speakers {
  private readonly outside: string;
  private readonly says: readonly Span[];
  private readonly quotedBy = new Map<number, string | undefined>();

  constructor(private readonly known: Known) {
    const { legible, quotes, tools } = known;
    let { plain } = legible;
    for (const { start, end } of quotes)
      plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
    this.outside = plain;
    this.says = [...tools.say.in(plain), ...tools.according.in(plain)].toSorted((a, b) => a.start - b.start);
  }

  /** The number of the outermost quotation a place stands in. */
  voiceAt({ start }: Span): number | undefined {
    const at = this.known.quotes.findIndex(
      (quote) => quote.depth === 1 && start >= quote.start && start < quote.end,
    );
    return at < 0 ? undefined : at;
  }

  of(clause: Clause): string | undefined {
    const voice = this.voiceAt(clause);
    return voice === undefined ? this.said(clause.sentence) : this.ofQuote(voice);
  }

  ofQuote(voice: number): string | undefined {
    if (!this.quotedBy.has(voice)) this.quotedBy.set(voice, this.findQuoted(voice));
    return this.quotedBy.get(voice);
  }

  /** "… gave us 40 beds", said a bus driver: nobody knows whom "us" means. */
  isStranger(clause: Clause): boolean {
    const quote = this.known.quotes[this.voiceAt(clause) ?? -1];
    if (!quote) return false;
    const around = { start: quote.start - besideChars, end: quote.end + besideChars };
    return this.says.some(
      ({ start, end }) =>
        start >= around.start &&
        end <= around.end &&
        (strangerBehind.test(this.outside.slice(end, end + besideChars)) ||
          strangerAhead.test(this.outside.slice(Math.max(0, start - besideChars), start))),
    );
  }

  private findQuoted(voice: number): string | undefined {
    const quote = this.known.quotes[voice];
    if (!quote) return undefined;
    const { sentences } = this.known;
    const at = sentences.findIndex(({ start, end }) => quote.start >= start && quote.start < end);
    const last = sentences.findIndex(({ start, end }) => quote.end > start && quote.end <= end);
    const paragraph = sentences[at]?.paragraph;
    for (const near of [at, last, at - 1, last + 1]) {
      const sentence = sentences[near];
      if (!sentence || sentence.paragraph !== paragraph) continue;
      const speaker = this.nearestSayer(sentence, quote);
      if (speaker) return speaker;
    }
    const before = this.known.quotes.slice(0, voice).findLastIndex(({ depth }) => depth === 1);
    const isSame =
      before >= 0 &&
      sentences.some(
        (one) => one.paragraph === paragraph && (this.known.quotes[before]?.start ?? 0) >= one.start,
      );
    return isSame ? this.ofQuote(before) : undefined;
  }

  /** In a sentence of the text's own: "X said that", "according to X". */
  private said(at: number): string | undefined {
    const sentence = this.known.sentences[at];
    return sentence && this.nearestSayer(sentence, sentence);
  }

  private nearestSayer(sentence: Sentence, around: Span): string | undefined {
    const own = this.known.parties.filter(
      ({ start, end, kind }) =>
        start >= sentence.start &&
        end <= sentence.end &&
        kind !== 'adjective' &&
        this.outside.slice(start, end).trim() !== '',
    );
    const near = this.says
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .toSorted((a, b) => apart(a, around) - apart(b, around));
    for (const word of near) {
      const speaker = own
        .filter((party) => apart(party, word) < 90 && !this.isBehindReport(party, word))
        .toSorted((a, b) => rank(a) - rank(b) || apart(a, word) - apart(b, word))[0];
      if (speaker) return speaker.name;
    }
    return undefined;
  }

  /** 据当地媒体报道，某公司…: whoever is named behind the mark did not say it. */
  private isBehindReport(party: Span, word: Span): boolean {
    const { tools, legible } = this.known;
    if (!tools.isChinese || !/^[据从]|^根据/u.test(legible.plain.slice(word.start, word.end))) return false;
    return party.start < word.end || /[，,]/u.test(legible.plain.slice(word.end, party.start));
  }
}

const rank = ({ kind }: PartyMention): number => (kind === 'person' ? 0 : 1);

function apart(one: Span, other: Span): number {
  if (one.end <= other.start) return other.start - one.end;
  return one.start >= other.end ? one.start - other.end : 0;
}
