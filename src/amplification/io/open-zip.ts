import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

export type Member = { readonly name: string; readonly open: () => Promise<Readable> };

/** The files in a zip. What unpacks to far more than texts do was made to fill a disk, and is refused. */
export async function openZip(path: string): Promise<{ members: Member[]; close: () => void }> {
  const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
  const zip = await open(path, { lazyEntries: true, autoClose: false });
  const entries = await entriesOf(zip);
  const members = entries
    .filter(({ fileName }) => !fileName.endsWith('/'))
    .map((entry) => ({ name: entry.fileName, open: () => opened(zip, entry) }));
  return {
    members,
    close: () => {
      zip.close();
    },
  };
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}

// Texts shrink to a tenth or a twentieth; one post repeated a million times to a few hundredths of that.
const mostTimesLarger = 500;

function opened(zip: ZipFile, entry: Entry): Promise<Readable> {
  const { compressedSize, uncompressedSize, fileName } = entry;
  if (uncompressedSize > 1e8 && uncompressedSize > mostTimesLarger * compressedSize)
    return Promise.reject(
      new Error(`${fileName} unpacks to ${uncompressedSize} bytes from ${compressedSize}`),
    );
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
