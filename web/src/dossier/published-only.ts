import type { ClaimList } from '../../../src/claims/http/api';
import type { PresentedFinding } from '../../../src/findings/index';
import { groupBy } from '../../../src/lib/lists/index';
import type { Edition, SitePage } from '../../../src/publish/site/api';
import type {
  ConsignmentDetail,
  ConsignmentList,
  ConsignmentRow,
  Explanation,
  SourceDetail,
  SourceList,
  SourceRow,
} from '../../../src/server/api';
import type { FlowList } from '../../../src/terms/http/api';
import type { Language } from '../i18n/index';

export type Narrow = (path: string, answer: unknown, language: Language) => unknown;

/**
 * What was answered on the day holds the whole case; published is what was chosen, and what that stands on. Whatever
 * else an answer says is left out of it, before a view sees it.
 */
export function narrowTo(edition: Edition, pages: readonly SitePage[]): Narrow {
  const published = publishedIn(edition, pages);
  return (path, answer, language) => {
    const narrow = narrowers[path];
    return narrow ? narrow(answer as never, published, language) : answer;
  };
}

type Published = ReturnType<typeof publishedIn>;

function publishedIn(edition: Edition, pages: readonly SitePage[]) {
  const { findings, entries, sources, recordHash } = edition;
  const idsOf = (kind: string): ReadonlySet<unknown> =>
    new Set(entries.filter((each) => each.kind === kind).map(({ entry }) => entry.id));
  const statements = entries.filter(({ kind }) => kind === 'statement').map(({ entry }) => entry);
  return {
    recordHash,
    findings: new Map(findings.map((each) => [each.id, each])),
    statements: idsOf('statement'),
    lots: idsOf('lot'),
    certificates: idsOf('certificate'),
    tests: idsOf('test-report'),
    sources: new Set(sources.map(({ id }) => id)),
    consignments: new Set(pages.flatMap(({ view, id }) => (view === 'consignment' ? [id] : []))),
    statementsOfSource: groupBy(statements, ({ source }) => source),
    statementsOfConsignment: groupBy(statements, ({ consignment }) => consignment),
    findingsOnSource: findingsOnSource(edition),
  };
}

/** How many findings lean on a source, by what their reasons name. */
function findingsOnSource({ findings, entries }: Edition): ReadonlyMap<unknown, number> {
  const sourceOf = new Map(entries.map(({ kind, entry }) => [`${kind} ${String(entry.id)}`, entry.source]));
  const counts = new Map<unknown, number>();
  for (const { texts } of findings) {
    const evidence = texts.en.because.flatMap((reason) => reason.evidence);
    const on = new Set(
      evidence.map(({ kind, id }) => (kind === 'source' ? id : sourceOf.get(`${kind} ${id}`))),
    );
    for (const id of on) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** By the address that is asked. What the server answers there is taken for what its contract says, as in api.ts. */
const narrowers: {
  readonly [path: string]: (answer: never, published: Published, language: Language) => unknown;
} = {
  '/api/cases/{case}/findings/{id}': explanation,
  '/api/cases/{case}/consignments': consignments,
  '/api/cases/{case}/consignments/{id}': consignment,
  '/api/cases/{case}/flows': flows,
  '/api/cases/{case}/claims': claims,
  '/api/cases/{case}/sources': sources,
  '/api/cases/{case}/sources/{id}': source,
};

function explanation(
  { finding, reasons }: Explanation,
  published: Published,
  language: Language,
): Explanation {
  const frozen = published.findings.get(finding.id);
  // The chain is that of the record which was frozen, or it is no chain of this finding.
  if (frozen && finding.recordHash !== published.recordHash)
    throw new Error(`${finding.id}: found in record ${finding.recordHash}, expected ${published.recordHash}`);
  return { finding: frozen?.texts[language] ?? finding, reasons };
}

const only = (findings: readonly PresentedFinding[], published: Published): PresentedFinding[] =>
  findings.filter(({ id }) => published.findings.has(id));

/** A verdict nobody published is no part of a row. */
function rowOf(row: ConsignmentRow, published: Published): ConsignmentRow {
  const findings = row.findings.filter((id) => published.findings.has(id));
  const isTold = (question: string): boolean => findings.some((id) => id.startsWith(`${question}.`));
  const { quality, ...rest } = row;
  return {
    ...rest,
    findings,
    terms: isTold('terms') ? row.terms : '–',
    arrival: isTold('arrival') ? row.arrival : '–',
    statements: published.statementsOfConsignment.get(row.id)?.length ?? 0,
    ...(quality !== undefined && isTold('quality') ? { quality } : {}),
  };
}

function consignments({ asOf, consignments: rows }: ConsignmentList, published: Published): ConsignmentList {
  return {
    asOf,
    consignments: rows.filter(({ id }) => published.consignments.has(id)).map((row) => rowOf(row, published)),
  };
}

function consignment(detail: ConsignmentDetail, published: Published): ConsignmentDetail {
  return {
    ...detail,
    row: rowOf(detail.row, published),
    timeline: detail.timeline.filter(({ statement }) => published.statements.has(statement.id)),
    lots: detail.lots.filter(({ id }) => published.lots.has(id)),
    certificates: detail.certificates.filter(({ id }) => published.certificates.has(id)),
    testReports: detail.testReports.filter(({ id }) => published.tests.has(id)),
    findings: only(detail.findings, published),
  };
}

/** Flows that were published, and those that consist of nothing but shipments that are in this edition. */
function flows({ asOf, flows: all }: FlowList, published: Published): FlowList {
  return {
    asOf,
    flows: all.filter(
      ({ finding, consignments: made }) =>
        published.findings.has(finding) || made.every((id) => published.consignments.has(id)),
    ),
  };
}

function claims({ asOf, claims: rows }: ClaimList, published: Published): ClaimList {
  return { asOf, claims: rows.filter(({ finding }) => published.findings.has(finding.id)) };
}

/** Counted is what this edition has of it, which is what its page shows. */
const sourceRow = (row: SourceRow, published: Published): SourceRow => ({
  ...row,
  statements: published.statementsOfSource.get(row.id)?.length ?? 0,
  findings: published.findingsOnSource.get(row.id) ?? 0,
});

function sources({ asOf, sources: rows }: SourceList, published: Published): SourceList {
  return {
    asOf,
    sources: rows.filter(({ id }) => published.sources.has(id)).map((row) => sourceRow(row, published)),
  };
}

function source(detail: SourceDetail, published: Published): SourceDetail {
  return {
    source: sourceRow(detail.source, published),
    statements: detail.statements.filter(({ id }) => published.statements.has(id)),
    findings: only(detail.findings, published),
  };
}
