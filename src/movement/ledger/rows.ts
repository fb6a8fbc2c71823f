import {
  apartByLot,
  type CaseRecord,
  type ConsignmentRecord,
  heardAt,
  isWithdrawn,
  type Lot,
  type LotAction,
  type LotStep,
  piecesOf,
  quantityAt,
  type Statement,
  saysNone,
  stepsOf,
  tellPieces,
} from '../../case/index.js';
import { distinct, hull, meet, overlaps } from '../../lib/intervals/index.js';
import { type Count, countOf, sumOf } from './count.js';
import { endStages, type LedgerStage, lineStages } from './stages.js';

/** What one statement says of a stage, and whether the row rests on it. */
export type StageTelling = {
  readonly statement: Statement;
  readonly standing: 'counts' | 'without-number' | 'other-unit' | 'taken-back' | 'set-aside';
};

/** Who counts: people who spoke of the whole or of its lots, the lots' own record, the parts of the shipment. */
export type Account = { readonly by: 'whole' | 'lots' | 'steps' | 'parts'; readonly count: Count };

export type LedgerRow = {
  readonly stage: LedgerStage;
  readonly standing: 'counted' | 'disputed' | 'without-number' | 'nobody-said';
  /** What the accounts agree on, or each of their figures. */
  readonly count: Count | undefined;
  readonly accounts: readonly Account[];
  readonly said: readonly StageTelling[];
  readonly steps: readonly { readonly lot: Lot; readonly step: LotStep }[];
};

/** What is known of each stage of a consignment, in the order of its way. */
export const rowsOf = (entry: ConsignmentRecord, record: CaseRecord): LedgerRow[] =>
  [...lineStages, ...endStages].map((stage) => rowOf(stage, entry, record));

function rowOf(stage: LedgerStage, entry: ConsignmentRecord, record: CaseRecord): LedgerRow {
  const statements = entry.statements.filter((one) => one.stage === stage);
  const steps = stepsAt(stage, entry, record);
  const parts = record.partsOf(entry.id).filter(({ id }) => id !== entry.id);
  const { accounts, deciding } = accountsOf(stage, entry, record);
  const all: Account[] = [
    ...accounts,
    ...account('steps', countSteps(stage, entry, record)),
    ...account('parts', sumOf(parts.map((part) => rowOf(stage, part, record).count))),
  ];
  const count = joined(all.map((one) => one.count));
  const said = statements.map((statement) => ({
    statement,
    standing: standingOf(statement, { deciding, entry, record }),
  }));
  const isSaid = steps.length > 0 || statements.some((one) => !saysNone(one) && !isWithdrawn(one, record));
  return {
    stage,
    standing: count
      ? count.figures.length > 1
        ? 'disputed'
        : 'counted'
      : isSaid
        ? 'without-number'
        : 'nobody-said',
    count,
    accounts: all,
    said,
    steps,
  };
}

const account = (by: Account['by'], count: Count | undefined): Account[] => (count ? [{ by, count }] : []);

/** What people counted: the whole, and lot by lot where they counted several. */
function accountsOf(
  stage: LedgerStage,
  entry: ConsignmentRecord,
  record: CaseRecord,
): { readonly accounts: readonly Account[]; readonly deciding: ReadonlySet<Statement> } {
  const heard = heardAt(entry, [stage], record);
  const { wholes, lots } = apartByLot({ ...entry, statements: heard }, [stage]);
  const isByLot = lots.length > 1;
  const deciding = new Set<Statement>();
  const counted = (by: Account['by'], statements: readonly Statement[]): Account[] => {
    const quantity = quantityAt({ ...entry, statements }, [stage], record);
    if (!quantity) return [];
    for (const one of quantity.statements) deciding.add(one);
    const rounded = quantity.statements.flatMap((one) => tellPieces(one, entry, record)?.rounded ?? []);
    return account(by, countOf(quantity, by === 'lots' ? [] : rounded));
  };
  const accounts = isByLot
    ? [...counted('whole', wholes), ...counted('lots', lots.flat())]
    : counted('whole', heard);
  return { accounts, deciding };
}

