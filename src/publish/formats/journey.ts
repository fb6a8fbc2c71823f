import type { ConsignmentRecord, Stage, Statement } from '../../case/index.js';
import type { PresentedFinding, Verdict } from '../../findings/index.js';
import { type Day, spanOf } from '../../lib/days/index.js';
import type { EditionReading } from './edition-reading.js';

/** First and last day on which it can have been; the same day where it is known. */
export type JourneySpan = { readonly from: Day; readonly to: Day };

/** What was published about one consignment. */
export type Journey = {
  readonly id: string;
  /** Nothing where its entries are not in the edition. */
  readonly entry: ConsignmentRecord | undefined;
  readonly terms: PresentedFinding | undefined;
  readonly arrival: PresentedFinding | undefined;
};

/** Every consignment that a finding of the edition is about. */
export function journeysOf({ findings, findingOn, record }: EditionReading): Journey[] {
  const ids = findings.flatMap(({ texts: { en } }) =>
    en.subject.kind === 'consignment' ? [en.subject.id] : [],
  );
  return [...new Set(ids)].map((id) => ({
    id,
    entry: record.consignments.get(id),
    terms: findingOn('terms', id),
    arrival: findingOn('arrival', id),
  }));
}

const came: readonly Verdict[] = [
  'delivered',
  'partly-delivered',
  'returned',
  'partly-returned',
  'partly-rejected',
];

/** Whether the finding says that it came, all or part of it. What only the giver says is no arrival. */
export const hasCome = ({ arrival }: Journey): boolean =>
  arrival !== undefined && came.includes(arrival.verdict);

export const hasLeft = (journey: Journey): boolean =>
  hasCome(journey) || journey.arrival?.verdict === 'shipped';

/** The statements that the finding counts for a stage. */
export function statementsAt(
  { arrival }: Journey,
  stages: readonly Stage[],
  { record }: EditionReading,
): Statement[] {
  const evidence = (arrival?.because ?? [])
    .filter(({ code }) => code === 'arrival.stage')
    .flatMap((reason) => reason.evidence);
  return evidence.flatMap(({ id }) => {
    const statement = record.statements.get(id);
    return statement?.stage !== undefined && stages.includes(statement.stage) ? [statement] : [];
  });
}

/** When it was there: what all who give a day leave room for. Nothing where nobody does, or where they differ. */
export function whenAt(statements: readonly Statement[]): JourneySpan | undefined {
  const spans = statements.flatMap(({ on }) => (on === undefined ? [] : [spanOf(on)]));
  const [first, ...others] = spans;
  if (!first) return undefined;
  const span = others.reduce(
    (all, { from, to }) => ({ from: from > all.from ? from : all.from, to: to < all.to ? to : all.to }),
    first,
  );
  return span.from <= span.to ? span : undefined;
}

/** The day, where it is one day. */
export const dayAt = (statements: readonly Statement[]): Day | undefined => {
  const span = whenAt(statements);
  return span?.from === span?.to ? span?.from : undefined;
};
