import {
  AppError,
  type AppErrorCode,
  type Problem,
  type SaidProblem,
  type Shown,
} from '../lib/errors/index.js';
import { type Param, type Wording, wording } from '../lib/wording/index.js';
import { formatMessage } from './format-message.js';
import type { Language } from './language.js';

type Detail = Omit<NonNullable<ConstructorParameters<typeof AppError>[2]>, 'says'>;

/** A request that cannot be served, with words for whoever asked. The log has them in English. */
export const appError = (code: AppErrorCode, says: Wording, detail: Detail = {}): AppError =>
  new AppError(code, formatMessage(says, 'en'), { ...detail, says });

/** A value that is not taken, by the name of its option or field. */
export const wrongValue = (name: string, found: Param, expected: Wording, detail?: Detail): AppError =>
  appError('request-invalid', wording('error.value', { name, found, expected }), detail);

/** The same error by the name that whoever asked knows: a flag for a field, a file's own name for that of its copy. */
export const calledBy = (error: AppError, name: string): AppError =>
  error.says === undefined
    ? error
    : appError(
        error.code,
        { ...error.says, params: { ...error.says.params, name } },
        { cause: error, problems: error.problems },
      );

/** What an error is to a reader. One without words is of the machine and said as it came. */
export const formatError = ({ says, message }: AppError, language: Language): string =>
  says === undefined ? message : formatMessage(says, language);

const formatShown = (shown: Shown, language: Language): string =>
  typeof shown === 'string' ? shown : formatMessage(shown, language);

/** A problem in the words of one language, as it leaves. */
export function presentProblem(
  { code, severity, at, says, found, expected }: Problem,
  language: Language,
): SaidProblem {
  return {
    code,
    severity,
    message: formatMessage(says, language),
    at,
    ...(found === undefined ? {} : { found: formatShown(found, language) }),
    ...(expected === undefined ? {} : { expected: formatShown(expected, language) }),
  };
}

export const presentProblems = (problems: readonly Problem[], language: Language): SaidProblem[] =>
  problems.map((each) => presentProblem(each, language));