type Among = {
  readonly deciding: ReadonlySet<Statement>;
  readonly entry: ConsignmentRecord;
  readonly record: CaseRecord;
};

function standingOf(statement: Statement, { deciding, entry, record }: Among): StageTelling['standing'] {
  if (isWithdrawn(statement, record)) return 'taken-back';
  if (deciding.has(statement)) return 'counts';
  if (statement.amount === undefined) return 'without-number';
  return tellPieces(statement, entry, record) ? 'set-aside' : 'other-unit';
}

const stageOfAction: Readonly<Partial<Record<LotAction, LedgerStage>>> = {
  receive: 'received',
  accept: 'accepted',
  downgrade: 'accepted',
  reject: 'rejected',
  distribute: 'distributed',
  recall: 'recalled',
};

/** The steps that took a lot to the stage; of a decision that was made anew the last one counts. */
function stepsAt(stage: LedgerStage, { lots }: ConsignmentRecord, { asOf }: CaseRecord): LedgerRow['steps'] {
  return lots.flatMap((lot) => {
    const steps = stepsOf(lot).filter(({ when }) => when <= asOf);
    const step = steps.findLast(({ action }) => stageOfAction[action] === stage);
    return step && !isUndone(step, steps) ? [{ lot, step }] : [];
  });
}

// What was accepted and rejected afterwards was not accepted, and the other way round.
function isUndone(step: LotStep, steps: readonly LotStep[]): boolean {
  const later = steps.slice(steps.indexOf(step) + 1);
  const decided = (action: LotAction): boolean => action === 'accept' || action === 'downgrade';
  if (decided(step.action)) return later.some(({ action }) => action === 'reject');
  return step.action === 'reject' && later.some(({ action }) => decided(action));
}

// A lot is received and decided on whole; how much of it was handed out or called back its steps do not say.
const whole: ReadonlySet<LedgerStage> = new Set(['received', 'accepted', 'rejected'] as const);

function countSteps(stage: LedgerStage, entry: ConsignmentRecord, record: CaseRecord): Count | undefined {
  const steps = stepsAt(stage, entry, record);
  if (!whole.has(stage) || steps.length === 0) return undefined;
  // Lots that have not got there may yet; what was turned away will not be accepted.
  const turnedAway = stage === 'accepted' ? stepsAt('rejected', entry, record) : [];
  const others = new Set([...steps, ...turnedAway].map(({ lot }) => lot));
  const counts = steps.map(({ lot }): Count | undefined => {
    const pieces = lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, entry.product);
    return pieces && { figures: [pieces], rounded: pieces };
  });
  const isOpen = stage !== 'rejected' && entry.lots.some((lot) => !others.has(lot));
  return sumOf(isOpen ? [...counts, undefined] : counts);
}

/** Accounts that leave room for each other are one; those that do not all stand. */
function joined(counts: readonly Count[]): Count | undefined {
  const [first] = counts;
  if (!first || counts.length === 1) return first;
  const rounded = counts.map((one) => one.rounded).reduce(hull);
  const agree = counts.every((one) => counts.every((other) => overlaps(one.rounded, other.rounded)));
  const figures = distinct(counts.flatMap((one) => one.figures));
  return agree && counts.every((one) => one.figures.length === 1)
    ? { figures: [closest(counts)], rounded }
    : { figures, rounded };
}

// "1,000" by people and "at least 400" by the lots are 1,000; of 1,000 and "about 998" the first that was told.
function closest(counts: readonly Count[]): Count['figures'][number] {
  const figures = counts.flatMap((one) => one.figures);
  const isMet = figures.every((one) => figures.every((other) => overlaps(one, other)));
  const [first = meet(figures)] = figures;
  return isMet ? meet(figures) : first;
}
