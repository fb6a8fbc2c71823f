import type { Edition } from '../edition.js';

/** Shipments an edition tells of: those its findings are about, and those its statements are about. */
export function consignmentsOf({ findings, entries }: Edition): string[] {
  const subjects = findings.flatMap(({ texts }) =>
    texts.en.subject.kind === 'consignment' ? [texts.en.subject.id] : [],
  );
  const named = entries.flatMap(({ kind, entry }) => (kind === 'statement' ? entry.consignment : []));
  const all = [...subjects, ...named].filter((id) => typeof id === 'string');
  return [...new Set(all)].sort();
}

/** What the server is to be asked for its pages, in every language: answers as of the day of the edition. */
export function pathsFor(edition: Edition): string[] {
  const { caseId, asOf, findings, sources } = edition;
  const of = (...parts: string[]): string =>
    `/api/cases/${[caseId, ...parts].map(encodeURIComponent).join('/')}?${new URLSearchParams({ asOf }).toString()}`;
  return [
    of('findings'),
    of('consignments'),
    of('flows'),
    of('claims'),
    of('sources'),
    ...findings.map(({ id }) => of('findings', id)),
    ...consignmentsOf(edition).map((id) => of('consignments', id)),
    ...sources.map(({ id }) => of('sources', id)),
  ];
}
