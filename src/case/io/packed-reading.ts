import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FirstProblems, firstProblems } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { type Case, type EntryOf, type Kind, kindNames } from '../entries/kinds.js';
import type { CaseReading } from '../files/read-case.js';
import { readCaseZip } from './zip.js';

/** What came of reading a case, in pieces of which none takes long to unpack. */
export type PackedReading = Omit<CaseReading, 'case' | 'problems'> &
  FirstProblems & {
    readonly case?: Omit<Case, 'entries'>;
    /** Entries of a kind as JSON. */
    readonly pieces: readonly { readonly kind: Kind; readonly json: string }[];
  };

const pieceEntries = 250;

/** Reads a case out of a zip file for somebody who waits with others. */
export function packZipReading(bytes: Uint8Array): PackedReading {
  const { case: kase, problems, ...rest } = readCaseZip(bytes, limits.waitedZipBytesMax);
  const pieces = kase ? kindNames.flatMap((kind) => piecesOf(kind, kase.entries[kind])) : [];
  return {
    ...rest,
    ...(kase ? { case: { header: kase.header, formats: kase.formats } } : {}),
    pieces,
    ...firstProblems(problems),
  };
}

function piecesOf(kind: Kind, entries: readonly unknown[]): PackedReading['pieces'] {
  const starts = Array.from(
    { length: Math.ceil(entries.length / pieceEntries) },
    (_, at) => at * pieceEntries,
  );
  return starts.map((start) => ({ kind, json: JSON.stringify(entries.slice(start, start + pieceEntries)) }));
}

/** The case again. Others have their turn between two pieces. */
export async function unpackCase({ case: kase, pieces }: PackedReading): Promise<Case | undefined> {
  if (!kase) return undefined;
  const entries = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as {
    [K in Kind]: EntryOf<K>[];
  };
  for (const { kind, json } of pieces) {
    // Written from entries of this kind a moment ago.
    for (const entry of JSON.parse(json) as never[]) entries[kind].push(entry);
    await nextTurn();
  }
  return { ...kase, entries };
}
