import { z } from 'zod';
import { Label, RuleClass } from '../case/index.js';
import { OurDay } from '../lib/days/index.js';
import { SaidProblem } from '../lib/errors/index.js';
import { expecting } from '../lib/wording/index.js';
import { CustomsList } from './customs.js';
import { CertificateFile, Dossier } from './dossier.js';
import { RegisterRow } from './register.js';
import { Confirmation, Role, RuleSource } from './rule-pack.js';

// What goes over HTTP about conformity, said once: the routes validate with it, OpenAPI is generated from it, the page
// imports its types.

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

const Verdict = z.enum(['release', 'hold', 'refuse']);
const Sign = z.object({ field: z.string(), sign: z.string(), text: z.string() });
const source = {
  role: Role,
  confirmation: Confirmation,
  /** Whether the law itself was read, in an official page or a copy, or only a page about it. */
  restsOn: z.enum(['text', 'page', 'nothing']),
  /** Day of the newest source that shows it in force; null where none has a date. */
  lastSeen: z.string().nullable(),
  note: z.string().optional(),
  /** Language of the note. */
  noteIn: z.string().optional(),
  /** A single source that is neither official nor a copy of the text. */
  oneWeakSource: z.boolean(),
  sources: list(RuleSource),
};

/** Rules on file. Dates are first and last days, both inside; null where there is none. */
export const RulePackList = z.object({
  packs: list(
    z.object({
      jurisdiction: z.string(),
      name: z.string(),
      version: z.string(),
      /** SHA-256 of what the pack says. */
      hash: z.string(),
      asOf: z.string(),
      rules: list(
        z.object({
          rule: z.string(),
          title: z.string(),
          productClasses: list(RuleClass),
          from: z.string().nullable(),
          to: z.string().nullable(),
          edition: z.string(),
          ...source,
        }),
      ),
    }),
  ),
});

const registers = z
  .array(RegisterRow)
  .max(5_000)
  .optional()
  .describe('Registers at hand. A document whose register is not among them is held.');

export const EvaluationRequest = z.strictObject({
  dossier: Dossier,
  on: OurDay.optional().describe(
    'Stands for declaredOn and placedOn where the dossier gives none of its own.',
  ),
  registers,
});

/** A file as it is, in base64, so that the one reader of files looks at its bytes. */
export const ReadingRequest = z.strictObject({
  kind: z.enum(['dossier', 'registers']),
  name: Label(200),
  bytes: z.base64().max(1_300_000),
});

const Text = z.string().optional();

// What a dossier says, as a form takes it: each field as text, and held to the schema when it is judged.
const DraftDocument = z.object({
  title: Text,
  documentType: Text,
  issuer: Text,
  issuerCountry: Text,
  holder: Text,
  maker: Text,
  number: Text,
  law: Text,
  standard: Text,
  notifiedBody: Text,
  model: Text,
  scope: Text,
  lot: Text,
  issued: Text,
  validUntil: Text,
  doneOn: Text,
  product: Text,
  outcome: Text,
  amount: z.unknown().optional(),
  status: Text,
});

export const DossierDraft = z.object({
  product: Text,
  model: Text,
  maker: Text,
  madeIn: Text,
  from: Text,
  to: Text,
  recipient: Text,
  quantity: z.unknown().optional(),
  riskClass: Text,
  hsCode: Text,
  use: Text,
  purpose: Text,
  basis: Text,
  contractDate: Text,
  declaredOn: Text,
  placedOn: Text,
  ceMark: z.boolean().optional(),
  notifiedBodyOnGoods: Text,
  ukcaMark: z.boolean().optional(),
  ukniMark: z.boolean().optional(),
  approvedBodyOnGoods: Text,
  claims: z.array(z.string()).optional(),
  facts: z.record(z.string(), z.boolean()).optional(),
  documents: z.array(DraftDocument).optional(),
  absent: z.array(z.string()).optional(),
  lots: z.array(z.object({ batch: z.string(), expires: Text })).optional(),
  rulesChecked: z.array(z.object({ rule: z.string(), on: z.string() })).optional(),
  note: Text,
});
export type DossierDraft = z.infer<typeof DossierDraft>;

/** What was read of a file: a dossier, or rows of registers, and what of it could not be read. */
export const ConformityReading = z.object({
  dossier: DossierDraft.nullable(),
  registers: z.array(RegisterRow),
  /** The first of them. */
  problems: z.array(SaidProblem),
  problemsInAll: z.int(),
  /** Fields of a dossier that are left out, with the reason in words; the rest is in `dossier`. */
  unread: z.array(z.object({ field: z.string(), says: z.string() })),
});
export type ConformityReading = z.infer<typeof ConformityReading>;
export type RegisterRows = ConformityReading['registers'];

