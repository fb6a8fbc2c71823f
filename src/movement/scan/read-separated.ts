import { formats } from '../../lib/gs1/index.js';
import { smallest } from '../../lib/lists/index.js';
import { readWithoutSeparators } from './lost-separators.js';
import { elementsText, plain, separator } from './read-bare.js';
import { type CodeReading, faultsIn, isClean, refusal, said } from './scan.js';
import { readShiftedGtin } from './short-gtin.js';
import { type StandIn, standIns, withSpelledSeparators } from './stand-ins.js';

/** An element string, whatever stands in it for FNC1. */
export function readSeparated(text: string, asOf: string): CodeReading {
  const body = withSpelledSeparators(text);
  const asItIs = readWithoutSeparators(body, asOf);
  const shifted = readShiftedGtin(body, asItIs);
  if (shifted) return shifted;
  if (isClean(asItIs)) return asItIs;
  const tried = [...standIns(body), ...marks(body), ...spaced(body)].map(
    ({ text: instead, isKnown, code }) => ({
      draft: readWithoutSeparators(instead, asOf),
      isKnown,
      code,
    }),
  );
  const fewest = smallest(tried.map(({ draft }) => faultsOf(draft)));
  if (!(fewest < faultsOf(asItIs))) return asItIs;
  const best = tried.filter(({ draft }) => faultsOf(draft) === fewest);
  const different = new Map(
    best.map(({ draft }) => [elementsText(draft.elements), draft.elements.map(plain)]),
  );
  const [{ draft, isKnown, code } = { draft: asItIs, isKnown: true, code: undefined }] = best;
  if (different.size > 1)
    return {
      ...draft,
      isDoubtful: true,
      readings: [...different.values()],
      says: [...draft.says, said('separator-guessed')],
    };
  if (isKnown) return draft;
  return { ...draft, isDoubtful: true, says: [...draft.says, said(code ?? 'separator-guessed')] };
}

// A reading with nothing in it is the worst of all.
const faultsOf = (draft: CodeReading): number =>
  draft.elements.length === 0 ? Number.POSITIVE_INFINITY : faultsIn(draft);

// Marks that a field may hold, where nothing else explains the text.
const marks = (text: string): StandIn[] =>
  [...';,!*:']
    .filter((mark) => text.includes(mark))
    .map((mark) => ({ text: text.replaceAll(mark, separator), isKnown: false }));

// "01 09520000100018 17 250331 10 LOT7", as it is printed under the bars where the brackets were not typed.
function spaced(text: string): StandIn[] {
  const words = text.split(/ +/);
  if (!words.some((word) => formats.has(word))) return [];
  const isPaired =
    words.length % 2 === 0 && words.every((word, at) => at % 2 === 1 || /^\d{2,4}$/.test(word));
  const joined = words.map((word, at) => (isPaired && at % 2 === 0 ? separator + word : word)).join('');
  return [{ text: joined, isKnown: false, code: 'spaces-between' }];
}

export const nothingRead = (found: string): CodeReading => refusal('unknown', said('not-a-code', { found }));
