import type { Edition, EditionSource } from '../edition.js';

/** A source as the dossier lists it: where it was, what it was, and whether its copy came along. */
export type ListedSource = {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly published: string;
  readonly retrieved?: string | undefined;
  readonly sha256?: string | undefined;
  readonly kept: EditionSource['kept'];
  /** The archive that holds the copy, and the address it has there. */
  readonly archive?: string | undefined;
  readonly as?: string | undefined;
};

/** The address of a copy in an archive: its own, or one made of its id where it has none. */
export const addressOf = ({ url, id }: Pick<EditionSource, 'url' | 'id'>): string =>
  url ?? `urn:waybill:source:${id}`;

type SourceEntry = { readonly retrieved: string | undefined; readonly file: string | undefined };

/** What the entries of an edition say of a source beyond the edition itself. */
export function sourceEntries({ entries }: Pick<Edition, 'entries'>): ReadonlyMap<string, SourceEntry> {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return new Map(
    entries
      .filter(({ kind }) => kind === 'source')
      .map(({ entry }) => [String(entry.id), { retrieved: text(entry.retrieved), file: text(entry.file) }]),
  );
}
