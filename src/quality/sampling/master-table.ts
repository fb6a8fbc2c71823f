import { codeLetters, indexOfAql } from './preferred-series.js';

export type Severity = 'normal' | 'tightened' | 'reduced';
export const severities: readonly Severity[] = ['normal', 'tightened', 'reduced'];

/** A cell of Table 2-A, 2-B or 2-C with its arrow followed: the letter is that of the plan it leads to. */
export type MasterPlan = {
  readonly letter: string;
  readonly n: number;
  readonly ac: number;
  readonly re: number;
  readonly arrow: 'up' | 'down' | null;
};

const sizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150];
const sizesReduced = [2, 2, 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800];

type Diagonals = {
  readonly sizes: readonly number[];
  /** Acceptance numbers by diagonal. */
  readonly numbers: Readonly<Record<number, number>>;
  /** Diagonals that only letters up to E have: from F on the arrow points up instead. */
  readonly lateNumbers: Readonly<Record<number, number>>;
  /** The empty diagonals whose arrow points up; of the others, those before the last number point down. */
  readonly up: readonly number[];
};

// Sample sizes and AQLs both rise by the fifth root of ten, so n × AQL, and with it the acceptance number, is the
// same along a diagonal: letter and AQL counted from nought and added. That is all the three tables are.
const tables: Readonly<Record<Severity, Diagonals>> = {
  normal: {
    sizes: sizes.slice(0, 16),
    numbers: { 14: 0, 17: 1, 18: 2, 19: 3, 20: 5, 21: 7, 22: 10, 23: 14, 24: 21 },
    lateNumbers: { 25: 30, 26: 44 },
    up: [15],
  },
  tightened: {
    sizes,
    numbers: { 15: 0, 18: 1, 19: 2, 20: 3, 21: 5, 22: 8, 23: 12, 24: 18 },
    lateNumbers: { 25: 27, 26: 41 },
    up: [],
  },
  reduced: {
    sizes: sizesReduced,
    numbers: { 14: 0, 18: 1, 19: 2, 20: 3, 21: 5, 22: 6, 23: 8, 24: 10 },
    lateNumbers: { 25: 14, 26: 21 },
    up: [15],
  },
};

// In reduced inspection A, B and C all take 2 pieces. A and B then have one column of numbers between them, by AQL
// alone and those of normal inspection, where the diagonals would give one sample three different numbers.
const reducedAB: Readonly<Record<number, number>> = {
  17: 1,
  18: 2,
  19: 3,
  20: 5,
  21: 7,
  22: 10,
  23: 14,
  24: 21,
  25: 30,
};

const lastLate = codeLetters.indexOf('E');
const letterS = codeLetters.indexOf('S');

function acceptanceNumber(severity: Severity, letter: number, aql: number): number | undefined {
  const { numbers, lateNumbers } = tables[severity];
  const diagonal = letter + aql;
  // S is there for the one plan that the arrows of Q and R lead to.
  if (letter === letterS) return diagonal === 18 ? 1 : undefined;
  if (severity === 'reduced' && letter <= 1 && diagonal > 14) return reducedAB[aql];
  return numbers[diagonal] ?? (letter <= lastLate ? lateNumbers[diagonal] : undefined);
}

/** The plan for a code letter and an AQL, its arrow followed. */
export function masterPlan(severity: Severity, codeLetter: string, aql: number): MasterPlan {
  const column = indexOfAql(aql);
  const row = codeLetters.indexOf(codeLetter);
  const { sizes: sizeOf, up } = tables[severity];
  const walk = (step: 1 | -1): MasterPlan | undefined => {
    for (let at = row; at >= 0 && at < sizeOf.length; at += step) {
      const ac = acceptanceNumber(severity, at, column);
      const [letter, n] = [codeLetters[at], sizeOf[at]];
      if (ac === undefined || letter === undefined || n === undefined) continue;
      return { letter, n, ac, re: ac + 1, arrow: at === row ? null : step === 1 ? 'down' : 'up' };
    }
    return undefined;
  };
  // An arrow that leads off the table has nothing to point at; the table then points the other way.
  const found = up.includes(row + column) ? (walk(-1) ?? walk(1)) : (walk(1) ?? walk(-1));
  if (found === undefined) throw new RangeError(`no ${severity} plan for letter ${codeLetter}, AQL ${aql}`);
  return found;
}
