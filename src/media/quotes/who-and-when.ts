import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import { isSamePerson, speakersAt } from './speaker-at.js';

/** Of several places the one whose speaker and day are those that are said. */
export function bestFor<T extends QuoteFound>(found: readonly T[], asked: QuoteAsked): T | undefined {
  const rank = (one: T): number => {
    const { speakerIs, dayIs } = whoAndWhen(one, asked);
    return (
      (one.wording === 'verbatim' ? 4 : 0) +
      fit[speakerIs] * 2 +
      (dayIs === 'same' ? 2 : dayIs === 'unknown' ? 1 : 0)
    );
  };
  return found.toSorted((a, b) => rank(b) - rank(a))[0];
}

const fit = { same: 2, unknown: 1, other: 0 };

export function whoAndWhen({ source, read, placed }: QuoteFound, { saidBy, saidOn }: QuoteAsked) {
  const pieces = placed ?? read.pieces.map((piece) => ({ ...piece, source }));
  const first = pieces[0];
  const word = first?.source.words[first.first];
  const end = first?.source.words[first.last]?.end ?? 0;
  const turn = word?.turn ?? 0;
  const speakers = first && word ? speakersAt(first.source, word.start, end, turn) : [];
  const trueDate = first?.source.turns[turn]?.date ?? null;
  const speakerIs =
    speakers.length === 0 || !saidBy
      ? 'unknown'
      : speakers.some((one) => isSamePerson(saidBy, one))
        ? 'same'
        : 'other';
  const dayIs =
    !trueDate || !saidOn ? 'unknown' : trueDate === saidOn ? 'same' : trueDate < saidOn ? 'earlier' : 'later';
  return { speakers, trueDate, speakerIs, dayIs } as const;
}
