import { wrongValue } from '../../findings/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { type IntervalMethod, intervalMethods } from '../../statistics/index.js';
import type { FileChoice } from './read-file.js';
import type { TwoByTwo } from './two-by-two.js';

type Cells = { readonly [cell in keyof TwoByTwo]?: string };

/** All four cells, or none. */
export function parseTable(options: Cells): TwoByTwo | undefined {
  const cells = ['tp', 'fn', 'fp', 'tn'] as const;
  const missing = cells.filter((cell) => options[cell] === undefined);
  if (missing.length === cells.length) return undefined;
  if (missing.length > 0)
    throw wrongValue(
      missing.map((cell) => `--${cell}`).join(', '),
      wording('found.nothing'),
      wording('expect.kits.all-cells'),
    );
  const [tp, fn, fp, tn] = cells.map((cell) => parseCount(`--${cell}`, options[cell] ?? ''));
  return { tp: tp ?? 0, fn: fn ?? 0, fp: fp ?? 0, tn: tn ?? 0 };
}

function parseCount(flag: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text.trim()) && Number.isSafeInteger(value)) return value;
  throw wrongValue(flag, asIs(text), wording('expect.kits.count'));
}

export type ReadingFlags = {
  readonly referenceColumn?: string | undefined;
  readonly resultColumn?: string | undefined;
  readonly dayColumn?: string | undefined;
  readonly lotColumn?: string | undefined;
  readonly kitColumn?: string | undefined;
  readonly positive?: string | undefined;
  readonly negative?: string | undefined;
  readonly sheet?: string | undefined;
};

/** What was said of a file, over HTTP or at the command line. */
export function choiceOf(flags: ReadingFlags): FileChoice {
  const {
    referenceColumn: reference,
    resultColumn: result,
    dayColumn,
    lotColumn: lot,
    kitColumn: kit,
  } = flags;
  const said = Object.entries({ reference, result, days_since_onset: dayColumn, lot, kit });
  const words = (text: string | undefined): string[] => text?.split(',').map((word) => word.trim()) ?? [];
  return {
    columns: Object.fromEntries(said.filter(([, name]) => name !== undefined && name !== '')),
    words: { positive: words(flags.positive), negative: words(flags.negative) },
    ...(flags.sheet === undefined || flags.sheet === '' ? {} : { sheet: flags.sheet }),
  };
}

export function parseMethod(text: string): IntervalMethod {
  const method = intervalMethods.find((one) => one === text.toLowerCase());
  if (method) return method;
  throw wrongValue('--method', asIs(text), oneOf(intervalMethods));
}
