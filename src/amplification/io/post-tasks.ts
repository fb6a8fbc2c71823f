import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { expectWhole, type RowMaker } from '../../documents/index.js';
import type { Doing } from '../../jobs/index.js';
import { AppError } from '../../lib/errors/index.js';
import type { EdgeEvidence, FileReading, JobParameters, ReadingRequest } from '../api.js';
import { checkedReadAs } from '../options.js';
import type { Posts, ReadingOfFile } from '../post-job.js';
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

export const presentPosts = (posts: Posts, asked: ReadingRequest = {}): Promise<FileReading> =>
  withPosts(posts, { ...asked, isLook: true }, (source) => presentReading(source, asked));

export const postsReader: RowMaker<FileReading, ReadingOfFile> = {
  async *make({ path, sha256 }, { file, ...asked }) {
    yield await presentPosts({ files: [path], names: [file], sha256s: [sha256] }, asked);
  },
};

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
  ({ parameters, out, version, ...posts }: CountRequest): Promise<void> =>
    opened(posts, async () => {
      const { windowSeconds, by, columns, readAs, ...same } = parameters;
      await amplifyFiles({
        files: posts.files,
        names: posts.names,
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
  opened(posts, async () => {
    const source = await PostFiles.open(posts.files, memoryBytes.look, {
      names: posts.names,
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

/** Files that are what was kept, which their sender knows by other names than ours. */
async function opened<T>(posts: Posts, work: () => Promise<T>): Promise<T> {
  try {
    for (const [at, sha256] of posts.sha256s.entries())
      await expectWhole({ sha256, path: posts.files[at] ?? '' });
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, renamed(error.message, posts), { cause: error });
  }
}

const renamed = (text: string, { files, names }: Posts): string =>
  files.reduce(
    (said, path, at) =>
      said.replaceAll(path, names[at] ?? '').replaceAll(wholeName(basename(path)), () => names[at] ?? ''),
    text,
  );

const wholeName = (name: string): RegExp =>
  new RegExp(`(?<![\\w.-])${name.replaceAll('.', '[.]')}(?![\\w-])`, 'g');
