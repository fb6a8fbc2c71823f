import { basename } from 'node:path';

/** What a file is called; files of one name in two folders are told apart by where they lie. */
export const nameAmong = (file: string, files: readonly string[]): string =>
  files.filter((one) => basename(one) === basename(file)).length > 1 ? file : basename(file);
