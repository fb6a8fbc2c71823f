import { asIs, wording } from '../../lib/wording/index.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import type { Language } from '../../words/index.js';
import { EdgeEvidence, FileReading, type JobParameters, JobSummary } from '../api.js';
import { edgeText } from '../edge-text.js';
import { formatReading, hintOn, layoutParam } from '../format-reading.js';
import { amplifyFiles, type Progress } from '../io/amplify-files.js';
import { PostFiles } from '../io/post-files.js';
import { threadsAtMost } from '../io/threads.js';
import { formatNotices, presentKeptReading } from '../kept-reading.js';
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
import { skipReasons } from '../reading/skipped.js';
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
  readonly lang: string;
};

export async function runAmplify(
  files: readonly string[],
  options: AmplifyOptions,
  version: string,
): Promise<void> {
  if (options.describe) return printFiles(files, options);
  if (options.between) return printBetween(files, options, options.between);
  const language = parseLanguage(options.lang);
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
    if (options.json) printAnswer(JobSummary, { ...summary, notices: formatNotices(summary, language) });
    else process.stdout.write(summaryText(summary, language, options.out));
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write(`\n${said('command.amplify.interrupted')}\n`);
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const printFiles = (files: readonly string[], options: AmplifyOptions): Promise<void> =>
  withPosts(files, options, async (source) => {
    const language = parseLanguage(options.lang);
    const reading = presentKeptReading(await presentReading(source, namedIn(options)), language);
    if (options.json) printAnswer(FileReading, reading);
    else process.stdout.write(formatReading(reading, language));
  });

function printBetween(
  files: readonly string[],
  options: AmplifyOptions,
  names: readonly string[],
): Promise<void> {
  const [from, to] = parseTwo('--between', names, wording('expect.two-accounts'));
  const limit = parseNumber('--limit', options.limit, 1, Number.POSITIVE_INFINITY);
  const edge = { ...namedIn(options), windowMs: parseDurationMs('--window', options.window), from, to };
  return withPosts(files, options, async (source) => {
    const evidence = await presentEdge(source, edge, limit);
    if (options.json) printAnswer(EdgeEvidence, evidence);
    else process.stdout.write(edgeText(evidence, parseLanguage(options.lang)));
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

// A stage begins on a line of its own and is then written over.
function progressLine({ stage, rows, share }: Progress): string {
  const doing = said(`command.amplify.${stage}`);
  if (rows !== undefined) return `\r${doing} ${said('command.amplify.rows', { rows })}`;
  if (share !== undefined) return `\r${doing} ${Math.round(100 * share)}%`;
  if (stage === 'read') return doing;
  return stage === 'write' ? `\r${doing}\n` : `\n${doing}`;
}

type Summary = Awaited<ReturnType<typeof amplifyFiles>>;

function summaryText(summary: Summary, language: Language, out: string | undefined): string {
  const { rows, pairs, edges, groups, parameters } = summary;
  const of = { layout: layoutParam(parameters.layout), by: asIs(parameters.by) };
  const window = asIs(String(parameters.windowSeconds));
  return [
    said('command.amplify.were-read', { rows, ...of }),
    ...leftOut(summary),
    said('command.amplify.found', { pairs, window, edges, groups: groups.length }),
    ...formatNotices(summary, language).flatMap((text, at) => [
      text,
      ...hintOn(summary.said[at]?.code ?? '', language),
    ]),
    ...(out === undefined ? [] : [said('command.amplify.written', { out: asIs(out) })]),
    '',
  ].join('\n');
}

function leftOut({ dropped }: Summary): string[] {
  const list = skipReasons.flatMap((reason) => {
    const count = dropped[reason];
    return count === undefined
      ? []
      : [wording('command.amplify.dropped', { count, reason: wording(`hashtags.dropped.${reason}`) })];
  });
  return list.length === 0 ? [] : [said('command.amplify.left-out', { dropped: { list, join: 'commas' } })];
}
