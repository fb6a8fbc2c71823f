import type { JobParameters, ReadingRequest } from '../api.js';
import { describeFile } from '../describe-file.js';
import { amplifyFiles, type Progress } from '../io/amplify-files.js';
import { PostFiles } from '../io/post-files.js';
import { checkedReadAs } from '../options.js';
import { showEdge } from '../show-edge.js';
import type { Errand } from './errand.js';

type Doing = {
  readonly signal: AbortSignal;
  readonly threads: number;
  readonly onProgress: (progress: Progress) => void;
};

type Of<Task> = Extract<Errand, { readonly task: Task }>;

// As the command line's --memory unless told otherwise; looking takes less.
const memoryBytes = { run: 2e9, look: 256e6 };

/** What child.ts was started for; the answer is plain JSON. */
export function doErrand(errand: Errand, doing: Doing): Promise<unknown> {
  switch (errand.task) {
    case 'describe':
      return withFiles(errand, doing, { ...errand.asked, isLook: true }, (source) =>
        describeFile(source, errand.asked),
      );
    case 'evidence':
      return withFiles(errand, doing, errand.parameters, (source) =>
        showEdge(source, edgeOf(errand), errand.limit),
      );
    case 'run':
      return run(errand, doing);
  }
}

async function withFiles<T>(
  { files }: Errand,
  { threads }: Doing,
  { readAs, columns: named, isLook = false }: ReadingRequest & { readonly isLook?: boolean },
  work: (source: PostFiles) => Promise<T>,
): Promise<T> {
  const source = await PostFiles.open(files, memoryBytes.look, {
    threads,
    named,
    isLook,
    ...(readAs ? { readAs: checkedReadAs(readAs) } : {}),
  });
  try {
    return await work(source);
  } finally {
    source.close();
  }
}

async function run({ files, names, parameters, out, version }: Of<'run'>, doing: Doing): Promise<void> {
  const { windowSeconds, by, columns, readAs, ...same } = parameters;
  await amplifyFiles({
    files,
    names,
    parameters: {
      ...same,
      ...asked({ by, columns }),
      ...(readAs ? { readAs: checkedReadAs(readAs) } : {}),
      windowMs: Math.round(1000 * windowSeconds),
      memoryBytes: memoryBytes.run,
    },
    threads: doing.threads,
    version,
    out,
    signal: doing.signal,
    report: doing.onProgress,
  });
}

const edgeOf = ({ parameters, from, to }: Of<'evidence'>) => ({
  ...asked(parameters),
  windowMs: Math.round(1000 * parameters.windowSeconds),
  from,
  to,
});

const asked = ({ by, columns }: Partial<Pick<JobParameters, 'by' | 'columns'>>) => ({
  ...(by === undefined ? {} : { by }),
  ...(columns ? { columns } : {}),
});
