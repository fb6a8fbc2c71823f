import { type Command, Option } from 'commander';
import { type AppError, formatProblem, formatProblems, type Problem } from '../lib/errors/index.js';
import {
  formatError,
  formatMessage,
  type Language,
  loadHelpWords,
  type MessageKey,
  message,
  type Param,
} from '../words/index.js';
import { parseLanguage } from './options.js';

// One process is one command, and has one reader.
let language: Language = 'en';

/**
 * Gives the program and every command its `--lang`, and each of their lines the language asked for. It is looked for
 * before anything is parsed, since help and a wrong call end the parsing.
 */
export async function speakAsAsked(program: Command, args: readonly string[]): Promise<void> {
  for (const command of [program, ...program.commands]) {
    const option = new Option('--lang <language>', 'language of answers, help and errors: en, it or zh');
    command.addOption(option.default('en'));
  }
  // Before the name of a command it is the program's, after it the command's.
  program.enablePositionalOptions();
  // What is wrong with `--lang` itself is told in English.
  language = 'en';
  language = languageIn(args);
  if (language !== 'en') {
    const { translateHelp } = await import('./translate-help.js');
    translateHelp(program, await loadHelpWords[language]());
  }
  program.hook('preAction', (_, command) => {
    const from = command.getOptionValueSource('lang') === 'cli' ? command : program;
    language = parseLanguage(String(from.opts().lang));
    const source = from.getOptionValueSource('lang');
    if (source === 'cli') command.setOptionValueWithSource('lang', language, source);
  });
}

function languageIn(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const value = options[at]?.split('=')[1] ?? options[at + 1];
  return at === -1 || value === undefined ? 'en' : parseLanguage(value);
}

/** A line of the terminal in the reader's language. */
export const said = (key: MessageKey, params: Readonly<Record<string, Param>> = {}): string =>
  formatMessage(message(key, params), language);

/** Numbers in a line are written as they are, for whoever looks for them there. */
export const digits = (value: number): string => String(value);

export const saidProblem = (problem: Problem): string => formatMessage(formatProblem(problem), language);

export const saidProblems = (problems: readonly Problem[]): string[] =>
  formatProblems(problems).map((line) => formatMessage(line, language));

export const saidError = (error: AppError): string => formatError(error, language);
