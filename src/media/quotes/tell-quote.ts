import { type Message, message } from '../../findings/index.js';
import type { QuoteRequest } from './api.js';
import type { JudgedQuote } from './judged-quote.js';

/** What a reporter in a hurry needs to hear, the verdict first. */
export function tellQuote(judged: JudgedQuote, asked: QuoteRequest): Message[] {
  return [
    verdictSaid(judged, asked),
    ...(judged.turnsMeaning ? [message('quote.turns')] : []),
    ...contextSaid(judged),
    ...judged.omitted.map(({ text, isMarked }) =>
      message(isMarked ? 'quote.omitted.marked' : 'quote.omitted', { words: oneLine(text) }),
    ),
    ...judged.altered.map((one) => exchangeSaid(one.quote, one.source)),
    ...judged.insertions.map((words) => message('quote.inserted', { words })),
    ...whoAndWhenSaid(judged, asked),
    ...elsewhereSaid(judged),
    ...(isCut(judged) && !judged.turnsMeaning ? [message('quote.turns.none')] : []),
    ...judged.allowances.map((one) => message(`quote.allowed.${one}`)),
  ];
}

function verdictSaid(
  { verdict, wording, speakers, trueDate, segments, notCompared, byTranslation }: JudgedQuote,
  asked: QuoteRequest,
): Message {
  const source = segments[0]?.source ?? '';
  switch (verdict) {
    case 'wrong-speaker':
      return message('quote.verdict.wrong-speaker', { speaker: speakers.join(', '), by: asked.saidBy ?? '' });
    case 'wrong-time':
      return message('quote.verdict.wrong-time', { day: trueDate ?? '', on: asked.saidOn ?? '', source });
    case 'translation':
      return message('quote.verdict.translation', { source, verdict: message(`quote.wording.${wording}`) });
    case 'cannot-tell':
      return message(
        notCompared.length === asked.sources.length
          ? 'quote.verdict.cannot-tell'
          : 'quote.verdict.cannot-tell-some',
      );
    case 'not-found':
      return message(byTranslation ? 'quote.verdict.not-found.translation' : 'quote.verdict.not-found');
    default:
      return message(`quote.verdict.${verdict}`, { source });
  }
}

// What was not found is not proved absent: which languages were looked in is said.
const isCut = ({ omitted, altered }: JudgedQuote): boolean => omitted.length > 0 || altered.length > 0;

const elsewhereSaid = ({ alsoIn, notCompared }: JudgedQuote): Message[] => [
  ...(alsoIn.length === 0 ? [] : [message('quote.also-in', { sources: alsoIn.join(', ') })]),
  ...notCompared.map((source) => message('quote.not-compared', { source })),
];

const contextSaid = ({ contextCut }: JudgedQuote): Message[] =>
  contextCut === null
    ? []
    : [
        ...(contextCut.before === null
          ? []
          : [message('quote.before', { words: oneLine(contextCut.before) })]),
        ...(contextCut.after === null ? [] : [message('quote.after', { words: oneLine(contextCut.after) })]),
      ];

function exchangeSaid(quote: string, source: string): Message {
  const said = { quote: oneLine(quote), source: oneLine(source) };
  return message(source === '' ? 'quote.added' : 'quote.exchanged', said);
}

function whoAndWhenSaid(judged: JudgedQuote, asked: QuoteRequest): Message[] {
  if (judged.segments.length === 0) return [];
  const { verdict, speakers, speakerIs, dayIs, trueDate } = judged;
  const speaker = speakers.join(', ');
  const who =
    speakerIs === 'same' || (speakerIs === 'unknown' && speaker !== '')
      ? [message('quote.speaker', { speaker })]
      : speakerIs === 'unknown'
        ? [message('quote.speaker.unknown')]
        : verdict === 'wrong-speaker'
          ? []
          : [message('quote.speaker.other', { speaker, by: asked.saidBy ?? '' })];
  const day = trueDate ?? '';
  const when =
    dayIs === 'same' || (dayIs === 'unknown' && day !== '')
      ? [message('quote.day', { day })]
      : dayIs === 'unknown'
        ? [message('quote.day.unknown')]
        : verdict === 'wrong-time'
          ? []
          : [message('quote.day.other', { day, on: asked.saidOn ?? '' })];
  return [...who, ...when];
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
