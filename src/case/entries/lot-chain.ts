import { Day } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { Label } from './vocabulary.js';

// What is planned for a lot, found in its sample and learnt of its kits. Each is one line of text, as a step is:
// day | reference | who | facts | note, the facts parted by commas, each a word and what it is.

const lotFacts = {
  plans: [
    'lot',
    'aql',
    'level',
    'severity',
    'limiting-quality',
    'consumer-risk',
    'accept',
    'acceptable-quality',
    'producer-risk',
    'stages',
    'sequential',
    'variables',
    'sigma',
    'deviation',
    'limit',
    'side',
    'defects',
    'resumed',
    'resubmitted',
  ],
  samples: ['plan', 'inspected', 'found', 'mean', 'deviation', 'steady', 'reduced-wanted'],
  evaluations: [
    'tp',
    'fn',
    'fp',
    'tn',
    'opened',
    'no-result',
    'use',
    'confidence',
    'kit',
    'laboratory',
    'reference',
    'file',
    'sha256',
  ],
} as const;

export type LotLineKind = keyof typeof lotFacts;
export const lotLineKinds: readonly LotLineKind[] = ['plans', 'samples', 'evaluations'];

export type LotLine = {
  readonly when: Day;
  /** By which the others name it, and a step as its evidence. */
  readonly ref: string;
  readonly who: string;
  /** A fact that is only a word, such as `resubmitted`, is empty. */
  readonly facts: ReadonlyMap<string, string>;
  readonly note?: string | undefined;
};

export const writeLotLine = ({ when, ref, who, facts, note }: LotLine): string =>
  [
    when,
    ref,
    who,
    [...facts].map(([word, value]) => (value === '' ? word : `${word} ${value}`)).join(', '),
    ...(note === undefined ? [] : [note]),
  ].join(' | ');

/** undefined where the line is none of its kind. */
export function readLotLine(kind: LotLineKind, text: string): LotLine | undefined {
  const [when = '', ref = '', who = '', listed = '', note, ...more] = text
    .split('|')
    .map((part) => part.trim());
  const day = Day.safeParse(when);
  const facts = readFacts(kind, listed);
  const isWhole = more.length === 0 && !text.includes(';') && ref !== '' && who !== '' && note !== '';
  if (!isWhole || ref.includes(',') || !day.success || !facts) return undefined;
  return { when: day.data, ref, who, facts, note };
}

function readFacts(kind: LotLineKind, listed: string): ReadonlyMap<string, string> | undefined {
  const facts = new Map<string, string>();
  for (const one of listed.split(',')) {
    const [, word = '', value = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(one) ?? [];
    if (facts.has(word) || !(lotFacts[kind] as readonly string[]).includes(word)) return undefined;
    facts.set(word, value);
  }
  return facts;
}

const examples: Readonly<Record<LotLineKind, string>> = {
  plans: '2026-11-20 | P-1 | A. Rossi | lot 60000, aql 0.65, level II, severity normal',
  samples: '2026-11-21 | S-1 | A. Rossi | plan P-1, inspected 500, found 3',
  evaluations: '2026-11-22 | E-1 | A. Rossi | tp 95, fn 5, fp 1, tn 199, use antigen-who, confidence 0.95',
};

export const LotLineText = (kind: LotLineKind) =>
  Label(1000).refine(
    (text) => readLotLine(kind, text) !== undefined,
    expecting('expect.line-such-as', { example: examples[kind] }),
  );
