import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { Label } from './vocabulary.js';

/** What is done with a lot, in the order it usually goes. */
export const lotActions = [
  'receive',
  'quarantine',
  'inspect',
  'accept',
  'downgrade',
  'reject',
  'distribute',
  'recall',
  'return',
  'destroy',
] as const;
export type LotAction = (typeof lotActions)[number];

export const stepEvidenceKinds = ['document', 'sample', 'test', 'notice'] as const;

export type StepEvidence = {
  readonly kind: (typeof stepEvidenceKinds)[number];
  /** Number or id by which it can be found again. */
  readonly ref: string;
};

/** One step taken with a lot: what was done, by whom, when, on what evidence. */
export type LotStep = {
  readonly action: LotAction;
  readonly who: string;
  readonly when: Day;
  readonly evidence: readonly StepEvidence[];
  readonly note?: string;
};

// A step is one line of text, so that a lot stays flat: YAML and CSV hold it alike, and a person can read it in
// either. What parts the line may not stand inside its parts; the semicolon is what parts a list in CSV.
export const partOfStep = (lengthMax: number) =>
  Label(lengthMax).refine((text) => !/[|;]/.test(text), expecting('expect.no-bars'));
export const partOfEvidence = (lengthMax: number) =>
  partOfStep(lengthMax).refine((text) => !text.includes(','), expecting('expect.no-comma'));

export const LotStepText = Label(1000).refine(
  (text) => readLotStep(text) !== undefined,
  expecting('expect.step', {
    example: '2020-04-06 | inspect | A. Rossi | sample S-17, test T-3 | 200 pieces',
  }),
);

export const writeLotStep = ({ when, action, who, evidence, note }: LotStep): string =>
  [
    when,
    action,
    who,
    evidence.map(({ kind, ref }) => `${kind} ${ref}`).join(', ') || '-',
    ...(note === undefined ? [] : [note]),
  ].join(' | ');

/** A step out of its line; undefined where the line is none. */
export function readLotStep(text: string): LotStep | undefined {
  const [when = '', action = '', who = '', listed = '', note, ...more] = text
    .split('|')
    .map((part) => part.trim());
  const evidence = listed === '-' ? [] : listed.split(',').map((one) => readEvidence(one.trim()));
  if (more.length > 0 || text.includes(';') || who === '' || note === '') return undefined;
  const day = Day.safeParse(when);
  if (!day.success || !isOneOf(lotActions, action) || !evidence.every((one) => one !== undefined))
    return undefined;
  return { when: day.data, action, who, evidence, ...(note === undefined ? {} : { note }) };
}

function readEvidence(text: string): StepEvidence | undefined {
  const [, kind = '', ref = ''] = /^(\S+) (.+)$/.exec(text) ?? [];
  return isOneOf(stepEvidenceKinds, kind) ? { kind, ref } : undefined;
}

const isOneOf = <T extends string>(words: readonly T[], word: string): word is T =>
  (words as readonly string[]).includes(word);
