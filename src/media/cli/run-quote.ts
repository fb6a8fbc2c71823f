import { basename } from 'node:path';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { openDocument } from '../../reading/index.js';
import { nameAmong } from '../../terminal/name-among.js';
import { parseDayOption } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { answerQuote } from '../quotes/answer-quote.js';
import { QuoteAnswer } from '../quotes/api.js';
import { markPassage, markQuote } from '../quotes/mark-words.js';

export type QuoteOptions = {
  readonly saidBy?: string;
  readonly saidOn?: string;
  readonly translation?: string;
  readonly json?: true;
};

/** Prints what a quotation is, and the passage with what was left out and changed. */
export async function runQuote(
  quoteFile: string,
  sourceFiles: readonly string[],
  { saidBy, saidOn, translation, json }: QuoteOptions,
  language: Language,
): Promise<void> {
  const day = saidOn === undefined ? undefined : parseDayOption('--said-on', saidOn);
  const quote = (await openText(quoteFile)).text.trim();
  const files = [...sourceFiles, ...(translation === undefined ? [] : [translation])];
  const texts = await Promise.all(files.map((file) => openText(file, nameAmong(file, files))));
  const sources = texts.slice(0, sourceFiles.length);
  const translations = translation === undefined ? undefined : texts.slice(sourceFiles.length);
  const answer = answerQuote({ quote, saidBy, saidOn: day, sources, translations }, language);
  if (json) {
    printAnswer(QuoteAnswer, answer);
    return;
  }
  const head = (key: 'quote.heading.quote' | 'quote.heading.passage' | 'quote.heading.nearest'): string =>
    formatMessage(message(key), language);
  const passage = markPassage(answer, [...sources, ...(translations ?? [])]);
  const passageHead = answer.segments.length > 0 ? 'quote.heading.passage' : 'quote.heading.nearest';
  const lines = [
    ...answer.says,
    '',
    `${head('quote.heading.quote')}: ${markQuote(quote, answer)}`,
    ...passage.map(({ name, text }) => `${head(passageHead)} (${name}): ${text}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function openText(file: string, name = basename(file)): Promise<{ name: string; text: string }> {
  const bytes = await readFileGiven(file);
  return { name, text: (await openDocument(name, bytes)).text };
}
