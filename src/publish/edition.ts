import { z } from 'zod';
import { Kind } from '../case/index.js';
import { PresentedFinding } from '../findings/index.js';

const InLanguages = <T extends z.ZodType>(of: T) => z.object({ en: of, it: of, zh: of });

/** A finding as it was when it was published: in every language, with nothing left to work out. */
const FrozenFinding = z.object({
  id: z.string(),
  /** Of the finding without its texts, so that two editions are compared by what they found and not by how it is worded. */
  digest: z.string(),
  texts: InLanguages(PresentedFinding),
});
export type FrozenFinding = z.infer<typeof FrozenFinding>;

/** A source that the findings lead to, and what is kept of it. */
const EditionSource = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: z.string(),
  url: z.string().optional(),
  sha256: z.string().optional(),
  /** `copy`: its bytes go with the dossier. `hash`: they are kept and may not be handed on. `none`: nothing is kept. */
  kept: z.enum(['copy', 'hash', 'none']),
  /** Taken back by whoever published it. */
  withdrawn: z.boolean(),
});
export type EditionSource = z.infer<typeof EditionSource>;

/** What an edition says otherwise than one before it, and why. A finding left out is a correction too. */
const Correction = z.object({
  finding: z.string(),
  was: z.object({ edition: z.string(), verdict: z.string(), summary: InLanguages(z.string()) }),
  now: z.object({ verdict: z.string(), summary: InLanguages(z.string()) }).optional(),
  date: z.string(),
  reason: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** What was published on a day: frozen findings, the entries and sources they stand on, and what it corrects. */
export const Edition = z.object({
  id: z.string(),
  caseId: z.string(),
  title: z.string(),
  /** Moment of publishing, UTC. */
  at: z.string(),
  by: z.string(),
  /** What was known by the end of that day. */
  asOf: z.string(),
  recordHash: z.string(),
  /** Number and hash of the last journal entry that it rests on. */
  head: z.object({ seq: z.int(), hash: z.string() }),
  ruleVersions: z.record(z.string(), z.string()),
  findings: z.array(FrozenFinding),
  /** Every entry of the case that a reason leads to, and those it names, as in the case folder. */
  entries: z.array(z.object({ kind: Kind, entry: z.record(z.string(), z.unknown()) })),
  sources: z.array(EditionSource),
  corrections: z.array(Correction),
  program: z.object({ name: z.literal('waybill'), version: z.string() }),
});
export type Edition = z.infer<typeof Edition>;
