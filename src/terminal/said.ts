import { type Command, Option } from 'commander';
import { type AppError, formatProblem, formatProblems, type Problem } from '../lib/errors/index.js';
import {
  formatError,
  formatMessage,
  type Language,
  type MessageKey,
  message,
  type Param,
} from '../words/index.js';
import { parseLanguage } from './options.js';

// One process is one command, and has one reader.
let language: Language = 'en';

/** Gives every command its `--lang`, and each of its lines the language asked for. */
export function speakAsAsked(program: Command): void {
  for (const command of program.commands) {
    command.addOption(new Option('--lang <language>', 'en, it or zh').default('en'));
  }
  program.hook('preAction', (_, command) => {
    language = parseLanguage(String(command.opts().lang));
  });
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
