import { z } from 'zod';
import { partOfStep, Sha256 } from '../case/index.js';
import { JobHead, RunHead } from '../jobs/api.js';
import { jobDefaults } from './defaults.js';

export { ResultFiles } from '../jobs/api.js';

// What goes over HTTP about amplification, said once: the routes validate with it, OpenAPI is generated from it, the
// page imports its types. All addresses stand under /api/amplification/jobs.

/** Which columns of a file hold the four things a post has, named by hand where no layout is recognised. */
export const ColumnNames = z.strictObject({
  account: z.string().min(1).max(200),
  content: z.string().min(1).max(200).optional(),
  time: z.string().min(1).max(200),
  object: z.string().min(1).max(200).optional(),
});

/** How a file is to be read where it can be read in more than one way. */
export const ReadAs = z.strictObject({
  /** The order of day, month and year in dates written with numbers alone. */
  dates: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** Of times that do not say their zone, or call it by a name with several meanings: Europe/Rome, +02:00. */
  zone: z.string().min(1).max(60).optional(),
  /** Of a workbook. */
  sheet: z.string().min(1).max(200).optional(),
  /** A label of the WHATWG Encoding Standard, for a text that is not UTF-8. */
  encoding: z.string().min(1).max(40).optional(),
  /** Whether a column is a text in which names are marked with # or @, or holds names alone. */
  objectAs: z.enum(['text', 'names']).optional(),
});

/** What a reader should know of how a file was read; `text` says it in the language asked for. */
export const Notice = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
});

/** What cannot be told from the file and has to be said before it is counted. */
export const ReadingQuestion = z.object({
  about: z.enum(['dates', 'zone', 'digits', 'sheet', 'encoding']),
  text: z.string(),
  values: z.record(z.string(), z.string()),
  choices: z.array(z.object({ value: z.string(), label: z.string() })),
});

/** A file as it was recognised, for the reader to confirm before anything is counted. */
export const FileReading = z.object({
  /** The name of a known export; null when the columns must be named by hand. */
  layout: z.string().nullable(),
  columns: z.array(z.string()),
  /** What can be asked of it with `by`: kinds first, then columns. */
  by: z.object({ proposed: z.string().nullable(), kinds: z.array(z.string()) }),
  /** Where the layout finds them: column names or JSON paths. */
  fields: z.object({
    account: z.array(z.string()),
    content: z.array(z.string()),
    time: z.array(z.string()),
    object: z.array(z.string()),
  }),
  /** The first rows as recognised: `at` is ISO 8601, null where it cannot be read. */
  preview: z.array(
    z.object({
      account: z.string(),
      content: z.string(),
      timeText: z.string(),
      at: z.string().nullable(),
      object: z.string(),
    }),
  ),
  /** The first rows as they stand, cut to 200 characters a cell. Empty for JSON documents. */
  rows: z.array(z.array(z.string())),
  notices: z.array(Notice).default([]),
  questions: z.array(ReadingQuestion).default([]),
  /** Those of a workbook. */
  sheets: z.array(z.string()).default([]),
  readAs: ReadAs.default({}),
});

export const ReadingRequest = z.strictObject({
  by: partOfStep(120).optional().describe('A name to be shown beside the edit; nobody has checked it.'),
  columns: ColumnNames.optional(),
  readAs: ReadAs.optional(),
});

export const JobParameters = z.strictObject({
  by: z.string().min(1).max(200).optional(),
  columns: ColumnNames.optional(),
  readAs: ReadAs.optional(),
  mode: z.enum(['default', 'cooRTweet']).default(jobDefaults.mode),
  windowSeconds: z.number().min(0).max(31_536_000).default(jobDefaults.windowSeconds),
  minParticipation: z.int().min(1).default(jobDefaults.minParticipation),
  falseDiscoveryRate: z.number().min(0).max(1).default(jobDefaults.falseDiscoveryRate),
  edgeWeight: z.number().min(0).max(1).default(jobDefaults.edgeWeight),
  similarity: z.number().min(0).max(1).default(jobDefaults.similarity),
  distanceBits: z.int().min(0).max(64).default(jobDefaults.distanceBits),
  /** Whether the file holds everything these accounts posted in its time, and not only one hashtag of theirs. */
  allPosts: z.boolean().default(jobDefaults.allPosts),
});

