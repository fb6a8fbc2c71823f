import { byWeight } from '../../findings/index.js';
import type { PublishInput } from '../part.js';
import type { SitePage } from './api.js';
import { fileNameOf } from './file-names.js';
import { consignmentsOf } from './paths.js';

/** Every page of a dossier, in the order in which they are read. */
export function pagesOf({ edition }: Pick<PublishInput, 'edition'>): SitePage[] {
  const { caseId, findings, sources } = edition;
  const at = (...parts: string[]): string => ['', caseId, ...parts].map(encodeURIComponent).join('/');
  const told = findings.map(({ texts }) => texts.en).sort(byWeight);
  const consignments = consignmentsOf(edition);
  const page = (view: SitePage['view'], address: string, file: string, id?: string): SitePage => ({
    view,
    address,
    file,
    ...(id === undefined ? {} : { id }),
  });
  return [
    page('edition', at(), 'index.html'),
    ...told.map(({ id }) => page('finding', at('findings', id), `findings/${fileNameOf(id)}.html`, id)),
    ...(consignments.length > 0 ? [page('consignments', at('shipments'), 'consignments.html')] : []),
    ...consignments.map((id) =>
      page('consignment', at('shipments', id), `consignments/${fileNameOf(id)}.html`, id),
    ),
    ...(told.some(({ question }) => question === 'claim')
      ? [page('claims', at('claims'), 'claims.html')]
      : []),
    ...(sources.length > 0 ? [page('sources', at('sources'), 'sources.html')] : []),
    ...sources.map(({ id }) => page('source', at('sources', id), `sources/${fileNameOf(id)}.html`, id)),
  ];
}

/** The page a link of the app leads to, by its address there: a finding lies open over whatever page one is on. */
export function addressIn(href: string, caseId: string): string {
  const { pathname, searchParams } = new URL(href, 'http://page.invalid');
  const asked = searchParams.get('finding');
  if (asked === null) return encoded(pathname);
  // What reads as JSON stands in quotes in an address.
  const id = asked.startsWith('"') ? String(JSON.parse(asked)) : asked;
  return ['', caseId, 'findings', id].map(encodeURIComponent).join('/');
}

/** Spelled in one way: a link may leave in plain what another encodes. */
const encoded = (pathname: string): string =>
  pathname
    .replace(/\/$/, '')
    .split('/')
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
    .join('/');
