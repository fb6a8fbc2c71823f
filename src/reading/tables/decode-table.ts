import { delimiters } from '../../lib/csv/index.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { largest } from '../../lib/lists/index.js';
import { decodeAs, decodeFile, likelyEncodings } from '../../lib/text/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { namedIn } from './find-header.js';

type Decoded = { readonly text: string | Problem; readonly notices: readonly Problem[] };

/** The text of a table. Where its letters do not tell the encoding, the names of its columns do: 捐赠方 and 数量. */
export function decodeTable(file: string, bytes: Uint8Array): Decoded {
  const decoded = decodeFile(file, bytes);
  if (typeof decoded.text !== 'string' || !decoded.text.includes('\ufffd')) return decoded;
  const sample = bytes.subarray(0, sampleBytes);
  // Of two that name as many columns the one whose letters are likelier; what cannot be read at all is none.
  const best = likelyEncodings(sample)
    .filter((encoding) => !decodeAs(encoding, bytes).includes('\ufffd'))
    .map((encoding) => ({ encoding, named: namesIn(decodeAs(encoding, sample)) }))
    .toSorted((a, b) => b.named - a.named)[0];
  if (!best) return decoded;
  const { encoding } = best;
  const says = wording('problem.other-encoding', { encoding: asIs(encoding) });
  return { text: decodeAs(encoding, bytes), notices: [problem('file-other-encoding', { file }, says)] };
}

const sampleBytes = 1 << 14;
const linesLookedAt = 20;

const namesIn = (text: string): number =>
  largest(
    text
      .split(/\r?\n/, linesLookedAt)
      .flatMap((line) => delimiters.map((delimiter) => namedIn(line.split(delimiter)))),
  );
