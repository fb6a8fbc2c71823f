import { formatMessage, message } from '../../words/index.js';
import type { Edition } from '../edition.js';
import { mediaTypeByName } from '../media-type.js';
import type { PublishInput } from '../part.js';
import type { FormatFile } from './format.js';
import { type CannotSay, Lacks } from './lacks.js';
import { ownUrn } from './own-id.js';
import { jsonText } from './schema-org.js';

/** A file of a dossier as it was written. */
export type HashedFile = { readonly path: string; readonly sha256: string; readonly size: number };

/**
 * RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): what the folder is and what is in it. It is made when the other files
 * are there, and before the manifest, which lists it too.
 */
export function roCrate(
  { edition }: PublishInput,
  files: readonly HashedFile[],
): FormatFile & { readonly cannotSay: readonly CannotSay[] } {
  const lacks = new Lacks();
  lacks.add('formats.lack.licence', edition.id);
  lacks.add('formats.lack.author-kind', edition.by);
  const parts = files.map((file) => fileOf(file, lacks));
  const sources = edition.sources.map((source) => sourceOf(source, lacks));
  // A crate must have a licence. That none is known is said in its place: silence would be read as leave.
  const licence = {
    '@id': '#licence',
    '@type': 'CreativeWork',
    name: formatMessage(message('formats.crate.licence'), 'en'),
    description: formatMessage(message('formats.crate.licence-none'), 'en'),
  };
  const crate = {
    // The vocabulary of RO-Crate 1.1 is older than this term of schema.org.
    '@context': ['https://w3id.org/ro/crate/1.1/context', { sha256: 'http://schema.org/sha256' }],
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        identifier: ownUrn(edition.caseId, 'edition', edition.id),
        name: edition.title,
        description: formatMessage(
          message('formats.crate', { findings: edition.findings.length, day: edition.asOf }),
          'en',
        ),
        version: edition.id,
        datePublished: edition.at,
        creditText: edition.by,
        license: refTo(licence),
        hasPart: parts.map(refTo),
        citation: sources.map(refTo),
      },
      licence,
      ...parts,
      ...sources,
    ],
  };
  return { path: 'ro-crate-metadata.json', text: jsonText(crate), cannotSay: lacks.list() };
}

const refTo = (entity: { readonly '@id': string }) => ({ '@id': entity['@id'] });

function fileOf({ path, sha256, size }: HashedFile, lacks: Lacks) {
  const encodingFormat = mediaTypeByName(path);
  if (encodingFormat === undefined) lacks.add('formats.lack.media-type', path);
  return {
    '@id': path.split('/').map(encodeURIComponent).join('/'),
    '@type': 'File',
    name: path,
    contentSize: String(size),
    ...(encodingFormat === undefined ? {} : { encodingFormat }),
    sha256,
  };
}

function sourceOf({ id, title, published, publisher, url }: Edition['sources'][number], lacks: Lacks) {
  if (url === undefined) lacks.add('formats.lack.appearance', id);
  return {
    // Two sources may have one address: an article and what is quoted in it.
    '@id': `#source-${id}`,
    '@type': 'CreativeWork',
    name: title,
    ...(url === undefined ? {} : { url }),
    datePublished: published,
    creditText: publisher,
  };
}
