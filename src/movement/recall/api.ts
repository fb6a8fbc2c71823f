import { z } from 'zod';
import { CaseId } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import { saidKinds } from './said-kinds.js';

export type { SaidKind } from './said-kinds.js';

/** So many at least and at most; without `high` nobody can tell. */
const Pieces = z.object({ low: z.number(), high: z.number().optional() });

const counts = {
  /** What must be accounted for: what it had when the recall was started, and what came since. */
  sent: Pieces,
  held: z.number(),
  returned: z.number(),
  destroyed: z.number(),
  used: z.number(),
  missing: z.number(),
  /** Of what was sent, nobody tells what became of so many. */
  unaccounted: Pieces,
  /** So many more are accounted for than were sent. */
  over: z.number(),
};

const Site = z.object({
  site: z.string(),
  name: z.string().optional(),
  /** By events for sure, by events perhaps, or only by what somebody said. */
  sure: z.enum(['certain', 'possible', 'said']),
  /** The lot came there after the recall was started. */
  isNew: z.boolean(),
  notified: z.boolean(),
  acknowledged: z.boolean(),
  unreachable: z.boolean(),
  counted: z.boolean(),
  ...counts,
  /** By events so many ever came there, gone again or not; left out where they do not tell. */
  came: Pieces.optional(),
  /** By events so many should still be there. */
  here: Pieces,
  /** Passed on to other sites, where it is looked for. */
  passed: z.number(),
  isSettled: z.boolean(),
});

const Line = z.object({
  /** By which it is withdrawn. */
  line: z.string(),
  what: z.enum(['started', 'closed', ...saidKinds]),
  site: z.string().optional(),
  pieces: z.number().optional(),
  on: z.string().optional(),
  to: z.string().optional(),
  note: z.string().optional(),
  ref: z.string().optional(),
  at: z.string(),
  by: z.string(),
  withdrawn: z.object({ at: z.string(), by: z.string() }).optional(),
});

const Total = z.object({
  ...counts,
  /** At no site that is known. */
  elsewhere: Pieces,
  /** Went into other goods, whose sites are told too. */
  madeInto: z.number(),
});

const RecallHead = z.object({
  id: z.string(),
  lot: z.string(),
  /** What people call the lot, where its identifier does not say it. */
  called: z.string().optional(),
  since: z.string(),
  /** The day it was started, where the hour is not known. */
  on: z.string().optional(),
  by: z.string(),
  reason: z.string().optional(),
  /** The day by which sites are to answer. */
  due: z.string().optional(),
  /** The unit they are counted in; pieces where none is told. */
  uom: z.string().optional(),
  state: z.enum(['open', 'accounted', 'done', 'closed']),
  closed: z.object({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
  total: Total,
  siteCount: z.int(),
  answered: z.int(),
});

/** How far a recall has come, site by site. */
export const RecallStatus = RecallHead.extend({
  sites: z.array(Site),
  /** What must be looked at: sites that came later, more than was sent, what cannot be told. */
  warnings: z.array(z.string()),
  lines: z.array(Line),
});

export const RecallList = z.object({ recalls: z.array(RecallHead) });

/** What of a case is or was under recall. */
export const RecallsInCase = z.object({
  recalls: z.array(
    z.object({
      id: z.string(),
      since: z.string(),
      closed: z.string().optional(),
      consignment: z.string(),
      shipment: z.string(),
      /** The lot of the case, and what it is called; without one the whole consignment. */
      lot: z.string().optional(),
      called: z.string().optional(),
    }),
  ),
});

const text = (max: number) => z.string().trim().min(1).max(max);

export const RecallStart = z.object({
  /** A lot by its name, its label, as URN or as link. */
  lot: text(1000),
  reason: text(2000).optional(),
  by: text(200),
  /** The day it was started, where it was kept on paper till now; else now. */
  on: Day.optional(),
  /** The day by which sites are to answer. */
  due: Day.optional(),
  /** The case that tells of the lot, where no event does: by its id there, its batch, or its whole consignment. */
  case: CaseId.optional(),
});

export const RecallAnswer = z.object({
  /** By its identifier, its label or the name it was given. */
  site: text(1000),
  what: z.enum(saidKinds),
  pieces: z.number().optional(),
  by: text(200),
  on: Day.optional(),
  to: text(1000).optional(),
  note: text(2000).optional(),
  /** The number of a delivery note: tells two equal answers of one day apart. */
  ref: text(200).optional(),
  /** The lot on the label of what came back; another one is refused. */
  lot: text(1000).optional(),
});

export const RecallAnswered = z.object({
  /** Of the line that was written, or stood there already. */
  line: z.string(),
  isNew: z.boolean(),
  recall: RecallStatus,
});

export const RecallClosing = z.object({ reason: text(2000), by: text(200) });

/** A letter for each site, to be printed or sent. */
export const RecallLetters = z.object({
  letters: z.array(
    z.object({
      site: z.string(),
      title: z.string(),
      to: z.string(),
      reference: z.string(),
      paragraphs: z.array(z.string()),
      steps: z.array(z.string()),
      /** What the site fills in. */
      blanks: z.array(z.string()),
    }),
  ),
});