export const JobProgress = z.object({
  /** One job runs at a time; the others `wait` for their turn. */
  stage: z.enum(['wait', 'read', 'order', 'count', 'write']),
  rows: z.int().optional(),
  /** 0 to 1, where the end of the stage is known. */
  share: z.number().optional(),
});

/** summary.json, as far as the page shows it. */
export const JobSummary = z.looseObject({
  rows: z.int(),
  posts: z.int(),
  kept: z.int(),
  dropped: z.record(z.string(), z.int()),
  pairs: z.int(),
  edges: z.int(),
  accounts: z.int(),
  /** The accounts with an edge that counts, and those edges: what is drawn, listed and written for Gephi. */
  network: z.object({ accounts: z.int(), edges: z.int() }).optional(),
  /** Times of the first and the last post, in seconds since 1970. */
  span: z.object({ first: z.number(), last: z.number() }).optional(),
  /** What most posts share. */
  mostShared: z.array(z.object({ object: z.string(), posts: z.int() })).optional(),
  /** Pairs of accounts in step of which cannot be told whether chance put them there, the most often first. */
  undecided: z
    .object({
      pairs: z.int(),
      accounts: z.int(),
      strongest: z.array(z.object({ from: z.string(), to: z.string(), times: z.int() })),
    })
    .optional(),
  groups: z.array(
    z.looseObject({
      group: z.int(),
      accounts: z.int(),
      edges: z.int(),
      pairs: z.int(),
      first: z.number(),
      last: z.number(),
      delaySeconds: z.object({ q25: z.number(), median: z.number(), q75: z.number() }),
      objects: z.int(),
      topObjects: z.array(z.object({ object: z.string(), pairs: z.int() })),
    }),
  ),
  seconds: z.record(z.string(), z.number()),
  peakMemoryBytes: z.int(),
  notices: z.array(z.string()),
  /** The same, to be said in another language. */
  said: z.array(Notice.omit({ text: true })).optional(),
  parameters: z.looseObject({
    by: z.string(),
    layout: z.string(),
    mode: z.string(),
    windowSeconds: z.number(),
  }),
  input: z.object({ files: z.array(z.string()), sha256: z.string() }),
});

/** A run that ended well, with enough of its result to set it beside others of the same files. */
export const JobRun = RunHead.extend({
  parameters: JobParameters,
  counts: z.object({
    by: z.string(),
    posts: z.int(),
    accounts: z.int(),
    pairs: z.int(),
    groups: z.int(),
    /** Accounts in a group. */
    grouped: z.int(),
    network: z.object({ accounts: z.int(), edges: z.int() }).optional(),
  }),
});

export const Job = JobHead.extend({
  /** Of the uploaded files, as the sender called them: to be shown, never a path. */
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: Sha256.optional() })),
  reading: FileReading,
  parameters: JobParameters.optional(),
  progress: JobProgress.optional(),
  /** Every run that ended well, the newest first; one that asks the same again takes the place of the earlier. */
  runs: z.array(JobRun),
  /** Which of them the summary is of: the newest, or the one that was asked for. */
  run: z.uuid().optional(),
  summary: JobSummary.optional(),
});
export const JobList = z.object({ jobs: z.array(Job) });

const CountedUnit = z.enum(['posts', 'accounts', 'reposts']);
const ShareEnds = z.object({ low: z.number(), high: z.number() });
const ShareEstimate = ShareEnds.extend({ estimate: z.number() });
const ShareVerdict = z.object({
  verdict: z.enum(['estimated', 'cannot-tell']),
  obstacles: z.array(
    z.enum([
      'no-posts',
      'mostly-undecided',
      'nobody-to-compare',
      'no-calibration',
      'no-information',
      'out-of-range',
      'measured-per-account',
      'covers-almost-everything',
      'calibrations-disagree',
    ]),
  ),
});
const ShareRow = ShareVerdict.extend({
  rule: z.string(),
  family: z.string(),
  threshold: z.number().nullable(),
  unit: CountedUnit,
  total: z.number(),
  weight: z.object({ yes: z.number(), no: z.number(), 'cannot-tell': z.number() }),
  undecided: z.number(),
  share: ShareEstimate.nullable(),
});
const CorrectedShare = ShareVerdict.extend({
  set: z.string(),
  per: z.enum(['account', 'post']),
  sensitivity: ShareEstimate,
  specificity: ShareEstimate,
  youden: ShareEstimate,
  unclamped: ShareEstimate,
  corrected: ShareEstimate,
  possible: z.number(),
  posterior: ShareEstimate.nullable(),
});

