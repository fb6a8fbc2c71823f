import type { Edition } from '../edition.js';

/** Addresses whose answers a dossier needs. */
export function pathsFor({ caseId, asOf, findings }: Edition): string[] {
  const of = `/api/cases/${caseId}`;
  return [
    `${of}?asOf=${asOf}`,
    ...findings.map(({ id }) => `${of}/findings/${encodeURIComponent(id)}?asOf=${asOf}`),
  ];
}
