import { type FirstProblems, firstProblems } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { inPieces } from '../../lib/pieces/index.js';
import { type Case, type EntryOf, type Kind, kindNames } from '../entries/kinds.js';
import type { CaseReading } from '../files/read-case.js';
import { readCaseZip, writeCaseZip } from './zip.js';

/** Some entries of a kind as JSON: none takes long to pack or unpack. */
type Piece = { readonly kind: Kind; readonly json: string };

type CaseFrame = Omit<Case, 'entries'>;

/** What came of reading a case, in pieces. */
export type PackedReading = Omit<CaseReading, 'case' | 'problems'> &
  FirstProblems & { readonly case?: CaseFrame; readonly pieces: readonly Piece[] };

/** A case on its way to or from a process of its own. */
export type PackedCase = { readonly case: CaseFrame; readonly pieces: readonly Piece[] };

const pieceEntries = 250;

/** Reads a case out of a zip file for somebody who waits with others. */
export function packZipReading(bytes: Uint8Array): PackedReading {
  const { case: caseData, problems, ...rest } = readCaseZip(bytes, limits.waitedZipBytesMax);
  const pieces = caseData ? slicesOf(caseData).map(packSlice) : [];
  return {
    ...rest,
    ...(caseData ? { case: frameOf(caseData) } : {}),
    pieces,
    ...firstProblems(problems),
  };
}

/** A case to be worked on elsewhere. Others have their turn between two pieces. */
export async function packCase(caseData: Case): Promise<PackedCase> {
  const pieces: Piece[] = [];
  for await (const [slice] of inPieces(slicesOf(caseData), 1)) if (slice) pieces.push(packSlice(slice));
  return { case: frameOf(caseData), pieces };
}

/** The zip file of a case that was packed. */
export function writePackedZip({ case: frame, pieces }: PackedCase, note?: string): Uint8Array {
  const caseData = emptyCase(frame);
  for (const piece of pieces) addPiece(caseData, piece);
  return writeCaseZip(caseData, note);
}

/** The case again. Others have their turn between two pieces. */
export async function unpackCase({ case: frame, pieces }: PackedReading): Promise<Case | undefined> {
  if (!frame) return undefined;
  const caseData = emptyCase(frame);
  for await (const [piece] of inPieces(pieces, 1)) if (piece) addPiece(caseData, piece);
  return caseData;
}

const frameOf = ({ header, formats }: Case): CaseFrame => ({ header, formats });

type Slice = { readonly kind: Kind; readonly entries: readonly unknown[] };

const slicesOf = (caseData: Case): Slice[] =>
  kindNames.flatMap((kind) => {
    const entries: readonly unknown[] = caseData.entries[kind];
    const count = Math.ceil(entries.length / pieceEntries);
    return Array.from({ length: count }, (_, at) => ({
      kind,
      entries: entries.slice(at * pieceEntries, (at + 1) * pieceEntries),
    }));
  });

const packSlice = ({ kind, entries }: Slice): Piece => ({ kind, json: JSON.stringify(entries) });

const emptyCase = (frame: CaseFrame): FilledCase => ({
  ...frame,
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as FilledCase['entries'],
});

type FilledCase = CaseFrame & { readonly entries: { readonly [K in Kind]: EntryOf<K>[] } };

function addPiece({ entries }: FilledCase, { kind, json }: Piece): void {
  // Written from entries of this kind a moment ago.
  for (const entry of JSON.parse(json) as never[]) entries[kind].push(entry);
}
