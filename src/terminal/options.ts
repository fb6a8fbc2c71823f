import { type Language, languageNames, Question } from '../findings/index.js';
import { CommandFailure } from './command-failure.js';

const oneOf = <T extends string>(flag: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new CommandFailure(`${flag}: found ${value}, expected one of ${choices.join(', ')}.`);
  return found;
};

export const parseLanguage = (value: string): Language => oneOf('--lang', value, languageNames);
export const parseQuestion = (value: string): Question => oneOf('--question', value, Question.options);