const Failure = z.object({
  rule: z.string().optional(),
  field: z.string().optional(),
  /** Fields of the documents that show what is wrong. */
  fields: list(z.string()).optional(),
  clause: z.string(),
  state: z.enum(['unmet', 'unknown']),
  why: list(z.string()),
  cure: list(z.string()),
  sources: list(RuleSource),
  confirmation: Confirmation.optional(),
  oneWeakSource: z.boolean().optional(),
});

const ConformityEnd = z.object({
  verdict: Verdict,
  country: z.string().nullable(),
  /** A day, a span "2020-03-01..2020-03-26", or "..2020-03-26" where only the last day is known. */
  on: z.string().nullable(),
  failed: list(Failure),
  rules: list(
    z.object({
      rule: z.string(),
      title: z.string(),
      verdict: Verdict,
      /** What makes it uncertain that the rule applies. */
      open: list(z.string()),
      /** Why nothing is released on it alone. */
      carried: list(z.string()),
      /** Each thing it asks that is there, and the documents that show it. */
      met: list(z.object({ clause: z.string(), documents: list(z.string()) })),
      signs: list(Sign),
      ...source,
    }),
  ),
  /** Ways around that are open that day and that nothing in the documents takes. */
  routes: list(z.object({ rule: z.string(), title: z.string() })),
  /** Where nothing is asked: the pack that is held complete. */
  free: z.string().nullable(),
  remarks: list(z.string()),
  /** Version and hash of each pack that was asked. */
  packs: z.record(z.string(), z.string()),
});

/** May it leave, by the law of its customs declaration day; may it enter, by the law of the day it reaches the market. */
export const ConformityEvaluation = z.object({
  export: ConformityEnd,
  import: ConformityEnd,
  verdict: Verdict,
});

const days = z.object({ from: z.string().nullable(), to: z.string() }).nullable();

/** Days over which one and the same answer stands. The next one begins the day after. */
const periods = list(
  z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    verdict: Verdict,
    rules: list(z.string()),
  }),
);

const ConsignmentDocument = z.object({
  kind: z.enum(['certificate', 'test-report']),
  id: z.string(),
  title: z.string(),
  documentType: z.string().nullable(),
  /** Whether anybody who says so has had it in hand. */
  seen: z.boolean(),
  signs: list(z.string()),
});

/** `answer` is null for what no rule speaks of, as a team of doctors. */
export const ConsignmentConformity = z.object({
  answer: z
    .object({
      ...ConformityEvaluation.shape,
      /** Its own days, as far as they are on record, whatever day was asked about. */
      days: z.object({ export: days, import: days }),
      periods: z.object({ export: periods, import: periods }),
      documents: list(ConsignmentDocument),
    })
    .nullable(),
});

const Country = z.string().regex(/^[A-Za-z]{2,3}$/, expecting('expect.country-code'));

export const ChecklistRequest = z.strictObject({
  product: RuleClass,
  from: Country,
  to: Country,
  on: OurDay,
  quantity: Label(40).optional(),
});

const ChecklistEnd = z.object({
  country: z.string().nullable(),
  /** As far as the rules on file are complete. */
  nothingAsked: z.boolean(),
  rules: list(
    z.object({
      rule: z.string(),
      title: z.string(),
      applies: z.boolean(),
      open: list(z.string()),
      insteadOf: list(z.string()),
      asks: list(z.string()),
      ways: list(list(z.string())),
      refuseIf: list(z.string()),
      traps: list(z.string()),
      edition: z.string(),
      ...source,
    }),
  ),
  notes: list(z.string()),
});

export const DocumentChecklist = z.object({
  product: RuleClass,
  from: z.string(),
  to: z.string(),
  on: z.string(),
  quantity: z.string().optional(),
  export: ChecklistEnd,
  import: ChecklistEnd,
  rulesAsOf: z.string().nullable(),
  /** Which code, which relief, which duty where the goods enter; null where nothing of customs is on file. */
  customs: CustomsList.nullable(),
});

export const CertificateRequest = z.strictObject({ certificate: CertificateFile, on: OurDay, registers });

export const CertificatePlausibility = z.object({
  plausible: z.enum(['yes', 'no', 'cannot-tell']),
  summary: z.string(),
  rules: list(
    z.object({
      rule: z.string(),
      title: z.string(),
      accepted: z.enum(['met', 'unmet', 'unknown']),
      signs: list(Sign),
    }),
  ),
});

export type RulePackList = z.infer<typeof RulePackList>;
export type ConformityEvaluation = z.infer<typeof ConformityEvaluation>;
export type ConsignmentConformity = z.infer<typeof ConsignmentConformity>;
export type DocumentChecklist = z.infer<typeof DocumentChecklist>;
export type CertificateRequest = z.input<typeof CertificateRequest>;
export type CertificatePlausibility = z.infer<typeof CertificatePlausibility>;
