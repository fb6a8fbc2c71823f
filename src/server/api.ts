import { z } from 'zod';
import { CaseHeader, Kind, Label, MergedKind } from '../case/index.js';
import { AnsweredAlone, AskedAlone, PresentedFinding, Question, Verdict } from '../findings/index.js';
import { EntryBody } from '../http/api.js';
import { SaidProblem } from '../lib/errors/index.js';
import { Bounds, StatementView } from '../service/api.js';

// What goes over HTTP, said once: the routes validate with it, OpenAPI is generated from it, the page imports its
// types. Every answer about a case takes `asOf` (a day) and `lang` (en, it, zh).

/** What keeps a case from being read whole, which no answer about it may leave unsaid. */
const Unread = z.object({
  /** The first of them. */
  problems: z.array(SaidProblem),
  problemsInAll: z.int(),
  /** Entries, or whole files, that were refused; notices refuse nothing. */
  refusedInAll: z.int(),
});

export const CaseSummary = z.object({
  header: CaseHeader,
  asOf: z.string(),
  /** First and last day on which a source was published: the ends of the date slider. */
  firstDay: z.string(),
  lastDay: z.string(),
  /** Days on which something became known, with how many statements. */
  days: z.array(z.object({ day: z.string(), statements: z.int() })),
  recordHash: z.string(),
  counts: z.record(Kind, z.int()),
  ...Unread.shape,
});

export const CaseList = z.object({ cases: z.array(CaseHeader) });

export const FindingList = z.object({
  case: z.string(),
  asOf: z.string(),
  recordHash: z.string(),
  /** How many findings have each verdict. */
  counts: z.record(z.string(), z.int()),
  findings: z.array(PresentedFinding),
  ...Unread.shape,
});

/** What entries are called that another names by their ids: by kind and id. */
const EntryNames = z.record(z.string(), z.string());

/** The chain of one finding down to its sources. */
export const Explanation = z.object({
  finding: PresentedFinding.extend({
    question: z.union([Question, AskedAlone]),
    verdict: z.union([Verdict, AnsweredAlone]),
  }),
  reasons: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      evidence: z.array(
        z.object({
          kind: z.string(),
          id: z.string(),
          title: z.string(),
          statement: StatementView.optional(),
          entry: EntryBody.optional(),
          names: EntryNames.optional(),
          source: z
            .object({
              id: z.string(),
              title: z.string(),
              publisher: z.string(),
              author: z.string().optional(),
              published: z.string(),
              url: z.string().optional(),
              sha256: z.string().optional(),
              status: z.string().optional(),
            })
            .optional(),
        }),
      ),
    }),
  ),
});

export const ConsignmentRow = z.object({
  id: z.string(),
  name: z.string(),
  declared: z.boolean(),
  product: z.object({ id: z.string(), name: z.string(), class: z.string() }),
  from: z.object({ id: z.string(), name: z.string(), country: z.string().optional() }),
  to: z.object({ id: z.string(), name: z.string(), country: z.string().optional() }),
  terms: z.string(),
  arrival: z.string(),
  quality: z.string().optional(),
  quantity: Bounds.optional(),
  unit: z.string().optional(),
  /** When the first thing is said to have happened to it, as it was said: a day, a month, a span. */
  firstOn: z.string().optional(),
  /** The day by which it is to be there. */
  due: z.string().optional(),
  /** How many days ago that was, where nobody says that it came. */
  overdueDays: z.int().optional(),
  /** Absent where nobody has said anything of it. */
  firstKnown: z.string().optional(),
  statements: z.int(),
  findings: z.array(z.string()),
});
export const ConsignmentList = z.object({ asOf: z.string(), consignments: z.array(ConsignmentRow) });

export const ConsignmentDetail = z.object({
  row: ConsignmentRow,
  note: z.string().optional(),
  /** Of a medical team: its type, how many people, and for how many days they bring all they need. */
  team: z
    .object({ type: z.string().optional(), people: z.int().optional(), days: z.int().optional() })
    .optional(),
  /** Oldest first; `day` is when it happened where that was said, otherwise when it was said. */
  timeline: z.array(z.object({ day: z.string(), stage: z.string().optional(), statement: StatementView })),
  names: EntryNames,
  lots: z.array(EntryBody),
  certificates: z.array(EntryBody),
  testReports: z.array(EntryBody),
  findings: z.array(PresentedFinding),
});

/** How much went from one country to another, by terms. Ends without a country have no coordinates. */
export const SourceRow = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  publisher: z.object({ id: z.string(), name: z.string() }),
  author: z.string().optional(),
  published: z.string(),
  language: z.string().optional(),
  url: z.string().optional(),
  status: z.string().optional(),
  note: z.string().optional(),
  archived: z.enum(['yes', 'no', 'changed', 'missing']),
  sha256: z.string().optional(),
  statements: z.int(),
  findings: z.int(),
});
export const SourceList = z.object({ asOf: z.string(), sources: z.array(SourceRow) });
export const DocumentRow = z.object({
  sha256: z.string(),
  bytes: z.int(),
  /** Entries of any case. Jobs may name it too. */
  namedBy: z.array(z.object({ caseId: z.string(), kind: Kind, id: z.string() })),
});
export const DocumentKept = z.object({ sha256: z.string(), bytes: z.int() });

export const DocumentList = z.object({
  documents: z.array(DocumentRow),
  /** False where there are more. */
  isAll: z.boolean(),
});
export const SourceDetail = z.object({
  source: SourceRow,
  statements: z.array(StatementView),
  /** Findings that lean on it. */
  findings: z.array(PresentedFinding),
});

