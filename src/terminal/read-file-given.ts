import { readFile } from 'node:fs/promises';
import { CommandFailure } from './command-failure.js';
import { said } from './said.js';

/** A file that was named on the command line; ends the command where it is not there. */
export const readFileGiven = (path: string): Promise<Uint8Array> =>
  readFile(path).catch(() => {
    throw new CommandFailure(said('command.file.none', { path }));
  });
