import { codeLetterOf, type InspectionLevel } from './code-letter.js';
import { edition } from './edition.js';
import type { Setting } from './goods.js';
import { type MasterPlan, masterPlan, type Severity } from './master-table.js';
import { type StagedPlan, singlePlan } from './stages.js';

export type SinglePlanRequest = {
  readonly lot: number;
  /** Per cent, or faults per 100 items. */
  readonly aql: number;
  readonly level?: InspectionLevel;
  readonly severity?: Severity;
};

export type SinglePlan = Omit<MasterPlan, 'letter'> & {
  readonly codeLetter: string;
  /** Where the arrow of the table leads from the code letter. */
  readonly planLetter: string;
  readonly edition: string;
  readonly lot: number;
  readonly aql: number;
  readonly level: InspectionLevel;
  readonly severity: Severity;
  readonly counts: 'nonconforming items' | 'nonconformities';
  /** The sample is as large as the lot or larger: every piece is inspected. */
  readonly inspectAll: boolean;
};

// An AQL of 10 is one piece in ten; above that the standard counts faults, of which a piece may have several.
const mostPerCent = 10;

/** The single plan of ISO 2859-1 for a lot that comes in a series. */
export function planSingle({ lot, aql, level = 'II', severity = 'normal' }: SinglePlanRequest): SinglePlan {
  const codeLetter = codeLetterOf(lot, level);
  const { letter: planLetter, n, ac, re, arrow } = masterPlan(severity, codeLetter, aql);
  return {
    codeLetter,
    planLetter,
    n,
    ac,
    re,
    arrow,
    edition,
    lot,
    aql,
    level,
    severity,
    counts: aql > mostPerCent ? 'nonconformities' : 'nonconforming items',
    inspectAll: n >= lot,
  };
}

/** The plan as its chances are worked out: no more is inspected than there is. */
export const stagesOf = ({ n, ac, lot }: SinglePlan): StagedPlan => singlePlan(Math.min(n, lot), ac);

export const settingOf = ({ counts, lot }: SinglePlan): Setting =>
  counts === 'nonconformities' ? { kind: 'faults' } : { kind: 'lot', lot };
