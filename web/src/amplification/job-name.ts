import type { Job } from '../../../src/amplification/api';

/** As its sender called the files. */
export const jobName = ({ files }: Pick<Job, 'files'>): string => files.map(({ name }) => name).join(', ');
