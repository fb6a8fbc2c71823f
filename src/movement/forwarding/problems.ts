import { type Problem, problem } from '../../lib/errors/index.js';
import { inSentences, type Wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';

/** What is wrong with a field of what was sent, by its JSON pointer. */
export const fault = (pointer: string, says: Wording, found?: string): Problem =>
  problem('field-value', { file: 'forwarding', field: pointer }, says, found === undefined ? {} : { found });

/** Every reason in its own words: a command line shows no list of problems. */
export const refusedFor = (problems: readonly Problem[]) =>
  appError('request-invalid', inSentences(...problems.map(({ says }) => says)), { problems });
