import {
  type Case,
  kinds,
  type Lot,
  type LotLine,
  type LotLineKind,
  readLotLine,
  readLotStep,
  writeLotLine,
  writeLotStep,
} from '../../case/index.js';
import { appError } from '../../findings/index.js';
import { AppError, formatFound, formatText, type Problem, problem } from '../../lib/errors/index.js';
import { asIs, expectedBy, wording } from '../../lib/wording/index.js';
import { NewLotStep } from '../disposition/api.js';
import type { KitTarget } from '../kits/targets.js';
import { LineEntered } from './api.js';
import { requireEvaluation, requireFit, requirePlan } from './enter.js';

const lineKinds = ['plans', 'samples', 'evaluations', 'steps'] as const;
type Lines = (typeof lineKinds)[number];

/**
 * Holds the lines of a lot that is put as a whole to what they are held to one by one: those that are there stay, but
 * for names and notes, and a new one must be what its own address would take. Whether steps may follow each other is
 * looked at wherever a lot comes in.
 */
export function requireLines(
  caseData: Case,
  id: string,
  value: unknown,
  targets: readonly KitTarget[],
): void {
  const { data: lot } = kinds.lot.schema.safeParse(value);
  // What its schema refuses is told field by field.
  if (!lot) return;
  const before = caseData.entries.lot.find((one) => one.id === id);
  const others = caseData.entries.lot.filter((one) => one.id !== id);
  const then = { ...caseData, entries: { ...caseData.entries, lot: [...others, lot] } };
  const problems: Problem[] = [];
  for (const field of lineKinds) {
    const fault = findLost(before, lot, field) ?? findUnfit(then, { before, lot, field, targets });
    if (fault) problems.push(fault);
  }
  if (problems.length > 0)
    throw appError('entry-invalid', wording('error.unstorable', { what: wording('entry.lot') }), {
      problems,
    });
}

const at = (lot: Lot, field: Lines) => ({ file: 'lot', field, entry: lot.id });

function findLost(before: Lot | undefined, lot: Lot, field: Lines): Problem | undefined {
  const next = lot[field] ?? [];
  const lost = (before?.[field] ?? []).find(
    (line, index) => bare(field, line) !== bare(field, next[index] ?? ''),
  );
  if (lost === undefined) return undefined;
  return problem('field-value', at(lot, field), wording('problem.line-lost'), {
    found: wording('found.no-such-line', { line: asIs(formatText(lost)) }),
    expected: wording('expect.lines-there'),
  });
}

/** A line without who entered it and what was noted. */
function bare(field: Lines, text: string): string {
  const nobody = { who: '-', note: undefined };
  if (field === 'steps') {
    const step = readLotStep(text);
    if (!step) return '';
    const { note: _, ...rest } = step;
    return writeLotStep({ ...rest, who: '-' });
  }
  const line = readLotLine(field, text);
  return line ? writeLotLine({ ...line, ...nobody }) : '';
}

type Added = {
  readonly before: Lot | undefined;
  readonly lot: Lot;
  readonly field: Lines;
  readonly targets: readonly KitTarget[];
};

function findUnfit(caseData: Case, { before, lot, field, targets }: Added): Problem | undefined {
  const lines = lot[field] ?? [];
  for (let index = before?.[field]?.length ?? 0; index < lines.length; index++) {
    const text = lines[index] ?? '';
    try {
      if (field === 'steps') requireStep(text);
      else requireLine(caseData, { ...lot, [field]: lines.slice(0, index) }, field, text, targets);
    } catch (error) {
      if (!(error instanceof AppError) || error.says === undefined) throw error;
      return problem('field-value', at(lot, field), error.says, {
        found: formatFound(text),
      });
    }
  }
  return undefined;
}

function requireStep(text: string): void {
  const step = readLotStep(text);
  if (!step) throw appError('request-invalid', wording('problem.no-step'));
  const { who: by, when: on, ...rest } = step;
  requireForm(NewLotStep.safeParse({ ...rest, by, on }));
}

function requireLine(
  caseData: Case,
  lot: Lot,
  field: LotLineKind,
  text: string,
  targets: readonly KitTarget[],
): void {
  const line = readLotLine(field, text);
  if (!line) throw appError('request-invalid', wording('problem.no-line'));
  const { who: by, when: on, ref, note } = line;
  requireForm(LineEntered.safeParse({ by, on, ref, note }));
  requireOwnRef(lot, line);
  if (field === 'plans') requirePlan(caseData, lot, line);
  else if (field === 'samples') requireFit(lot, line);
  else requireEvaluation(caseData, lot, line, targets);
}

function requireOwnRef(lot: Lot, { ref }: LotLine): void {
  const kindsOfLine = ['plans', 'samples', 'evaluations'] as const;
  const taken = kindsOfLine.flatMap((kind) => (lot[kind] ?? []).map((text) => readLotLine(kind, text)?.ref));
  if (taken.includes(ref))
    throw appError('request-invalid', wording('problem.line-name-taken', { ref: asIs(ref) }));
}

type Form = {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly code?: string; readonly message: string }[] };
};

function requireForm({ success, error }: Form): void {
  if (success) return;
  const expected = expectedBy(error?.issues[0] ?? {});
  throw appError('request-invalid', wording('problem.form', { expected }));
}
