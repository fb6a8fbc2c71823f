import type { Command } from 'commander';
import { jobDefaults as defaults, pairsShown } from '../defaults.js';
import { runMemoryBytes } from '../run-parameters.js';
import type { AmplifyOptions } from './run-amplify.js';

export function register(program: Command): void {
  program
    .command('amplify')
    .argument(
      '<file...>',
      'posts: CSV, TSV, JSON, JSONL, Parquet or XLSX, plain, .gz or .zst; also a zip or a folder of them',
    )
    .description('Find accounts that share the same objects at the same time more often than chance.')
    .option(
      '--by <what>',
      'hashtag, url, domain, repost, reply, mention, text, near-text, image, or the name of a column',
    )
    .option('--account <column>', 'in a file of no known layout: the column of the account')
    .option('--time <column>', 'likewise, of the time')
    .option('--object <column>', 'likewise, of what is shared; --by then says what to look for in it')
    .option('--content <column>', 'likewise, of the id of the post, if there is one')
    .option('--object-as <form>', 'text or names: whether that column is a text, or names without # and @')
    .option(
      '--dates <order>',
      'dmy, mdy or ymd: the order of day, month and year, where the file does not tell',
    )
    .option('--zone <zone>', 'of times that do not say theirs or call it ambiguously: Europe/Rome, +02:00')
    .option('--sheet <name>', 'of a workbook: the sheet with the posts')
    .option('--encoding <label>', 'of a text that is not UTF-8: windows-1252, gb18030 (GBK), shift_jis …')
    .option(
      '--all-posts',
      'the file holds all that its accounts posted in its time, not only one hashtag of theirs',
    )
    .option(
      '--between <accounts...>',
      'print the pairs of posts of two accounts side by side, and count nothing',
    )
    .option('--limit <pairs>', 'with --between: how many of them, the closest first', String(pairsShown))
    .option('--describe', 'say what the file is taken for and show its first rows, and count nothing')
    .option('--window <time>', 'how far apart two posts of a pair may be', `${defaults.windowSeconds}s`)
    .option(
      '--min-participation <posts>',
      'leave out accounts with fewer posts in pairs',
      String(defaults.minParticipation),
    )
    .option('--mode <mode>', 'default, or cooRTweet to get what CooRTweet 2.1.3 gives', defaults.mode)
    .option(
      '--fdr <rate>',
      'default mode: false discovery rate, the share of kept edges that chance may explain',
      String(defaults.falseDiscoveryRate),
    )
    .option(
      '--edge-weight <quantile>',
      'cooRTweet mode: flag the edges with more than this quantile',
      String(defaults.edgeWeight),
    )
    .option(
      '--similarity <share>',
      'near-text: how much of two texts must be the same',
      String(defaults.similarity),
    )
    .option(
      '--distance <bits>',
      'image: how many bits of two image hashes may differ',
      String(defaults.distanceBits),
    )
    .option('--out <folder>', 'write edges, accounts, objects, groups, network files and a summary there')
    .option(
      '--memory <size>',
      'what the run may take; posts that do not fit go to disk (350 MB is the least it can do with)',
      `${runMemoryBytes / 1e9}GB`,
    )
    .option('--threads <number>', 'threads that read and count; all cores, up to four, unless said')
    .option('--json', 'the summary as one JSON object on stdout')
    .action(async (files: string[], options: AmplifyOptions) => {
      // DuckDB is loaded only when posts are read: it takes longer than all other commands to start.
      const { runAmplify } = await import('./run-amplify.js');
      const { version } = await import('../../terminal/version.js');
      await runAmplify(files, options, version);
    });
}
