import { buildRecord, type Case } from '../../case/index.js';
import { packZipReading, writePackedZip } from '../../case/io/index.js';
import { checkCase } from '../../checks.js';
import { readUpload } from '../../conformity/index.js';
import type { Finding } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { answerTable, presentPlan, readAndAnswerResults } from '../../quality/index.js';

/**
 * What is done for a request in a process of its own, because what was sent decides how long it takes. Everything in
 * and out is plain data.
 */
export const tasks = {
  'case-zip': packZipReading,
  'case-to-zip': writePackedZip,
  plan: presentPlan,
  'kit-table': answerTable,
  'kit-results': readAndAnswerResults,
  dossier: readUpload,
  findings: (kase: Case, asOf: Day, hash: string): Finding[] => checkCase(buildRecord(kase, asOf, hash)),
} as const;

export type TaskName = keyof typeof tasks;
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>;
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]>>;
