import type { Question } from '../../../src/findings/index';

type Asked = {
  readonly id: 'terms' | 'goodness' | 'arrival' | 'truth';
  /** The axes whose findings answer it. */
  readonly axes: readonly Question[];
  /** Those of them that no rule answers in this edition. */
  readonly unassessed: readonly Question[];
};

/** The four questions of the project, and where each gets its findings from. */
export const questions: readonly Asked[] = [
  { id: 'terms', axes: ['terms'], unassessed: [] },
  { id: 'goodness', axes: ['quality', 'conformity'], unassessed: [] },
  { id: 'arrival', axes: ['arrival', 'need'], unassessed: ['need'] },
  { id: 'truth', axes: ['claim', 'amplification', 'media'], unassessed: [] },
];
