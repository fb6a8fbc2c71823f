import { z } from 'zod';

export const Question = z.enum([
  'terms',
  'conformity',
  'quality',
  'arrival',
  'need',
  'claim',
  'amplification',
  'media',
  'drain',
]);
export type Question = z.infer<typeof Question>;

/** How a verdict is coloured and sorted: `against` is what makes `waybill check` exit with 1. */
export type Tone = 'for' | 'against' | 'caution' | 'open' | 'neutral';

type VerdictEntry = { readonly questions: readonly Question[]; readonly tone: Tone };

// Every word a finding may end in. docs/reference/verdicts.md explains each; a test holds the two together.
export const verdicts = {
  gift: { questions: ['terms'], tone: 'neutral' },
  sale: { questions: ['terms'], tone: 'neutral' },
  loan: { questions: ['terms'], tone: 'neutral' },
  mixed: { questions: ['terms'], tone: 'neutral' },
  unknown: { questions: ['terms'], tone: 'open' },
  contradictory: { questions: ['terms'], tone: 'against' },

  release: { questions: ['conformity'], tone: 'for' },
  hold: { questions: ['conformity'], tone: 'open' },
  refuse: { questions: ['conformity'], tone: 'against' },

  pledged: { questions: ['arrival'], tone: 'open' },
  contracted: { questions: ['arrival'], tone: 'open' },
  shipped: { questions: ['arrival'], tone: 'open' },
  'partly-delivered': { questions: ['arrival'], tone: 'caution' },
  delivered: { questions: ['arrival'], tone: 'for' },
  // What came and did not stay: refused, sent back, called back, or a loan that was given back.
  'partly-returned': { questions: ['arrival'], tone: 'caution' },
  returned: { questions: ['arrival'], tone: 'caution' },
  // Of what came a part was accepted and a part refused.
  'partly-rejected': { questions: ['arrival', 'quality'], tone: 'caution' },

  recalled: { questions: ['quality'], tone: 'against' },
  rejected: { questions: ['quality'], tone: 'against' },
  'failed-test': { questions: ['quality'], tone: 'against' },
  doubted: { questions: ['quality'], tone: 'caution' },
  'passed-test': { questions: ['quality'], tone: 'for' },

  supported: { questions: ['claim', 'media'], tone: 'for' },
  // Nothing speaks against it, but a part of it rests on the claim alone: a reader must not take it for the whole.
  'partly-supported': { questions: ['claim'], tone: 'caution' },
  disputed: { questions: ['claim'], tone: 'caution' },
  misnamed: { questions: ['claim'], tone: 'against' },
  overstated: { questions: ['claim'], tone: 'against' },
  understated: { questions: ['claim'], tone: 'against' },
  'misattributed-as-gift': { questions: ['claim'], tone: 'against' },
  // How far a promise got by a day: it may yet be kept, and nothing that was said was wrong.
  'pledge-not-delivered': { questions: ['claim'], tone: 'caution' },
  'scale-or-unit-error': { questions: ['claim'], tone: 'against' },
  contradicted: { questions: ['claim', 'media'], tone: 'against' },

  // More went out than came in while there was too little at home: a fact to look at, and no contradiction.
  drained: { questions: ['drain'], tone: 'caution' },
  'went-while-short': { questions: ['drain'], tone: 'caution' },
  'not-drained': { questions: ['drain'], tone: 'for' },

  // A ward that has too little is no contradiction in the record.
  short: { questions: ['need'], tone: 'caution' },
  covered: { questions: ['need'], tone: 'for' },
  overstocked: { questions: ['need'], tone: 'neutral' },

  'cannot-tell': { questions: ['amplification', 'drain'], tone: 'open' },
  estimated: { questions: ['amplification'], tone: 'neutral' },
  'reported-not-reproducible': { questions: ['amplification'], tone: 'open' },

  'not-yet-determinable': {
    questions: ['terms', 'conformity', 'quality', 'arrival', 'need', 'claim', 'amplification', 'media'],
    tone: 'open',
  },
} as const satisfies Record<string, VerdictEntry>;

export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as Verdict[];
export const Verdict = z.enum(verdictNames as [Verdict, ...Verdict[]]);

/** Two statements, or a statement and the record, cannot both be right. */
export const contradicts = (verdict: Verdict): boolean => verdicts[verdict].tone === 'against';
