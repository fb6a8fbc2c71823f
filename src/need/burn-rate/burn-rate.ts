import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type NeedNote, needNote } from '../note.js';
import type { BoxCounts } from './box-counts.js';
import { readPolicy, type UsePolicy } from './policy.js';
import { type BurnRate, rateOfStep, type TotalRate, totalRate } from './rate.js';
import { type ReadBoxes, readBoxCounts } from './read-counts.js';
import { type BurnStep, stepsOf } from './steps.js';

export type DaysOfCover = { readonly value: number; readonly low: number; readonly high: number };

export type BurnReading = {
  readonly file: string;
  readonly given: BoxCounts;
  readonly steps: readonly { readonly step: BurnStep; readonly rate: BurnRate | undefined }[];
  readonly total: TotalRate | undefined;
  readonly perPatient: number | undefined;
  readonly perHeadDay: number | undefined;
  readonly policy: UsePolicy | undefined;
  /** What was used was used under a rule that makes it last: it says how little is had, not how much is needed. */
  readonly isRationing: boolean;
  readonly needAtOnePerHeadDay: number | undefined;
  readonly cover: DaysOfCover | undefined;
  readonly notes: readonly NeedNote[];
};

/** How fast something goes, from full boxes counted over days, as far as such counts can tell. */
export function measureBurnRate(file: string, given: BoxCounts): BurnReading {
  const read = readBoxCounts(file, given);
  const steps = stepsOf(read, given.box);
  const total = totalRate(steps, given.box);
  const policy = given.policy === undefined ? undefined : readPolicy(given.policy);
  const perHeadDay = total && given.staff !== undefined ? total.rate / given.staff : undefined;
  const isRationing = policy?.kind === 'pieces-per-days' && policy.pieces < policy.days;
  const reading: BurnReading = {
    file,
    given,
    steps: steps.map((step) => ({
      step,
      rate: step.kind === 'used' ? rateOfStep(step, given.box) : undefined,
    })),
    total,
    perPatient: total && given.patients !== undefined ? total.rate / given.patients : undefined,
    perHeadDay,
    policy,
    isRationing,
    needAtOnePerHeadDay: isRationing ? given.staff : undefined,
    cover: coverFrom(read, given.box, total),
    notes: read.notes,
  };
  return { ...reading, notes: [...read.notes, ...notesOf(reading, read)] };
}

/** What is left, over what goes a day; the opened box may hold up to a piece less than a box besides. */
function coverFrom(
  { counts }: ReadBoxes,
  box: number,
  total: TotalRate | undefined,
): DaysOfCover | undefined {
  const last = counts.at(-1);
  if (!last || !total || total.high === 0) return undefined;
  const left = last.boxes * box;
  const over = (pieces: number, rate: number): number =>
    pieces === 0 ? 0 : rate === 0 ? Number.POSITIVE_INFINITY : pieces / rate;
  return {
    value: over(left, total.rate),
    low: total.isLowerBound ? 0 : over(left, total.high),
    high: over(left + box - 1, total.low),
  };
}

function notesOf(reading: BurnReading, { counts }: ReadBoxes): NeedNote[] {
  const at = { file: reading.file };
  const { given, perHeadDay, total } = reading;
  const told = reading.steps.flatMap(({ step }) => noteOfStep(at, step));
  const empty = counts.filter(({ boxes }) => boxes === 0);
  const [first, last] = [empty[0], empty.at(-1)];
  if (first && last && first !== last)
    told.push(
      needNote('assumed', at, wording('need.note.nothing-left', { from: first.shown, to: last.shown })),
    );
  if (!total) told.push(needNote('asked', at, wording('need.note.no-rate')));
  if (given.policy !== undefined) addAll(told, noteOfPolicy(at, given.policy, reading));
  else if (perHeadDay !== undefined && perHeadDay < 1)
    told.push(needNote('asked', at, wording('need.note.below-one', { rate: String(roundRate(perHeadDay)) })));
  return told;
}

function noteOfStep(at: { readonly file: string }, step: BurnStep): NeedNote[] {
  const ends = { from: step.from.shown, to: step.to.shown };
  if (step.kind === 'rose')
    return [
      needNote(
        'asked',
        at,
        wording('need.note.rose', { ...ends, boxes: step.boxes, pieces: step.piecesMin }),
      ),
    ];
  if (step.kind === 'used' && step.isLowerBound)
    return [needNote('assumed', at, wording('need.note.ran-out', ends))];
  return [];
}

function noteOfPolicy(
  at: { readonly file: string },
  said: string,
  { policy, isRationing, given, perHeadDay }: BurnReading,
): NeedNote[] {
  const named = { policy: asIs(said) };
  if (policy?.kind === 'reuse' || policy?.kind === 'extended-wear')
    return [needNote('assumed', at, wording('need.note.stretched', named))];
  if (policy?.kind !== 'pieces-per-days')
    return [needNote('asked', at, wording('need.note.policy-unread', named), { found: said })];
  if (!isRationing) return [];
  const rate = policy.pieces / policy.days;
  return [
    needNote(
      'assumed',
      at,
      wording('need.note.rationing', {
        ...named,
        rate: String(roundRate(perHeadDay ?? rate)),
        need: given.staff === undefined ? wording('need.note.one-a-head') : String(given.staff),
      }),
    ),
  ];
}

/** Rates are told to four decimals at most: counts of boxes know no more. */
export const roundRate = (rate: number): number => Math.round(rate * 10_000) / 10_000;
