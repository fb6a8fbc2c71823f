import type { ConsignmentRecord } from '../../case/index.js';
import { becauseOf, type Evidence, type Message, type Reason } from '../../findings/index.js';

export const gateChecks = ['consignee', 'paperwork', 'need', 'shelf-life', 'certificates'] as const;
export type GateAnswer = 'yes' | 'no' | 'cannot-tell';

export type GateCheck = {
  readonly check: (typeof gateChecks)[number];
  readonly answer: GateAnswer;
  readonly because: readonly Reason[];
};

export const because = (text: Message, evidence: readonly Evidence[]): Reason[] => [
  becauseOf(text, evidence),
];

/** What nothing is on record of is missing in the entry of the consignment itself. */
export const entryEvidence = ({ id }: Pick<ConsignmentRecord, 'id'>): Evidence[] => [
  { kind: 'consignment', id },
];
