import type { PresentedFinding } from '../../../src/findings/index';

const order = ['short', 'not-yet-determinable', 'covered', 'overstocked'];

const rank = ({ verdict }: PresentedFinding): number => order.indexOf(verdict);
// Who said that there was too little gave no days: nobody knows that it is less bad than a count.
const days = ({ figure }: PresentedFinding): number => figure?.low ?? 0;

/** Whoever has least first; what nobody can tell before what is covered, since it may be worse. */
export const byCover = (a: PresentedFinding, b: PresentedFinding): number =>
  rank(a) - rank(b) || days(a) - days(b) || a.id.localeCompare(b.id);
