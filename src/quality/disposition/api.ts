import { z } from 'zod';
import { lotActions, lotStates, partOfEvidence, partOfStep, stepEvidenceKinds } from '../../case/index.js';
import { OurDay } from '../../lib/days/index.js';
import { EnteredSample, GivenPlanView, LotEvaluationView, SupplySwitching } from '../lots/api.js';
import { dispositions } from './decide.js';
import { lotStages, nextTasks, stageStandings } from './stage-names.js';

/** Where a lot stands: by its own steps; before the first of them, by what became of it when it came. */
const lotStandings = [...lotStates, 'came', 'taken-over', 'refused-in-part', 'refused'] as const;
export type LotStanding = (typeof lotStandings)[number];

// What goes over HTTP about the disposition of a lot. All addresses stand under /api/cases/{case}/lots/{lot}.

/** A step to be taken with a lot. */
export const NewLotStep = z.strictObject({
  action: z.enum(lotActions),
  by: partOfStep(120),
  on: OurDay,
  evidence: z
    .array(z.strictObject({ kind: z.enum(stepEvidenceKinds), ref: partOfEvidence(80) }))
    .max(8)
    .default([]),
  note: partOfStep(200).optional(),
});

const Step = z.object({
  action: z.enum(lotActions),
  who: z.string(),
  when: z.string(),
  evidence: z.array(z.object({ kind: z.enum(stepEvidenceKinds), ref: z.string() })),
  note: z.string().optional(),
});

const EvidenceOfLot = z.object({
  kind: z.enum(['plan', 'sample', 'evaluation', 'step', 'test-report', 'finding']),
  ref: z.string(),
});
const ReasonOfLot = z.object({
  says: z.string(),
  /** What it stands on, by the name it has in the record. */
  of: z.array(EvidenceOfLot),
});

/** What brings a stage on. */
const NextTask = z.object({
  task: z.enum(nextTasks),
  says: z.string(),
  plan: z.string().optional(),
  action: z.enum(lotActions).optional(),
});

const StageOfLot = z.object({
  stage: z.enum(lotStages),
  standing: z.enum(stageStandings),
  /** The stage and how it stands, in a word of the language asked for. */
  name: z.string(),
  word: z.string(),
  says: z.array(ReasonOfLot),
  next: NextTask.optional(),
});

const Known = z.object({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  /** By which a step may name it: its number where it has one. */
  ref: z.string(),
  source: z.string(),
});

const Named = z.object({ id: z.string(), name: z.string() });

/** Where the goods of a lot went, as far as the case says. */
const LotTrace = z.object({
  /** The consignment of the lot, the larger one it is part of, and its parts. */
  shipments: z.array(Named.extend({ how: z.enum(['own', 'whole', 'part']), to: Named })),
  /** Lots elsewhere with the same number of the maker. */
  sameBatch: z.array(
    z.object({
      lot: z.string(),
      consignment: Named,
      to: Named,
      amount: z.string().optional(),
      unit: z.string().optional(),
      state: z.string(),
    }),
  ),
  /** Who is to be told of a recall, and why. */
  toTell: z.array(Named.extend({ because: z.array(z.string()) })),
  /** What was said of where the goods went and what came back, oldest first. */
  said: z.array(
    z.object({
      id: z.string(),
      day: z.string(),
      stage: z.string(),
      text: z.string(),
      speaker: z.string(),
      /** Of the lot, or of its consignment as a whole. */
      of: z.enum(['lot', 'consignment']),
      source: Named,
    }),
  ),
  unknown: z.array(z.string()),
});

export const LotDisposition = z.object({
  case: z.string(),
  asOf: z.string(),
  recordHash: z.string(),
  /** The version of the lot, which a step can name so that nothing comes in between. */
  etag: z.string(),
  lot: z.object({
    id: z.string(),
    batch: z.string().optional(),
    amount: z.string().optional(),
    unit: z.string().optional(),
    quantity: z.string().optional().describe('Amount and unit in words.'),
    expires: z.string().optional(),
    note: z.string().optional(),
    source: z.string(),
    sourceId: z.string(),
  }),
  product: z.object({ id: z.string(), name: z.string(), class: z.string(), gtin: z.string().optional() }),
  consignment: z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string() }),
  /** Its last day, where that is past. */
  expired: z.string().optional(),
  /** The day since which it is under recall. */
  underRecall: z.string().optional(),
  /** From its documents to what is called back: how far it has got, and what brings it on. */
  stages: z.array(StageOfLot),
  next: NextTask.optional(),
  trace: LotTrace,
  /** What the evidence comes to, in words of the language asked for. */
  disposition: z.enum(dispositions),
  says: z.string(),
  because: z.array(ReasonOfLot),
  wouldChange: z.array(z.string()),
  /** `unknown` where nobody has looked. */
  evidence: z.object({
    conformity: z.enum(['release', 'hold', 'refuse', 'unknown']),
    sampling: z.enum(['accepted', 'refused', 'unknown']),
    performance: z.enum(['pass', 'fail', 'cannot-tell', 'unknown']),
    distributed: z.enum(['yes', 'no', 'unknown']),
  }),
  /** Reports that bear on this lot, and documents that name it or its consignment. */
  tests: z.array(Known.extend({ outcome: z.string() })),
  certificates: z.array(Known),
  /** Oldest first; those taken by the day asked for, all of them where none is. */
  steps: z.array(Step),
  /** Where the lot is, by the last step that moved it. */
  state: z.object({
    is: z.enum(lotStandings),
    /** What became of it at the door, with the numbers, where anybody or anything tells. */
    atDoor: z.string().optional(),
    /** Accepted for a lesser use. */
    lesser: z.boolean(),
    since: z.string().optional(),
    by: z.string().optional(),
    says: z.string(),
    /** What was decided and what the evidence comes to are two things; said where they part. */
    differs: z.string().optional(),
  }),
  /** Sampling plans given to it, each with its results; results of no plan; evaluations of its kits. */
  plans: z.array(GivenPlanView),
  strays: z.array(EnteredSample),
  evaluations: z.array(LotEvaluationView),
  /** How this supplier's lots of the product are inspected next, one for each class of defects. */
  switching: z.array(SupplySwitching),
  /** Pieces in the lot, where its amount says so. */
  pieces: z.object({ low: z.number(), high: z.number() }).optional(),
  /** What may be done next. */
  allowed: z.array(z.enum(lotActions)),
  /** What would have caught it, and the finding that says so. */
  caught: z.object({ finding: z.string(), says: z.array(z.string()) }).optional(),
});

/** A lot among the others of its case. */
const LotRow = z.object({
  id: z.string(),
  batch: z.string().optional(),
  product: Named,
  consignment: Named,
  to: z.string(),
  amount: z.string().optional(),
  unit: z.string().optional(),
  expires: z.string().optional(),
  expired: z.string().optional(),
  state: z.object({ is: z.enum(lotStandings), says: z.string(), atDoor: z.string().optional() }),
  /** The day since which it is under recall. */
  underRecall: z.string().optional(),
  disposition: z.enum(dispositions),
  says: z.string(),
  stages: z.array(StageOfLot.omit({ says: true, next: true })),
  /** What comes next. */
  next: NextTask.optional(),
});
export const LotList = z.object({ asOf: z.string(), lots: z.array(LotRow) });

export type LotList = z.infer<typeof LotList>;
export type LotRow = z.infer<typeof LotRow>;
export type NewLotStep = z.infer<typeof NewLotStep>;
export type LotDisposition = z.infer<typeof LotDisposition>;
