import type { Question, Tone, Verdict } from './verdicts.js';
import { byWeight, toneOf, type Weighed } from './weight.js';

type Asked = {
  readonly id: 'terms' | 'goodness' | 'arrival' | 'truth' | 'drain';
  /** The axes whose findings answer it. */
  readonly axes: readonly Question[];
  /** Those of them that no rule answers in this edition. */
  readonly unassessed: readonly Question[];
};

/** The questions of the project, and where each gets its findings from. */
export const askedQuestions: readonly Asked[] = [
  { id: 'terms', axes: ['terms'], unassessed: [] },
  { id: 'goodness', axes: ['quality', 'conformity'], unassessed: [] },
  { id: 'arrival', axes: ['arrival', 'need'], unassessed: [] },
  { id: 'truth', axes: ['claim', 'amplification', 'media'], unassessed: [] },
  { id: 'drain', axes: ['drain'], unassessed: [] },
];

/** How many answers of a question are told before somebody asks for all. */
export const toldFirst = 4;

/** The findings that answer a question, most telling first, and what is told under it, in that order. */
export function answersTo<F extends Weighed>(
  { id, axes }: Asked,
  findings: readonly F[],
): { answers: F[]; told: F[] } {
  const answers = findings.filter(({ question }) => axes.includes(question)).sort(byWeight);
  if (id !== 'terms') return { answers, told: answers };
  // A purchase called a gift is found among the claims, but it is the first question it answers.
  const calledGift = findings.filter(({ verdict }) => verdict === 'misattributed-as-gift');
  return { answers, told: [...calledGift, ...answers] };
}

/** What is counted by itself: answers of one axis, and of routes apart from those of the shipments that make them up. */
export const countedAs = ({ question, subject }: Weighed): string =>
  subject.kind === 'flow' ? 'flow' : question;

/** Some of it came and was kept. */
const kept: ReadonlySet<Verdict> = new Set([
  'delivered',
  'partly-delivered',
  'partly-returned',
  'partly-rejected',
] as const);

/** What the state of a case is told by, on the page and at the terminal. */
export function headlineCounts(findings: readonly Weighed[]): Readonly<Record<HeadlineCount, number>> {
  const of = (asked: Question, tone: Tone): number =>
    findings.filter(({ question, verdict }) => question === asked && toneOf(verdict) === tone).length;
  const claims = findings.filter(({ question }) => question === 'claim').length;
  const terms = findings.filter(
    ({ question, subject }) => question === 'terms' && subject.kind === 'consignment',
  );
  const against = of('claim', 'against');
  const held = of('claim', 'for');
  return {
    claims,
    against,
    held,
    open: claims - against - held,
    consignments: terms.length,
    unknownTerms: terms.filter(({ verdict }) => verdict === 'unknown').length,
    delivered: findings.filter(({ verdict, question }) => question === 'arrival' && kept.has(verdict)).length,
    bad: of('quality', 'against'),
  };
}

type HeadlineCount =
  | 'claims'
  | 'against'
  | 'held'
  | 'open'
  | 'consignments'
  | 'unknownTerms'
  | 'delivered'
  | 'bad';
