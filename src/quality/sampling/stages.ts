import { plainText } from '../../lib/numbers/index.js';
import { wording } from '../../lib/wording/index.js';
import { foundIn, type Goods, type Setting, without } from './goods.js';
import { requireWhole, wrongInput } from './inputs.js';

/** One sample: accept when all found so far are `ac` or fewer, refuse at `re`, else take the next. */
export type SampleStage = {
  readonly n: number;
  /** −1 where this stage cannot accept. */
  readonly ac: number;
  readonly re: number;
};

/** A plan of one sample or several; the last one decides. */
export type StagedPlan = readonly [SampleStage, ...SampleStage[]];

export const singlePlan = (n: number, ac: number): StagedPlan => [{ n, ac, re: ac + 1 }];

/** Stops at a plan that cannot decide, or decides before it looks. */
export function requireStages(plan: StagedPlan, setting: Setting): void {
  let taken = 0;
  let before: SampleStage | undefined;
  for (const [at, stage] of plan.entries()) {
    requireWhole(`stages.${at}.n`, stage.n, 1);
    taken += stage.n;
    const last = at === plan.length - 1;
    const mostAc = setting.kind === 'faults' ? undefined : taken - 1;
    requireWhole(`stages.${at}.ac`, stage.ac, Math.max(last ? 0 : -1, before?.ac ?? -1), mostAc);
    requireWhole(`stages.${at}.re`, stage.re, Math.max(stage.ac + (last ? 1 : 2), before?.re ?? 0));
    if (last && stage.re !== stage.ac + 1)
      throw wrongInput(
        `stages.${at}.re`,
        stage.re,
        wording('expect.last-decides', { re: String(stage.ac + 1) }),
      );
    before = stage;
  }
  if (setting.kind === 'lot' && taken > setting.lot)
    throw wrongInput('stages', taken, wording('expect.samples-within', { lot: String(setting.lot) }));
}

export type Outlook = {
  readonly accepted: number;
  readonly refused: number;
  /** Pieces taken on average, where each sample is inspected to its end. */
  readonly asn: number;
};

/**
 * What becomes of goods under a plan, exactly: the chance of each number found so far is carried from one sample to
 * the next. From a lot the later samples are drawn from what the earlier ones left.
 */
export function judgeStages(plan: StagedPlan, goods: Goods): Outlook {
  let undecided = new Map([[0, 1]]);
  let [accepted, refused, asn, taken] = [0, 0, 0, 0];
  for (const { n, ac, re } of plan) {
    const next = new Map<number, number>();
    for (const [found, chance] of undecided) {
      const more = foundIn(without(goods, taken, found), n);
      accepted += chance * more.cdf(ac - found);
      refused += chance * more.sf(re - 1 - found);
      asn += chance * n;
      for (let sum = Math.max(ac + 1, found); sum < re; sum++) {
        const reached = chance * more.pmf(sum - found);
        if (reached > 0) next.set(sum, (next.get(sum) ?? 0) + reached);
      }
    }
    undecided = next;
    taken += n;
  }
  return { accepted, refused, asn };
}

/** What to do after this stage with so many found in all samples so far. */
export function decideStage(
  { ac, re }: SampleStage,
  found: number,
): 'accept' | 'refuse' | 'take the next sample' {
  if (found <= ac) return 'accept';
  return found >= re ? 'refuse' : 'take the next sample';
}

// The tables print # or a dash where a sample cannot accept.
const stageText = /^(\d+)\/(-?\d+|[#-])\/(\d+)$/;

/** "80/0/3 80/3/4": pieces, acceptance and rejection number of each sample, in the digits and marks of any language. */
export function readStages(text: string): SampleStage[] {
  const parts = plainText(text)
    .trim()
    .split(/[\s;,、]+/);
  return parts.map((part) => {
    const [, n, ac, re] = stageText.exec(part) ?? [];
    if (n === undefined) throw wrongInput('stages', text, wording('expect.stages'));
    return { n: Number(n), ac: ac === '#' || ac === '-' ? -1 : Number(ac), re: Number(re) };
  });
}
