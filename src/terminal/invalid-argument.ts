import { InvalidArgumentError } from 'commander';
import type { Message } from '../words/index.js';
import { said } from './said.js';

/** What the reader of one option or argument throws; commander says which it was. */
export const invalidArgument = (expected: Message): InvalidArgumentError =>
  new InvalidArgumentError(said('problem.form', { expected }));
