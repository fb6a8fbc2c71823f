import type { Proposal } from './proposals';

export type Tied = {
  readonly partOf?: string | undefined;
  readonly outOf?: string | undefined;
  readonly includes?: readonly string[] | undefined;
};

type Keyed = Pick<Proposal, 'key' | 'whole'>;

/**
 * How a part and its whole are tied, whichever of the two is written first: a part whose whole is not written says of
 * how many it is.
 */
export function tiesOf<P extends Keyed>(
  proposal: P,
  proposals: readonly P[],
  idOf: (key: string) => string | undefined,
  amountOf: (whole: P) => string,
): Tied {
  const whole = proposals.find(({ key }) => key === proposal.whole);
  const wholeId = whole && idOf(whole.key);
  const outOf = whole && wholeId === undefined ? amountOf(whole) : '';
  const parts = proposals.flatMap((each) => (each.whole === proposal.key ? (idOf(each.key) ?? []) : []));
  return {
    ...(wholeId !== undefined && { partOf: wholeId }),
    ...(outOf !== '' && { outOf }),
    ...(parts.length > 0 && { includes: parts }),
  };
}
