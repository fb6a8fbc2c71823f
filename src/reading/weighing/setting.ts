import { groupBy, lastAt } from '../../lib/lists/index.js';
import type { ActMention, Draft } from '../article.js';
import { bodyClassOf } from '../parties/body-classes.js';
import type { PartyMention } from '../parties/party.js';
import type { Sentence } from '../sentences.js';
import type { Span } from '../words.js';

export type PartySide = 'from' | 'to';

export const otherSide = (side: PartySide): PartySide => (side === 'from' ? 'to' : 'from');

/** Whoever may be a side of a statement; `undefined` is nobody who is named. */
export type Candidate = string | undefined;

type Found = {
  /** Statements by their own words, and the same with what those around them lend. */
  readonly own: readonly Draft[];
  readonly lent: readonly Draft[];
  readonly acts: readonly ActMention[];
  readonly parties: readonly PartyMention[];
  readonly sentences: readonly Sentence[];
  readonly home: string | undefined;
};

// Somebody named further back, or only in a later sentence, is told of something else.
const sentencesBack = 8;

/** What a side is chosen by. A long text has as many sides as names, so only what stands near is looked at. */
export class Setting {
  readonly mentions: ReadonlyMap<string, readonly PartyMention[]>;
  private readonly said: Readonly<Record<PartySide, ReadonlyMap<string, readonly Draft[]>>>;
  private readonly bodies: readonly PartyMention[];
  private readonly nearby = new WeakMap<Draft, readonly PartyMention[]>();

  constructor(readonly found: Found) {
    this.mentions = groupBy(found.parties, ({ name }) => name);
    this.said = { from: groupBy(found.own, ({ from }) => from), to: groupBy(found.own, ({ to }) => to) };
    this.bodies = found.parties.filter(({ kind }) => kind === 'organisation' || kind === 'office');
  }

  /** By the words of the name, else by how it was found. */
  whatIs(name: Candidate): string {
    if (name === undefined) return 'nobody';
    return bodyClassOf(name) ?? this.mentions.get(name)?.[0]?.kind ?? 'unknown';
  }

  sentenceOf({ start }: Span): number {
    return lastAt(this.found.sentences, start, (sentence) => sentence.start);
  }

  near(own: Draft): readonly PartyMention[] {
    const known = this.nearby.get(own) ?? this.findNear(own);
    this.nearby.set(own, known);
    return known;
  }

  private findNear(own: Draft): readonly PartyMention[] {
    const { parties, sentences } = this.found;
    const here = this.sentenceOf(own);
    const first = sentences[Math.max(0, here - sentencesBack)]?.start ?? 0;
    const end = sentences[here]?.end ?? own.end;
    return between(parties, first, Math.max(end, own.end));
  }

  candidates(at: number): Candidate[] {
    const own = this.found.own[at];
    if (!own) return [];
    const named = this.near(own).filter(({ kind }) => kind !== 'adjective');
    const given = [own, this.found.lent[at]].flatMap((draft) => [draft?.from, draft?.to]);
    return [...new Set<Candidate>([undefined, this.found.home, ...given, ...named.map(({ name }) => name)])];
  }

  actsIn({ start, end }: Span): readonly ActMention[] {
    return between(this.found.acts, start, end);
  }

  statementsOf(name: string, side: PartySide): readonly Draft[] {
    return this.said[side].get(name) ?? [];
  }

  /** Whether it is said of somebody elsewhere that such goods were theirs to sell. */
  sellsAlike(name: string, { goods }: Draft): boolean {
    return this.statementsOf(name, 'from').some((other) => other.goods?.key === goods?.key);
  }

  bodyBefore({ start }: Span): string | undefined {
    return this.bodies[lastAt(this.bodies, start, (body) => body.end)]?.name;
  }
}

const between = <T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] =>
  spans.slice(
    lastAt(spans, start - 1, (span) => span.start) + 1,
    lastAt(spans, end - 1, (span) => span.start) + 1,
  );
