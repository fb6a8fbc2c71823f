import type { Parameters } from './amplify.js';
import type { JobParameters, ReadingRequest } from './api.js';
import { checkedReadAs } from './options.js';

/** What a run may take unless told otherwise. */
export const runMemoryBytes = 2e9;

/** What is to be looked for and in which columns, as far as it was said. */
export const askedOf = ({ by, columns }: Pick<JobParameters, 'by' | 'columns'>): Asked => ({
  ...(by === undefined ? {} : { by }),
  ...(columns ? { columns } : {}),
});
type Asked = Pick<Parameters, 'by' | 'columns'>;

export const readAsOf = ({ readAs }: Pick<ReadingRequest, 'readAs'>): Pick<Parameters, 'readAs'> =>
  readAs ? { readAs: checkedReadAs(readAs) } : {};

export const windowMsOf = ({ windowSeconds }: Pick<JobParameters, 'windowSeconds'>): number =>
  Math.round(1000 * windowSeconds);

/** What is asked of a run, over HTTP or at the command line, as it is counted with. */
export function runParameters(parameters: JobParameters, memoryBytes = runMemoryBytes): Parameters {
  const { windowSeconds, by, columns, readAs, ...same } = parameters;
  return {
    ...same,
    ...askedOf({ by, columns }),
    ...readAsOf({ readAs }),
    windowMs: windowMsOf({ windowSeconds }),
    memoryBytes,
  };
}
