import type { Question } from '../../../src/findings/index';

type Asked = {
  readonly id: 'terms' | 'goodness' | 'arrival' | 'truth';
  /** The axes whose findings answer it. */
  readonly axes: readonly Question[];
};

/** The four questions of the project, and where each gets its findings from. */
export const questions: readonly Asked[] = [
  { id: 'terms', axes: ['terms'] },
  { id: 'goodness', axes: ['quality', 'conformity'] },
  { id: 'arrival', axes: ['arrival', 'need'] },
  { id: 'truth', axes: ['claim', 'amplification', 'media'] },
];
