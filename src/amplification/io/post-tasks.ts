import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Doing } from '../../jobs/index.js';
import { AppError } from '../../lib/errors/index.js';
import { withTexts } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { EdgeEvidence, JobParameters, ReadingRequest } from '../api.js';
import type { KeptReading } from '../kept-reading.js';
import { checkedReadAs } from '../options.js';
import type { Posts } from '../post-job.js';
import { presentEdge } from '../present-edge.js';
import { presentReading } from '../present-reading.js';
import { amplifyFiles } from './amplify-files.js';
import { PostFiles } from './post-files.js';

export type CountRequest = Posts & {
  readonly parameters: JobParameters;
  readonly out: string;
  readonly version: string;
};

export type EvidenceRequest = Posts & {
  readonly parameters: JobParameters;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
};

const threads = Math.min(4, availableParallelism());

// As the command line's --memory unless told otherwise; looking takes less.
const memoryBytes = { run: 2e9, look: 256e6 };

export const presentPosts = (posts: Posts, asked: ReadingRequest = {}): Promise<KeptReading> =>
  withPosts(posts, { ...asked, isLook: true }, (source) => presentReading(source, asked));

export const findEvidence = ({
  parameters,
  from,
  to,
  limit,
  ...posts
}: EvidenceRequest): Promise<EdgeEvidence> => {
  const edge = { ...asked(parameters), windowMs: Math.round(1000 * parameters.windowSeconds), from, to };
  return withPosts(posts, parameters, (source) => presentEdge(source, edge, limit));
};

export const countPosts =
  ({ signal, report }: Doing) =>
  ({ files, names, parameters, out, version }: CountRequest): Promise<void> =>
    inTheirNames({ files, names }, async () => {
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
        threads,
        version,
        out,
        signal,
        report,
      });
    });

const withPosts = <T>(
  posts: Posts,
  { readAs, columns: named, isLook = false }: ReadingRequest & { readonly isLook?: boolean },
  work: (source: PostFiles) => Promise<T>,
): Promise<T> =>
  inTheirNames(posts, async () => {
    const source = await PostFiles.open(posts.files, memoryBytes.look, {
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
  });

const asked = ({ by, columns }: Partial<Pick<JobParameters, 'by' | 'columns'>>) => ({
  ...(by === undefined ? {} : { by }),
  ...(columns ? { columns } : {}),
});

/** The sender knows the files by other names than ours. */
async function inTheirNames<T>(posts: Posts, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw renamed(error, posts);
  }
}

function renamed(error: AppError, posts: Posts): AppError {
  if (error.says === undefined) return error;
  const says = withTexts(error.says, (text) => inTheirs(text, posts));
  return appError(error.code, says, { cause: error, problems: error.problems });
}

const inTheirs = (text: string, { files, names }: Posts): string =>
  files.reduce(
    (said, path, at) =>
      said.replaceAll(path, names[at] ?? '').replaceAll(wholeName(basename(path)), () => names[at] ?? ''),
    text,
  );

const wholeName = (name: string): RegExp =>
  new RegExp(`(?<![\\w.-])${name.replaceAll('.', '[.]')}(?![\\w-])`, 'g');
