import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';
import type { ReadOptions } from './run-read.js';

type Options = ReadOptions & { readonly lang: string };

export function register(program: Command): void {
  program
    .command('read')
    .argument('<file>', 'an article: plain text, HTML, EML, MHTML, DOCX or PDF')
    .description(
      'What an article says of supplies: numbers, days and statements, each with the words it comes from.',
    )
    .option('--language <language>', 'of the article: en, it, es, fr, de or zh (guessed)')
    .option('--published <date>', 'the day it was published (the day it gives itself)')
    .option('--json', 'one JSON object on stdout')
    .action(async (file: string, { lang, ...options }: Options) => {
      const { runRead } = await import('./run-read.js');
      await runRead(file, options, parseLanguage(lang));
    });
}