/** What is not known of which consignments, and who of those named beside them could say it. */
export const MissingList = z.object({
  asOf: z.string(),
  missing: z.array(
    z.object({
      question: Question,
      /** The kind of entry that would say it, and its field. */
      kind: Kind,
      field: z.string(),
      text: z.string(),
      total: z.int(),
      /** The first hundred. */
      consignments: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          sayers: z.array(z.object({ id: z.string(), name: z.string() })),
          findings: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Of those that are overdue the first hundred, the latest first, and how many there are. */
  overdue: z.object({
    total: z.int(),
    consignments: z.array(
      z.object({ id: z.string(), name: z.string(), due: z.string(), overdueDays: z.int() }),
    ),
  }),
});

const SearchHit = z.object({
  kind: z.union([Kind, z.literal('finding')]),
  id: z.string(),
  title: z.string(),
  verdict: Verdict.optional(),
  consignment: z.string().optional(),
  source: z.string().optional(),
});
/** Findings first, then entries by kind; `total` counts those beyond the limit too. */
export const SearchResult = z.object({ asOf: z.string(), total: z.int(), hits: z.array(SearchHit) });

/** Choices for the forms: every entry of a kind as id and name. */
export const EntryList = z.object({ kind: Kind, entries: z.array(EntryBody) });

/** Who names an entry, and in which fields. */
export const NamingEntries = z.object({
  total: z.int(),
  /** The first thousand. */
  entries: z.array(z.object({ kind: Kind, id: z.string(), title: z.string(), fields: z.array(z.string()) })),
});

/** Two entries that are one. The name of the one that goes stays among the other names of the one that stays. */
export const MergeRequest = z.strictObject({
  kind: MergedKind,
  stays: z.string().max(200),
  goes: z.string().max(200),
  take: z
    .array(z.string().max(80))
    .max(40)
    .default([])
    .describe(
      'Fields whose value is taken from the one that goes, even where it has none. Where only one has a value, it stays.',
    ),
  by: Label(120).optional().describe('Who does it; it stays in the journal.'),
});

/** Takes an entry's words out of the record. `keep`: what it says now stays. */
export const Blanking = z.strictObject({
  by: Label(120).describe('Who does it; it stays in the journal.'),
  why: Label(300).describe('On what ground; it stays in the journal, so without what is taken out.'),
  keep: z.boolean().default(false),
});
export const BlankedEntries = z.object({ seq: z.int(), entries: z.array(z.int()) });

export const JournalEntry = z.object({
  seq: z.int(),
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  /** null where it is longer than a page gives; `waybill backup` has it. */
  body: z.unknown(),
  bodyBytes: z.int(),
  prevHash: z.string(),
  hash: z.string(),
  hashVersion: z.int(),
});
/** Fewer than were asked for where they are long: `next` is where to go on. */
export const JournalPage = z.object({
  entries: z.array(JournalEntry),
  total: z.int(),
  next: z.int().optional(),
});

/** A case in numbers, of all that is known of it. */
export const CaseNumbers = z.object({
  entries: z.record(Kind, z.int()),
  /** Entries of the journal by author and week, which is named by its Monday; the newest first. */
  changes: z.array(z.object({ by: z.string(), week: z.string(), entries: z.int() })),
  /** With and without a copy that was kept. */
  sources: z.object({ withCopy: z.int(), withoutCopy: z.int() }),
  /** With and without a place in the source. */
  statements: z.object({ withPlace: z.int(), withoutPlace: z.int() }),
  verdicts: z.array(z.object({ verdict: Verdict, findings: z.int() })),
});

export const Verification = z.object({
  ok: z.boolean(),
  entries: z.int(),
  head: z.object({ seq: z.int(), hash: z.string() }),
  clockBack: z.array(z.int()),
  /** `heads.log` beside the database is missing or ends too early: a journal that was cut off could not be seen. */
  headsMissing: z.literal(true).optional(),
  firstBroken: z.object({ seq: z.int(), found: z.string(), expected: z.string() }).optional(),
});

const EntryName = z.object({ kind: Kind, id: z.string() });

export const ImportResult = z.object({
  case: z.string().optional(),
  counts: z.object({ read: z.int(), kept: z.int(), refused: z.int() }),
  /** The first of them. */
  problems: z.array(SaidProblem),
  problemsInAll: z.int(),
  /** What it did to the store, or would do. `kept` differ from the files: edited here, or not readable there. */
  changes: z.object({
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    /** The first hundred of each list of names. */
    removed: z.array(EntryName),
    removedInAll: z.int(),
    kept: z.array(EntryName),
    keptInAll: z.int(),
    addedNames: z.array(EntryName),
    updatedNames: z.array(EntryName),
  }),
});

export type CaseSummary = z.infer<typeof CaseSummary>;
export type Explanation = z.infer<typeof Explanation>;
export type FindingList = z.infer<typeof FindingList>;
export type ConsignmentRow = z.infer<typeof ConsignmentRow>;
export type ConsignmentList = z.infer<typeof ConsignmentList>;
export type ConsignmentDetail = z.infer<typeof ConsignmentDetail>;
export type SourceRow = z.infer<typeof SourceRow>;
export type SourceList = z.infer<typeof SourceList>;
export type DocumentRow = z.infer<typeof DocumentRow>;
export type SourceDetail = z.infer<typeof SourceDetail>;
export type MissingList = z.infer<typeof MissingList>;
export type SearchHit = z.infer<typeof SearchHit>;
export type SearchResult = z.infer<typeof SearchResult>;
export type EntryList = z.infer<typeof EntryList>;
export type NamingEntries = z.infer<typeof NamingEntries>;
export type BlankedEntries = z.infer<typeof BlankedEntries>;
export type JournalPage = z.infer<typeof JournalPage>;
export type CaseNumbers = z.infer<typeof CaseNumbers>;
export type Verification = z.infer<typeof Verification>;
export type ImportResult = z.infer<typeof ImportResult>;