/** shares.json: how much is automated, hyperactive and coordinated, which are never added together. */
export const Shares = z.object({
  confidence: z.number(),
  observation: z.object({ startSeconds: z.number(), endSeconds: z.number(), complete: z.boolean() }),
  totals: z.record(CountedUnit, z.number()),
  automated: z.object({
    overall: z.array(
      ShareVerdict.extend({ unit: CountedUnit, range: ShareEnds.nullable(), used: z.number() }),
    ),
    rows: z.array(ShareRow.extend({ corrected: z.array(CorrectedShare) })),
  }),
  hyperactive: z.object({ rows: z.array(ShareRow) }),
  coordinated: z.object({ rows: z.array(ShareRow) }),
});

/** Posts over time by what their accounts are. The classes exclude each other, so they may be stacked. */
export const Timeline = z.object({
  startSeconds: z.number(),
  stepSeconds: z.number(),
  classes: z.array(
    z.object({
      class: z.enum(['coordinated', 'hyperactive', 'coordinated-and-hyperactive', 'neither']),
      posts: z.array(z.int()),
    }),
  ),
});

/** The strongest edges as columns; `from` and `to` are positions in `accounts`. */
export const AccountNetwork = z.object({
  edgesInAll: z.int(),
  accounts: z.array(z.object({ id: z.string(), group: z.int() })),
  from: z.array(z.int()),
  to: z.array(z.int()),
  weight: z.array(z.number()),
  avgTimeDelta: z.array(z.number()),
  /** Absent in CooRTweet's mode. */
  p: z.array(z.number()).optional(),
  q: z.array(z.number()).optional(),
});

/** Some rows of a result table. */
export const TablePage = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  total: z.int(),
});

const EvidencePost = z.object({ content: z.string(), at: z.string(), text: z.string().optional() });

/** The pairs of posts that make one edge, closest first. */
export const EdgeEvidence = z.object({
  from: z.string(),
  to: z.string(),
  total: z.int(),
  pairs: z.array(
    z.object({ object: z.string(), from: EvidencePost, to: EvidencePost, secondsApart: z.number() }),
  ),
});

export const Attachment = z.strictObject({
  case: z.string().min(1).max(200),
  /** The hashtag study of the case that these posts belong to. */
  study: z.string().min(1).max(200),
  by: z.string().min(1).max(200).optional(),
  /** Of several runs which one; the newest without. */
  run: z.uuid().optional(),
  /** Attach it although hashtag, days or number of posts are not those of the study. */
  anyway: z.boolean().default(false),
});

/** The hashtag study of a case whose posts are to be opened. */
export const StudyMeasured = Attachment.pick({ case: true, study: true });

export type ColumnNames = z.infer<typeof ColumnNames>;
export type ReadAs = z.infer<typeof ReadAs>;
export type ReadingRequest = z.infer<typeof ReadingRequest>;
export type FileReading = z.infer<typeof FileReading>;
export type JobParameters = z.infer<typeof JobParameters>;
export type JobProgress = z.infer<typeof JobProgress>;
export type JobSummary = z.infer<typeof JobSummary>;
export type JobRun = z.infer<typeof JobRun>;
export type Job = z.infer<typeof Job>;
export type JobList = z.infer<typeof JobList>;
export type Shares = z.infer<typeof Shares>;
export type Timeline = z.infer<typeof Timeline>;
export type AccountNetwork = z.infer<typeof AccountNetwork>;
export type TablePage = z.infer<typeof TablePage>;
export type EdgeEvidence = z.infer<typeof EdgeEvidence>;
