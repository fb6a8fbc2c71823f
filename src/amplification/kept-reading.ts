import { z } from 'zod';
import { formatKept, KeptWording, type Language } from '../words/index.js';
import { FileReading, ReadingQuestion } from './api.js';
import { noticeWording } from './reading/notice.js';

// What another version kept may have no words here; then its English stands.
const says = KeptWording.optional().catch(undefined);

/** A reading as it is kept, with what its questions are put together of: each who asks hears it in his own language. */
export const KeptReading = FileReading.extend({
  questions: z
    .array(
      ReadingQuestion.extend({
        says,
        choices: z.array(ReadingQuestion.shape.choices.element.extend({ says })),
      }),
    )
    .default([]),
});
export type KeptReading = z.infer<typeof KeptReading>;

export function presentKeptReading(
  { notices, questions, ...reading }: KeptReading,
  language: Language,
): FileReading {
  return {
    ...reading,
    notices: notices.map((notice) => ({ ...notice, text: formatNotice(notice, language) })),
    questions: questions.map(({ choices, ...question }) => ({
      ...presentQuestion(question, language),
      choices: choices.map((choice) => presentChoice(choice, language)),
    })),
  };
}

type Notice = FileReading['notices'][number];
type Question = KeptReading['questions'][number];

const formatNotice = (notice: Notice, language: Language): string =>
  formatKept(noticeWording(notice), notice.text, language);

const presentQuestion = ({ says, text, ...rest }: Omit<Question, 'choices'>, language: Language) => ({
  ...rest,
  text: formatKept(says, text, language),
});

const presentChoice = ({ value, label, says }: Question['choices'][number], language: Language) => ({
  value,
  label: formatKept(says, label, language),
});

type KeptNotices = {
  readonly notices: readonly string[];
  /** Earlier versions kept the English alone. */
  readonly said?: readonly Pick<Notice, 'code' | 'values'>[] | undefined;
};

/** The notices of a summary, which are kept in English with what they are put together of beside it. */
export const formatNotices = ({ notices, said }: KeptNotices, language: Language): string[] =>
  said === undefined
    ? [...notices]
    : said.map((notice, at) => formatKept(noticeWording(notice), notices[at] ?? notice.code, language));
