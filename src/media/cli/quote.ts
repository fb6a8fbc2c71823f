import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { QuoteOptions } from './run-quote.js';

export function register(program: Command): void {
  program
    .command('quote')
    .argument('<quote>', 'a file with the words as they were quoted')
    .argument('<source...>', 'what was said: plain text, HTML, EML, MHTML, DOCX or PDF')
    .description(
      'A quotation against its source: verbatim, shortened, altered, joined, of another speaker or day, or not there. What was left out is shown, and whether that turns what was said.',
    )
    .option('--said-by <name>', 'who is said to have said it')
    .option('--said-on <date>', 'the day it is said to have been said')
    .option('--translation <file>', 'a translation of the source that somebody entered')
    .option('--json', 'one JSON object on stdout')
    .action(
      async (
        quote: string,
        sources: string[],
        { lang, ...options }: QuoteOptions & { readonly lang: string },
      ) => {
        const { runQuote } = await import('./run-quote.js');
        await runQuote(quote, sources, options, parseLanguage(lang));
      },
    );
}
