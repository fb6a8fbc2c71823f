import type { CaseRecord, ConsignmentRecord } from '../case/index.js';
import type { Reason } from './model/link.js';
import type { Aliases } from './names/aliases.js';
import { linkReports } from './reports/link-reports.js';
import { reportsOfCase } from './reports-of-case.js';

/** Two shipments of the case that may be one, entered twice from two reports. */
export type ProposedLink = {
  readonly consignments: readonly [string, string];
  /** That they are one, 0 to 1. */
  readonly probability: number;
  readonly reasons: readonly Reason[];
};

type ProposedLinks = {
  readonly shipments: number;
  readonly links: readonly ProposedLink[];
  /** Pairs that a person said are two. */
  readonly keptApart: readonly (readonly [string, string])[];
};

/**
 * Shipments that may be one. It is proposed, never done: the record counts two until a person joins them.
 */
export function proposeLinks(record: CaseRecord, aliases?: Aliases): ProposedLinks {
  const reports = reportsOfCase(record, aliases);
  const idOf = (at: number): string => reports[at]?.id ?? '';
  const { links, explain } = linkReports(reports, ({ left, right }) =>
    isToldApart(idOf(left), idOf(right), record),
  );
  const proposed = links.map(
    ({ left, right, probability }): ProposedLink => ({
      consignments: [idOf(left), idOf(right)],
      probability,
      reasons: explain(left, right),
    }),
  );
  return { shipments: reports.length, links: proposed, keptApart: keptApartIn(record) };
}

/** Each pair once, whichever of the two says so; of shipments that are both in the record. */
function keptApartIn({ consignments }: CaseRecord): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { id, consignment } of consignments.values()) {
    for (const other of consignment.notSameAs ?? []) {
      if (other === id || !consignments.has(other)) continue;
      const pair = id < other ? ([id, other] as const) : ([other, id] as const);
      pairs.set(pair.join(' '), pair);
    }
  }
  return [...pairs.values()];
}

const isKeptApart = (one: ConsignmentRecord | undefined, other: string): boolean =>
  one?.consignment.notSameAs?.some((id) => id === other) === true;

/** A part and its whole, two parts of one, and two that one source tells of beside each other are two to whoever told them. */
function isToldApart(a: string, b: string, record: CaseRecord): boolean {
  const [one, other] = [record.consignments.get(a), record.consignments.get(b)];
  if (isKeptApart(one, b) || isKeptApart(other, a)) return true;
  const [whole, otherWhole] = [one?.consignment.partOf, other?.consignment.partOf];
  if (whole === b || otherWhole === a || (whole !== undefined && whole === otherWhole)) return true;
  const sources = new Set(one?.statements.map(({ source }) => source));
  return other?.statements.some(({ source }) => sources.has(source)) === true;
}
