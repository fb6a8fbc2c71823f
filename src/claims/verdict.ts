import type {
  AspectName,
  Figure,
  Message,
  OpenReason,
  Reason,
  Standing,
  Verdict,
} from '../findings/index.js';

// A fault of kind (a sale called a gift, a thousand for a million) outweighs one of degree, because it explains the
// difference; a fault outweighs a dispute, and a dispute whatever is borne out beside it.
export const faults = [
  'misattributed-as-gift',
  'scale-or-unit-error',
  'contradicted',
  'misnamed',
  'pledge-not-delivered',
  'overstated',
  'understated',
] as const satisfies readonly Verdict[];
export type Fault = (typeof faults)[number];

export type ClaimVerdict = Fault | 'disputed' | 'supported' | 'partly-supported' | 'not-yet-determinable';

/** How one aspect of a claim stands. Its reason is the sentence that says so, with what it stands on. */
export type Judged = {
  readonly aspect: AspectName;
  readonly rule: string;
  readonly standing: Standing;
  readonly fault?: Fault | undefined;
  readonly reason: Reason;
  readonly also?: readonly Reason[];
  readonly figure?: Figure | undefined;
  readonly wouldChange?: readonly Message[];
  readonly openBecause?: OpenReason | undefined;
};

// Goods and parties frame what is said: that others speak of the same goods bears nothing out.
const framing: ReadonlySet<AspectName> = new Set(['goods', 'parties']);

export type Weighed = { readonly verdict: ClaimVerdict; readonly openBecause: OpenReason | undefined };

/** What all aspects together come to. `affirmed` where somebody without an interest bears the whole claim out. */
export function weigh(judged: readonly Judged[], affirmed: boolean, onlyDenied: boolean): Weighed {
  const found = faults.find((fault) => judged.some((one) => one.fault === fault));
  if (found) return { verdict: found, openBecause: undefined };
  if (judged.some(({ standing }) => standing === 'disputed')) return decided('disputed');
  const carrying = judged.filter(({ aspect }) => !framing.has(aspect));
  const borneOut = carrying.filter((one) => one.standing === 'borne-out' || (affirmed && isSilent(one)));
  if (borneOut.length === carrying.length && (carrying.length > 0 || affirmed)) return decided('supported');
  if (borneOut.length > 0) return decided('partly-supported');
  return { verdict: 'not-yet-determinable', openBecause: whyOpen(carrying, onlyDenied) };
}

const decided = (verdict: ClaimVerdict): Weighed => ({ verdict, openBecause: undefined });

const silentStandings: readonly Standing[] = ['nobody', 'giver-only', 'not-comparable'];
const isSilent = ({ standing }: Judged): boolean => silentStandings.includes(standing);

const standingsOpen = ['not-comparable', 'left-open', 'giver-only'] as const;

function whyOpen(carrying: readonly Judged[], onlyDenied: boolean): OpenReason {
  const standing = standingsOpen.find((each) => carrying.some((one) => one.standing === each));
  if (standing) return standing;
  if (onlyDenied) return 'only-denied';
  const own = carrying.find(({ openBecause }) => openBecause !== undefined)?.openBecause;
  return own ?? (carrying.length === 0 ? 'nothing-to-check' : 'nobody-else');
}
