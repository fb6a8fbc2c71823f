import { basename } from 'node:path';
import { expectWhole, type RowMaker } from '../../documents/index.js';
import type { Doing } from '../../jobs/index.js';
import { AppError } from '../../lib/errors/index.js';
import { withTexts } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { EdgeEvidence, JobParameters, ReadingRequest } from '../api.js';
import type { KeptReading } from '../kept-reading.js';
import type { Posts, ReadingOfFile } from '../post-job.js';
import { presentEdge } from '../present-edge.js';
import { presentReading } from '../present-reading.js';
import { askedOf, readAsOf, runParameters, windowMsOf } from '../run-parameters.js';
import { amplifyFiles } from './amplify-files.js';
import { PostFiles } from './post-files.js';
import { threadsAtMost } from './threads.js';

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

// Looking takes less than counting.
const lookMemoryBytes = 256e6;

export const presentPosts = (posts: Posts, asked: ReadingRequest = {}): Promise<KeptReading> =>
  withPosts(posts, { ...asked, isLook: true }, (source) => presentReading(source, asked));

export const postsReader: RowMaker<KeptReading, ReadingOfFile> = {
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
  const edge = { ...askedOf(parameters), windowMs: windowMsOf(parameters), from, to };
  return withPosts(posts, parameters, (source) => presentEdge(source, edge, limit));
};

export const countPosts =
  ({ signal, report }: Doing) =>
  ({ parameters, out, version, ...posts }: CountRequest): Promise<void> =>
    opened(posts, async () => {
      await amplifyFiles({
        files: posts.files,
        names: posts.names,
        parameters: runParameters(parameters),
        threads: threadsAtMost,
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
    const source = await PostFiles.open(posts.files, lookMemoryBytes, {
      names: posts.names,
      threads: threadsAtMost,
      named,
      isLook,
      ...readAsOf({ readAs }),
    });
    try {
      return await work(source);
    } finally {
      source.close();
    }
  });

/** Files that are what was kept, which their sender knows by other names than ours. */
async function opened<T>(posts: Posts, work: () => Promise<T>): Promise<T> {
  try {
    for (const [at, sha256] of posts.sha256s.entries())
      await expectWhole({ sha256, path: posts.files[at] ?? '' });
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
