import { type Language, languageNames, Question, wrongValue } from '../findings/index.js';
import { Day } from '../lib/days/index.js';
import { asIs, oneOf, wording } from '../lib/wording/index.js';

const parse = <T extends string>(flag: string, value: string, choices: readonly T[]): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw wrongValue(flag, value === '' ? wording('found.nothing') : asIs(value), oneOf(choices));
  return found;
};

export const parseLanguage = (value: string): Language => parse('--lang', value, languageNames);
export const parseQuestion = (value: string): Question => parse('--question', value, Question.options);

export function parseDayOption(flag: string, text: string): Day {
  const day = Day.safeParse(text);
  if (!day.success) throw wrongValue(flag, asIs(text), wording('expect.day'));
  return day.data;
}
