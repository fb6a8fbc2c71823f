import type { PublishInput } from '../part.js';
import type { Lacks } from './lacks.js';

/** Where a finding has its page in the dossier. */
export const pagePath = (finding: string): string => `findings/${encodeURIComponent(finding)}.html`;

/** The address of a page for a file in formats/: on the web where the dossier has one, else the page beside it. */
export function pageAddress({ address }: PublishInput, finding: string, lacks: Lacks): string {
  if (address !== undefined) return new URL(pagePath(finding), address).href;
  lacks.add('formats.lack.address', finding);
  return `../${pagePath(finding)}`;
}
