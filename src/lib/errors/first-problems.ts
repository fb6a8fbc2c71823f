import type { Problem } from './problem.js';

/** The first problems of a reading and how much there is of them. */
export type FirstProblems = {
  /** What was refused before what is only to be known. */
  readonly problems: readonly Problem[];
  readonly problemsInAll: number;
  /** Entries, or whole files, that an error keeps out; a notice keeps out nothing. */
  readonly refusedInAll: number;
};

const problemsMax = 1000;

export function firstProblems(all: readonly Problem[]): FirstProblems {
  const errors = all.filter(({ severity }) => severity === 'error');
  const notices = all.filter(({ severity }) => severity !== 'error');
  const places = new Set(
    errors.map(({ at: { file, entry, line } }) => JSON.stringify([file, entry ?? line])),
  );
  return {
    problems: [...errors, ...notices].slice(0, problemsMax),
    problemsInAll: all.length,
    refusedInAll: places.size,
  };
}
