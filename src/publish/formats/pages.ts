import type { Language } from '../../words/index.js';
import type { PublishInput } from '../part.js';
import { fileNameOf } from '../site/file-names.js';
import type { Lacks } from './lacks.js';

/** Where a finding has its page in the dossier. */
export const pagePath = (finding: string, language: Language): string =>
  `${language}/findings/${fileNameOf(finding)}.html`;

/** The address of a page for a file in formats/: on the web where the dossier has one, else the page beside it. */
export function pageAddress(
  { address }: PublishInput,
  finding: string,
  language: Language,
  lacks: Lacks,
): string {
  const path = pagePath(finding, language);
  if (address !== undefined) return new URL(path, address).href;
  lacks.add('formats.lack.address', finding);
  return `../${path}`;
}
