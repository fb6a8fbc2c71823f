import { sha256 as hashOf } from '../../lib/hash/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { Edition, EditionSource } from '../edition.js';
import { mediaTypeOf } from '../media-type.js';
import type { DossierFile, Part, PartTools, PublishInput } from '../part.js';
import { addressOf, type ListedSource, sourceEntries } from './listing.js';
import type { ArchivedCopy } from './write-wacz.js';

// An archive is made in memory, and opened in a browser.
const archiveBytesMax = 64 * 1024 * 1024;

/** Copies of sources that may be handed on, and for every other its address and hash alone. */
export const archivePart: Part = { name: 'archive', files: archiveFiles };

async function* archiveFiles(
  { edition }: Pick<PublishInput, 'edition'>,
  tools: PartTools,
): AsyncGenerator<DossierFile> {
  const heldIn = new Map<string, string>();
  let number = 0;
  for await (const copies of inArchives(edition, tools)) {
    number++;
    const path = number === 1 ? 'archive/sources.wacz' : `archive/sources-${number}.wacz`;
    for (const { id } of copies) heldIn.set(id, path);
    yield { path, bytes: await pack(edition, copies) };
  }
  yield { path: 'archive/sources.json', bytes: `${JSON.stringify(listOf(edition, heldIn), null, 2)}\n` };
}

type Copy = ArchivedCopy & { readonly id: string };

const pack = async ({ title, at, program }: Edition, copies: readonly Copy[]): Promise<Uint8Array> => {
  const { writeWacz } = await import('./write-wacz.js');
  return writeWacz(copies, { title, created: at, software: `${program.name} ${program.version}` });
};

/** As many at a time as fit into one archive. */
async function* inArchives(edition: Edition, tools: PartTools): AsyncGenerator<Copy[]> {
  const entries = sourceEntries(edition);
  let copies: Copy[] = [];
  let length = 0;
  for (const source of edition.sources) {
    tools.signal.throwIfAborted();
    if (source.kept !== 'copy' || source.sha256 === undefined) continue;
    const { retrieved, file } = entries.get(source.id) ?? {};
    const bytes = await readCopy(source.sha256, tools);
    if (copies.length > 0 && length + bytes.length > archiveBytesMax) {
      yield copies;
      [copies, length] = [[], 0];
    }
    length += bytes.length;
    copies.push(
      copyOf(source, bytes, source.sha256, { mediaType: mediaTypeOf(bytes, file), retrieved, edition }),
    );
  }
  if (copies.length > 0) yield copies;
}

type About = {
  readonly mediaType: string;
  readonly retrieved: string | undefined;
  readonly edition: Edition;
};

const copyOf = (
  source: EditionSource,
  bytes: Uint8Array,
  sha256: string,
  { mediaType, retrieved, edition }: About,
): Copy => ({
  id: source.id,
  url: addressOf(source),
  title: source.title,
  // A copy whose day nobody wrote down was there when the edition was published.
  date: retrieved === undefined ? `${edition.at.slice(0, 19)}Z` : `${retrieved}T00:00:00Z`,
  mediaType,
  sha256,
  bytes,
});

async function readCopy(sha256: string, { document }: PartTools): Promise<Uint8Array> {
  const bytes = await document(sha256);
  if (bytes === undefined)
    throw appError('document-unknown', wording('error.document.none', { sha256: asIs(sha256) }));
  if (hashOf(bytes) !== sha256)
    throw appError('document-damaged', wording('error.document.damaged', { sha256: asIs(sha256) }));
  return bytes;
}

function listOf(edition: Edition, heldIn: ReadonlyMap<string, string>): { readonly sources: ListedSource[] } {
  const entries = sourceEntries(edition);
  const sources = edition.sources.map((source) => {
    const { id, title, url, published, sha256, kept } = source;
    const archive = heldIn.get(id);
    const retrieved = entries.get(id)?.retrieved;
    const held = archive === undefined ? {} : { archive, as: addressOf(source) };
    return { id, title, url, published, retrieved, sha256, kept, ...held };
  });
  return { sources };
}
