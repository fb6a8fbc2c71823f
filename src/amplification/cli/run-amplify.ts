import { printAnswer } from '../../terminal/print-answer.js';
import { EdgeEvidence, FileReading, type JobParameters, JobSummary } from '../api.js';
import { edgeText } from '../edge-text.js';
import { formatReading } from '../format-reading.js';
import { amplifyFiles, type Progress } from '../io/amplify-files.js';
import { PostFiles } from '../io/post-files.js';
import { threadsAtMost } from '../io/threads.js';
import {
  parseBytes,
  parseColumns,
  parseDurationMs,
  parseMode,
  parseNumber,
  parseReadAs,
  parseTwo,
} from '../options.js';
import { presentEdge } from '../present-edge.js';
import { presentReading } from '../present-reading.js';
import { askedOf, runParameters } from '../run-parameters.js';

export type AmplifyOptions = {
  readonly by?: string;
  readonly account?: string;
  readonly content?: string;
  readonly time?: string;
  readonly object?: string;
  readonly objectAs?: string;
  readonly dates?: string;
  readonly zone?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly describe?: true;
  readonly between?: readonly string[];
  readonly limit: string;
  readonly window: string;
  readonly minParticipation: string;
  readonly edgeWeight: string;
  readonly mode: string;
  readonly allPosts?: true;
  readonly fdr: string;
  readonly similarity: string;
  readonly distance: string;
  readonly out?: string;
  readonly memory: string;
  readonly threads?: string;
  readonly json?: true;
};

export async function runAmplify(
  files: readonly string[],
  options: AmplifyOptions,
  version: string,
): Promise<void> {
  if (options.describe) return printFiles(files, options);
  if (options.between) return printBetween(files, options, options.between);
  const interrupted = new AbortController();
  const interrupt = () => {
    interrupted.abort(new Error('interrupted'));
  };
  // Not once: a second Ctrl-C would end us before the draft is cleared away.
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    const summary = await amplifyFiles({
      files,
      parameters: runParameters(parametersOf(options), parseBytes('--memory', options.memory)),
      threads:
        options.threads === undefined ? threadsAtMost : parseNumber('--threads', options.threads, 1, 64),
      version,
      ...(options.out === undefined ? {} : { out: options.out }),
      signal: interrupted.signal,
      report: (progress) => process.stderr.write(progressLine(progress)),
    });
    if (options.json) printAnswer(JobSummary, summary);
    else process.stdout.write(summaryText(summary, options.out));
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write('\nInterrupted; nothing was written.\n');
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const printFiles = (files: readonly string[], options: AmplifyOptions): Promise<void> =>
  withPosts(files, options, async (source) => {
    const reading = await presentReading(source, namedIn(options));
    if (options.json) printAnswer(FileReading, reading);
    else process.stdout.write(formatReading(reading));
  });

function printBetween(
  files: readonly string[],
  options: AmplifyOptions,
  names: readonly string[],
): Promise<void> {
  const [from, to] = parseTwo('--between', names, 'two accounts, after the files');
  const limit = parseNumber('--limit', options.limit, 1, Number.POSITIVE_INFINITY);
  const edge = { ...namedIn(options), windowMs: parseDurationMs('--window', options.window), from, to };
  return withPosts(files, options, async (source) => {
    const evidence = await presentEdge(source, edge, limit);
    if (options.json) printAnswer(EdgeEvidence, evidence);
    else process.stdout.write(edgeText(evidence));
  });
}

async function withPosts(
  files: readonly string[],
  options: AmplifyOptions,
  print: (source: PostFiles) => Promise<void>,
): Promise<void> {
  const { columns: named } = namedIn(options);
  const source = await PostFiles.open(files, parseBytes('--memory', options.memory) / 4, {
    readAs: parseReadAs(options),
    named,
    isLook: options.describe === true,
  });
  try {
    await print(source);
  } finally {
    source.close();
  }
}

const namedIn = (options: AmplifyOptions) => askedOf({ by: options.by, columns: parseColumns(options) });

const parametersOf = (options: AmplifyOptions): JobParameters => ({
  ...namedIn(options),
  readAs: parseReadAs(options),
  mode: parseMode(options.mode),
  allPosts: options.allPosts === true,
  windowSeconds: parseDurationMs('--window', options.window) / 1000,
  minParticipation: parseNumber('--min-participation', options.minParticipation, 1, Number.POSITIVE_INFINITY),
  edgeWeight: parseNumber('--edge-weight', options.edgeWeight, 0, 1),
  falseDiscoveryRate: parseNumber('--fdr', options.fdr, 0, 1),
  similarity: parseNumber('--similarity', options.similarity, 0, 1),
  distanceBits: parseNumber('--distance', options.distance, 0, 64),
});

const doing = { read: 'reading', order: 'ordering', count: 'counting', write: 'writing' } as const;

// A stage begins on a line of its own and is then written over.
function progressLine({ stage, rows, share }: Progress): string {
  if (rows !== undefined) return `\r${doing[stage]} … ${rows.toLocaleString('en')} rows`;
  if (share !== undefined) return `\r${doing[stage]} … ${Math.round(100 * share)}%`;
  if (stage === 'read') return `${doing[stage]} …`;
  return stage === 'write' ? `\r${doing[stage]} …\n` : `\n${doing[stage]} …`;
}

function summaryText(summary: Awaited<ReturnType<typeof amplifyFiles>>, out: string | undefined): string {
  const count = (value: number) => value.toLocaleString('en');
  const dropped = Object.entries(summary.dropped).map(([reason, rows]) => `${count(rows)} ${reason}`);
  return [
    `${count(summary.rows)} rows read as ${summary.parameters.layout}, by ${summary.parameters.by}${dropped.length > 0 ? `; left out: ${dropped.join(', ')}` : ''}.`,
    `${count(summary.pairs)} pairs within ${summary.parameters.windowSeconds} s, ${count(summary.edges)} edges, ${count(summary.groups.length)} groups.`,
    ...summary.notices,
    ...(out === undefined ? [] : [`Written to ${out}.`]),
    '',
  ].join('\n');
}
