import { z } from 'zod';
import { Label, Text } from '../case/index.js';
import { JobState } from '../jobs/api.js';
import { Day } from '../lib/days/index.js';
import { PublishProgress } from './progress.js';

export { Edition } from './edition.js';

export const PublishRequest = z.object({
  findings: z.array(z.string().max(300)).min(1).max(100_000).describe('Ids of the findings to publish.'),
  asOf: Day.optional().describe(
    'What was known by the end of this day; the last day of the case if left out.',
  ),
  by: Label(120).describe('Who publishes; it stands in the dossier and in the journal.'),
  address: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where the folder will stand on the web: what refers to it from elsewhere then does so in full.',
    ),
  reason: Text.optional().describe('Why it says otherwise than an edition before it; needed where it does.'),
});
export type PublishRequest = z.infer<typeof PublishRequest>;

export const PublishRun = z.object({
  id: z.uuid(),
  state: JobState.extract(['running', 'done', 'failed', 'cancelled']),
  progress: PublishProgress.optional(),
  /** The id it has, or will have. */
  edition: z.string(),
  problem: z.object({ code: z.string(), detail: z.string() }).optional(),
  /** It is published, and this is to be known of it. */
  notice: z.string().optional(),
});
export type PublishRun = z.infer<typeof PublishRun>;

const Said = z.object({ verdict: z.string(), summary: z.string() });

/** A finding of an edition, the last that held it, beside what is found on the day that is asked about. */
const SinceView = z.object({
  finding: z.string(),
  edition: z.string(),
  on: z.string(),
  /** The last edition says already that it is left out. */
  leftOut: z.boolean(),
  /** The edition was withdrawn. */
  withdrawn: z.boolean(),
  was: Said,
  now: Said.optional(),
  changed: z.boolean(),
  /** Entries that make the difference, as far as can be told. */
  causes: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string() })),
});

const EditionView = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  asOf: z.string(),
  recordHash: z.string(),
  findings: z.int(),
  corrections: z.int().optional().describe('Left out where the frozen text is lost.'),
  reason: z.string().optional(),
  withdrawn: z.string().optional(),
  withdrawnBy: z.string().optional(),
  withdrawnBecause: z.string().optional(),
  /** The frozen text is kept and is what it was. */
  kept: z.boolean(),
  /** The dossier can be downloaded here. */
  dossier: z.boolean(),
  /** Of its findings that no later edition holds: how many are found otherwise now. */
  changed: z.int(),
});

/** A source that findings rest on and that may not be there to look at later. */
const DoubtView = z.object({
  source: z.string(),
  title: z.string(),
  why: z.enum(['unarchived', 'changed', 'withdrawn']),
  findings: z.array(z.string()),
});

export const EditionList = z.object({
  asOf: z.string(),
  /** The newest first. */
  editions: z.array(EditionView),
  published: z.array(SinceView),
  doubts: z.array(DoubtView),
  /** A run that has not ended. */
  running: PublishRun.optional(),
});
export type EditionList = z.infer<typeof EditionList>;

export const Withdrawal = z.object({
  by: Label(120).describe('Who withdraws it.'),
  reason: Text.describe('Why; it stands on the page and in the next edition.'),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
