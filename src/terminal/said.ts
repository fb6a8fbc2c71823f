import { type Command, Option } from 'commander';
import { describeProblemIn, describeProblems, type Problem } from '../lib/errors/index.js';
import {
  isMessageKey,
  type Language,
  type MessageKey,
  message,
  type Param,
  sayMessage,
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
  sayMessage(message(key, params), language);

/** Numbers in a line are written as they are, for whoever looks for them there. */
export const digits = (value: number): string => String(value);

export const saidProblem = (problem: Problem): string => describeProblemIn(inWords(problem), inLanguage);

export const saidProblems = (problems: readonly Problem[]): string[] =>
  describeProblems(problems.map(inWords), inLanguage);

const inLanguage = {
  found: (found: string) => said('problem.found', { found }),
  expected: (expected: string) => said('problem.expected', { expected }),
};

// What is wrong is said by its code; the sentence of the reader stands behind it and is English, for it names the field
// and the value.
function inWords(problem: Problem): Problem {
  const key = `problem.of.${problem.code}`;
  if (language === 'en' || !isMessageKey(key)) return problem;
  return { ...problem, message: `${said(key)} [${problem.message}]` };
}
