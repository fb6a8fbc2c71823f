import { z } from 'zod';
import type { HashtagStudy } from '../case/index.js';
import type { JobParameters, JobSummary } from './api.js';
import { over50ADay } from './automation/index.js';

const Ends = z.object({ low: z.number(), high: z.number() });
const Row = z.object({
  unit: z.string(),
  verdict: z.string(),
  share: Ends.nullable(),
  weight: z.object({ yes: z.number() }),
});

/** shares.json, as far as a study keeps it. */
export const SharesThere = z.object({
  totals: z.object({ posts: z.number(), accounts: z.number() }),
  coordinated: z.object({ rows: z.array(Row) }),
  hyperactive: z.object({ rows: z.array(Row.extend({ rule: z.string() })) }),
  automated: z.object({
    overall: z.array(z.object({ unit: z.string(), verdict: z.string(), range: Ends.nullable() })),
  }),
});
export type SharesThere = z.infer<typeof SharesThere>;

const Versions = z.object({ waybill: z.string() });

type MeasuredField = Extract<keyof HashtagStudy, `measured${string}`>;
/** All of them, so that nothing of an earlier measurement stays beside this one. */
export type Measured = Readonly<Record<MeasuredField, unknown>>;

type Run = {
  readonly summary: JobSummary;
  readonly parameters: JobParameters;
  /** None in CooRTweet's mode. */
  readonly shares: SharesThere | undefined;
  /** The files it is of. */
  readonly documents: readonly string[];
};

/** What a hashtag study keeps of a run: a share that cannot be told is undefined, which is none. */
export function measuredOf({ summary, parameters, shares, documents }: Run): Measured {
  const isDefault = parameters.mode === 'default';
  const rowOf = <R extends { readonly unit: string }>(rows: readonly R[] | undefined, unit: string) =>
    rows?.find((row) => row.unit === unit);
  const busy = shares?.hyperactive.rows.filter(({ rule }) => rule === over50ADay.id);
  const automated = rowOf(shares?.automated.overall, 'posts');
  return {
    measuredSha256: summary.input.sha256,
    measuredFiles: documents.length > 1 ? documents : undefined,
    measuredVersion: Versions.safeParse(summary.versions).data?.waybill,
    measuredBy: summary.parameters.by,
    measuredMode: parameters.mode,
    measuredWindowSeconds: parameters.windowSeconds,
    measuredFdr: isDefault ? parameters.falseDiscoveryRate : undefined,
    measuredPosts: shares?.totals.posts ?? summary.kept,
    measuredAccounts: shares?.totals.accounts ?? summary.accounts,
    measuredCoordinatedAccounts: rowOf(shares?.coordinated.rows, 'accounts')?.weight.yes,
    measuredUndecidedAccounts: summary.undecided?.accounts,
    measuredCoordinatedShare: told(rowOf(shares?.coordinated.rows, 'posts'), summary.undecided !== undefined),
    measuredAutomatedShare: told(automated && { ...automated, share: automated.range }),
    measuredHyperactiveShare: told(rowOf(busy, 'posts')),
  };
}

/** Where accounts are undecided the interval is kept though it is no estimate: it says how much there may be. */
function told(
  row: Pick<z.infer<typeof Row>, 'verdict' | 'share'> | undefined,
  evenUndecided = false,
): string | undefined {
  if (!row?.share || (row.verdict !== 'estimated' && !evenUndecided)) return undefined;
  const { low, high } = row.share;
  // Rounded away from each other, so that what is written is never narrower than what was found.
  return `${thousandths(Math.floor(low * 1e5))}% to ${thousandths(Math.ceil(high * 1e5))}%`;
}

const thousandths = (value: number): string => String(Math.min(100, Math.max(0, value / 1000)));
