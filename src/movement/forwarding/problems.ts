import { type Problem, problem } from '../../lib/errors/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';

/** What is wrong with a field of what was sent, by its JSON pointer. */
export const fault = (pointer: string, says: Wording, found?: string): Problem =>
  problem('field-value', { file: 'forwarding', field: pointer }, says, found === undefined ? {} : { found });

export const refusedFor = (problems: readonly Problem[]) =>
  appError('request-invalid', wording('error.form'), { problems });
